import type { Me, OpenedLink } from '@pusterom/protocol/api';
import { ok, type ErrorCode, type Result } from '@pusterom/protocol/errors';
import { request } from '../../lib/api.ts';
import { usePasskey } from './passkey.ts';

type Profile = Pick<Me, 'name' | 'email'> & { password: string };

const answers: readonly ErrorCode[] = ['LINK_EXPIRED', 'ALREADY_SIGNED_IN'];

/** Who is signed in on this page. */
export class Account {
  #me = $state.raw<Me | null>(null);
  #isReady = $state(false);
  #refusal = $state<ErrorCode | null>(null);
  #opened = $state.raw<OpenedLink | null>(null);
  #linkToken: string | null;

  constructor(linkToken: string | null) {
    this.#linkToken = linkToken;
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

  /** The invitation that this page came with, until she has gone on from it. */
  get opened(): OpenedLink | null {
    return this.#opened;
  }
  goOn(): void {
    this.#opened = null;
  }

  /** A link that was put into the address bar of this very page: the browser does not load it anew for that. */
  open(linkToken: string | null): void {
    if (linkToken === null) return;
    this.#linkToken = linkToken;
    void this.start();
  }

  /** Also for trying again when the server was away. */
  async start(): Promise<void> {
    this.#isReady = false;
    const opened = await this.#openLink();
    const found = await request<Me>('GET', '/api/me');
    this.#me = found.ok ? found.data : null;
    const isAway = !found.ok && found.error.code !== 'NOT_SIGNED_IN';
    if (opened.ok && opened.data?.purpose !== 'signIn') this.#opened = opened.data;
    if (isAway) this.#refusal = found.error.code;
    else this.#refusal = opened.ok ? null : opened.error.code;
    this.#isReady = true;
  }

  async signIn(email: string, password: string): Promise<ErrorCode | null> {
    const signedIn = await request('POST', '/api/sign-in', { email, password });
    if (!signedIn.ok) return signedIn.error.code;
    return this.#refresh();
  }

  /** When she lets it be, nothing is refused, and nobody is signed in. */
  async signInWithPasskey(): Promise<ErrorCode | null> {
    const used = await usePasskey();
    if (!used) return null;
    return used.ok ? this.#refresh() : used.error.code;
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

  async #leave(path: string): Promise<ErrorCode | null> {
    const left = await request('POST', path);
    if (!left.ok && left.error.code !== 'NOT_SIGNED_IN') return left.error.code;
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

  async #openLink(): Promise<Result<OpenedLink | null>> {
    if (this.#linkToken === null) return ok(null);
    const opened = await request<OpenedLink>('POST', '/api/sign-in/link', { token: this.#linkToken });
    // A link that has been answered is used up, or never will be; one that was not heard is tried again.
    if (opened.ok || answers.includes(opened.error.code)) this.#linkToken = null;
    return opened;
  }
}
