import type { LinkSubject, Me, OpenedLink } from '@pusterom/protocol/api';
import type { ErrorCode, Result } from '@pusterom/protocol/errors';
import { request } from '../../lib/api.ts';
import { signOut } from '../../lib/sign-out.ts';
import { usePasskey } from './passkey.ts';
import { findProvider, signInAtProvider } from './provider.ts';
import type { Arrival } from './route.ts';

type Profile = Pick<Me, 'name' | 'email'> & { password: string };

const answers: readonly ErrorCode[] = ['LINK_EXPIRED', 'ALREADY_SIGNED_IN'];

/** Who is signed in on this page. */
export class Account {
  #me = $state.raw<Me | null>(null);
  #isReady = $state(false);
  #refusal = $state<ErrorCode | null>(null);
  #invitation = $state.raw<LinkSubject | null>(null);
  #opened = $state.raw<OpenedLink | null>(null);
  #provider = $state<string | null>(null);
  #arrival: Arrival;

  constructor(arrival: Arrival) {
    this.#arrival = arrival;
    void this.start();
  }

  get me(): Me | null {
    return this.#me;
  }
  /** False until we know whether anyone is signed in. */
  get isReady(): boolean {
    return this.#isReady;
  }
  /** Why the link, or finding out who is signed in, did not work. */
  get refusal(): ErrorCode | null {
    return this.#refusal;
  }

  /** What this page's link invites to, as long as nobody is signed in: she may have an account, and it should be hers. */
  get invitation(): LinkSubject | null {
    return this.#invitation;
  }
  /** The invitation that this page came with, opened, until she has gone on from it. */
  get opened(): OpenedLink | null {
    return this.#opened;
  }
  goOn(): void {
    this.#opened = null;
  }

  /** What the provider is called that one may sign in with here; null when there is none. */
  get provider(): string | null {
    return this.#provider;
  }
  /** Whether she comes from the provider, with a sign-in that is hers from now on. True once. */
  takeLinked(): boolean {
    const { hasLinked } = this.#arrival;
    this.#arrival = { ...this.#arrival, hasLinked: false };
    return hasLinked;
  }

  /** A link that was put into the address bar of this very page: the browser does not load it anew for that. */
  open(arrival: Arrival): void {
    if (arrival.linkToken === null) return;
    this.#arrival = arrival;
    void this.start();
  }

  /** Also for trying again when the server was away. */
  async start(): Promise<void> {
    this.#isReady = false;
    const { refusal } = this.#arrival;
    this.#arrival = { ...this.#arrival, refusal: null };
    const provider = findProvider();
    this.#refusal = (await this.#findMe()) ?? (await this.#follow()) ?? refusal;
    this.#provider = await provider;
    this.#isReady = true;
  }

  /** As someone who has no account yet. */
  async accept(): Promise<void> {
    this.#refusal = (await this.#openLink()) ?? (await this.#findMe());
  }

  async signIn(email: string, password: string): Promise<ErrorCode | null> {
    const signedIn = await request('POST', '/api/sign-in', { email, password });
    if (!signedIn.ok) return signedIn.error.code;
    return this.#enter();
  }

  /** When she lets it be, nothing is refused, and nobody is signed in. */
  async signInWithPasskey(): Promise<ErrorCode | null> {
    const used = await usePasskey();
    if (!used) return null;
    return used.ok ? this.#enter() : used.error.code;
  }

  /** Leaves the page. Back again, she is signed in, or told why not. */
  signInWithProvider(): Promise<ErrorCode | null> {
    return signInAtProvider(this.#arrival.linkToken);
  }

  async saveProfile(profile: Profile): Promise<ErrorCode | null> {
    const saved = await request('PUT', '/api/me', profile);
    return saved.ok ? this.#refresh() : saved.error.code;
  }

  /** Her name and e-mail stay; whoever else is signed in as her, is not any more. */
  async changePassword(currentPassword: string, password: string): Promise<ErrorCode | null> {
    if (!this.#me) return 'NOT_SIGNED_IN';
    const { name, email } = this.#me;
    const saved = await request('PUT', '/api/me', { name, email, password, currentPassword });
    return saved.ok ? null : saved.error.code;
  }

  signOut(): Promise<ErrorCode | null> {
    return this.#leave('/api/sign-out');
  }

  /** On every device. */
  signOutEverywhere(): Promise<ErrorCode | null> {
    return this.#leave('/api/sign-out/everywhere');
  }

  /** The server no longer knows us: show the way in. */
  forget(): void {
    this.#me = null;
  }

  async #leave(path: Parameters<typeof signOut>[0]): Promise<ErrorCode | null> {
    const refusal = await signOut(path);
    if (refusal !== null) return refusal;
    this.#me = null;
    this.#refusal = null;
    return null;
  }

  async #refresh(): Promise<ErrorCode | null> {
    const found = await request<Me>('GET', '/api/me');
    if (!found.ok) return found.error.code;
    this.#me = found.data;
    this.#refusal = null;
    return null;
  }

  /** She is who she says: what she was invited to is hers. */
  async #enter(): Promise<ErrorCode | null> {
    const refusal = await this.#refresh();
    if (refusal === null) this.#refusal = await this.#openLink();
    return refusal;
  }

  /** Nobody being signed in is no refusal. */
  async #findMe(): Promise<ErrorCode | null> {
    const refusal = await this.#refresh();
    if (refusal === 'NOT_SIGNED_IN') this.#me = null;
    return refusal === 'NOT_SIGNED_IN' ? null : refusal;
  }

  /** Opens the link, unless it invites someone who has not said yet who she is. */
  async #follow(): Promise<ErrorCode | null> {
    if (this.#arrival.linkToken === null) return null;
    if (this.#me) return this.#openLink();
    const looked = await this.#ask<LinkSubject>('/api/sign-in/link/look');
    if (!looked.ok) return looked.error.code;
    if (looked.data.purpose === 'signIn') return (await this.#openLink()) ?? (await this.#findMe());
    this.#invitation = looked.data;
    return null;
  }

  async #openLink(): Promise<ErrorCode | null> {
    if (this.#arrival.linkToken === null) return null;
    const opened = await this.#ask<OpenedLink>('/api/sign-in/link');
    if (!opened.ok) return opened.error.code;
    this.#dropLink();
    if (opened.data.purpose !== 'signIn') this.#opened = opened.data;
    return null;
  }

  /** A link that has been answered never will be anything else; one that was not heard is tried again. */
  async #ask<T>(path: string): Promise<Result<T>> {
    const answer = await request<T>('POST', path, { token: this.#arrival.linkToken });
    if (!answer.ok && answers.includes(answer.error.code)) this.#dropLink();
    return answer;
  }

  #dropLink(): void {
    this.#arrival = { ...this.#arrival, linkToken: null };
    this.#invitation = null;
  }
}
