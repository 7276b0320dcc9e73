import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const lifetimeMs = 5 * 60_000;

/** What a challenge is good for: signing in, or a passkey for this one user. */
export type Purpose = 'sign-in' | `registration ${string}`;

/**
 * What authenticators are asked to sign. A challenge stands in a cookie of the browser that asked, sealed with a key
 * that dies with the process: asking for many costs the server nothing, and pushes out nobody else's. Only what has
 * been answered is remembered, until it would be too old anyway.
 */
export class PasskeyChallenges {
  readonly #key = randomBytes(32);
  readonly #nowMs: () => number;
  readonly #answered = new Map<string, number>();

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  make(purpose: Purpose, isHttps: boolean): { challenge: string; setCookie: string[] } {
    const challenge = randomBytes(32).toString('base64url');
    const untilMs = String(this.#nowMs() + lifetimeMs);
    const value = [challenge, untilMs, this.#seal(purpose, challenge, untilMs)].join('.');
    return { challenge, setCookie: [cookie(value, lifetimeMs / 1000, isHttps)] };
  }

  /** What the browser was asked, the first time someone wants to know. */
  take(purpose: Purpose, { cookie = '' }: IncomingHttpHeaders): string | null {
    const [, challenge = '', untilMs = '', seal = ''] = inCookie.exec(cookie) ?? [];
    const nowMs = this.#nowMs();
    for (const [one, atMs] of this.#answered) if (atMs <= nowMs) this.#answered.delete(one);
    if (!isSame(seal, this.#seal(purpose, challenge, untilMs)) || Number(untilMs) <= nowMs) return null;
    if (this.#answered.has(challenge)) return null;
    this.#answered.set(challenge, Number(untilMs));
    return challenge;
  }

  #seal(...parts: string[]): string {
    return createHmac('sha256', this.#key).update(parts.join('\n')).digest('base64url');
  }
}

/** Takes the cookie away again. */
export const forgetChallenge = (isHttps: boolean): string => cookie('', 0, isHttps);

const inCookie = /(?:^|; )(?:__Host-)?pusterom\.passkey=([\w-]+)\.(\d+)\.([\w-]+)(?:;|$)/;

/** Only our own pages send it back; behind https no other host can set it. */
const cookie = (value: string, maxAgeS: number, isHttps: boolean): string =>
  `${isHttps ? '__Host-' : ''}pusterom.passkey=${value}; Max-Age=${maxAgeS}; Path=/; HttpOnly; ${isHttps ? 'Secure; ' : ''}SameSite=Strict`;

function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}
