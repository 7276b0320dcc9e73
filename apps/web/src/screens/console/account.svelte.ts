import type { Me } from '@pusterom/protocol/api';
import { ok, type ErrorCode, type Result } from '@pusterom/protocol/errors';
import { request } from '../../lib/api.ts';

type Profile = Pick<Me, 'name' | 'email'> & { password: string };

/** Who is signed in on this page. */
export class Account {
  #me = $state.raw<Me | null>(null);
  #isReady = $state(false);
  #refusal = $state<ErrorCode | null>(null);
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

  /** Also for trying again when the server was away. */
  async start(): Promise<void> {
    this.#isReady = false;
    const opened = await this.#openLink();
    const found = await request<Me>('GET', '/api/me');
    this.#me = found.ok ? found.data : null;
    const isAway = !found.ok && found.error.code !== 'NOT_SIGNED_IN';
    if (found.ok) this.#refusal = null;
    else this.#refusal = isAway ? found.error.code : opened.ok ? null : opened.error.code;
    this.#isReady = true;
  }

  async signIn(email: string, password: string): Promise<ErrorCode | null> {
    const signedIn = await request('POST', '/api/sign-in', { email, password });
    if (!signedIn.ok) return signedIn.error.code;
    return this.#refresh();
  }

  async saveProfile(profile: Profile): Promise<ErrorCode | null> {
    const saved = await request('PUT', '/api/me', profile);
    return saved.ok ? this.#refresh() : saved.error.code;
  }

  async signOut(): Promise<ErrorCode | null> {
    const signedOut = await request('POST', '/api/sign-out');
    if (!signedOut.ok) return signedOut.error.code;
    this.#me = null;
    this.#refusal = null;
    return null;
  }

  /** The server no longer knows us: show the way in. */
  forget(): void {
    this.#me = null;
  }

  async #refresh(): Promise<ErrorCode | null> {
    const found = await request<Me>('GET', '/api/me');
    if (!found.ok) return found.error.code;
    this.#me = found.data;
    this.#refusal = null;
    return null;
  }

  async #openLink(): Promise<Result<unknown>> {
    if (this.#linkToken === null) return ok(null);
    const opened = await request('POST', '/api/sign-in/link', { token: this.#linkToken });
    // A link that has been answered is used up, or never will be; one that was not heard is tried again.
    if (opened.ok || opened.error.code === 'LINK_EXPIRED') this.#linkToken = null;
    return opened;
  }
}
