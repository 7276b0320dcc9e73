import { hkdfSync, randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { SealedCookie } from './sealed-cookie.ts';

const lifetimeMs = 5 * 60_000;

/** What a challenge is good for: signing in, or a passkey for this one user. */
export type Purpose = 'sign-in' | `registration ${string}`;

/**
 * What authenticators are asked to sign. A challenge stands in a cookie of the browser that asked, sealed with the
 * server's secret: another server that shares it may be the one that is answered.
 */
export class PasskeyChallenges {
  readonly #cookie: SealedCookie;

  constructor(secret: string, nowMs: () => number) {
    const key = new Uint8Array(hkdfSync('sha256', secret, '', 'passkey', 32));
    this.#cookie = new SealedCookie({ name: 'passkey', lifetimeMs, sameSite: 'Strict', key }, nowMs);
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
