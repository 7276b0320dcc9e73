import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { SealedCookie } from './sealed-cookie.ts';

const lifetimeMs = 5 * 60_000;

/** What a challenge is good for: signing in, or a passkey for this one user. */
export type Purpose = 'sign-in' | `registration ${string}`;

/** What authenticators are asked to sign. A challenge stands in a cookie of the browser that asked, and dies with the process. */
export class PasskeyChallenges {
  readonly #cookie: SealedCookie;

  constructor(nowMs: () => number) {
    this.#cookie = new SealedCookie(
      { name: 'passkey', lifetimeMs, sameSite: 'Strict', key: randomBytes(32) },
      nowMs,
    );
  }

  make(purpose: Purpose, isHttps: boolean): { challenge: string; setCookie: string[] } {
    const challenge = randomBytes(32).toString('base64url');
    return { challenge, setCookie: [this.#cookie.make(purpose, challenge, isHttps)] };
  }

  /** What the browser was asked, the first time someone wants to know. */
  take(purpose: Purpose, headers: IncomingHttpHeaders): string | null {
    return this.#cookie.take(purpose, headers);
  }

  /** Takes the cookie away again. */
  forget(isHttps: boolean): string {
    return this.#cookie.forget(isHttps);
  }
}
