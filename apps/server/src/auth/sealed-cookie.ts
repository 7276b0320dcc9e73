import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

interface CookieKind {
  /** After `pusterom.`; behind https `__Host-` comes before it, so that no other host can set it. */
  name: string;
  lifetimeMs: number;
  /** Strict when only our own pages send it back; Lax when someone comes back from another site. */
  sameSite: 'Strict' | 'Lax';
  /** 32 bytes, for AES-256-GCM. */
  key: Uint8Array;
}

const nonceLength = 12;

/**
 * What the server has to know again when this browser comes back, kept by the browser itself: asking for many costs
 * the server nothing, and pushes out nobody else's. Nobody can read or change it, and it is good once: what has been
 * taken is remembered by this process until it would be too old anyway.
 */
export class SealedCookie {
  readonly #kind: CookieKind;
  readonly #nowMs: () => number;
  readonly #inHeader: RegExp;
  readonly #taken = new Map<string, number>();

  constructor(kind: CookieKind, nowMs: () => number) {
    this.#kind = kind;
    this.#nowMs = nowMs;
    this.#inHeader = new RegExp(
      `(?:^|; )(__Host-)?pusterom\\.${kind.name}=([\\w-]+)\\.(\\d+)\\.([\\w-]{22})(?:;|$)`,
    );
  }

  /** The value of Set-Cookie. `purpose` is what it is good for. */
  make(purpose: string, text: string, isHttps: boolean): string {
    const untilMs = String(this.#nowMs() + this.#kind.lifetimeMs);
    const nonce = randomBytes(nonceLength);
    const cipher = createCipheriv('aes-256-gcm', this.#kind.key, nonce).setAAD(
      bound(purpose, untilMs, prefixOf(isHttps)),
    );
    const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final()]);
    const value = [sealed.toString('base64url'), untilMs, cipher.getAuthTag().toString('base64url')];
    return this.#setCookie(value.join('.'), this.#kind.lifetimeMs / 1000, isHttps);
  }

  /** What the browser was given, the first time someone wants to know. */
  take(purpose: string, { cookie = '' }: IncomingHttpHeaders): string | null {
    const [, prefix = '', sealed = '', untilMs = '', tag = ''] = this.#inHeader.exec(cookie) ?? [];
    const nowMs = this.#nowMs();
    for (const [one, atMs] of this.#taken) if (atMs <= nowMs) this.#taken.delete(one);
    const text = this.#open(sealed, tag, bound(purpose, untilMs, prefix));
    // By its bytes: the last sign of a tag can be written in more than one way.
    const id = Buffer.from(tag, 'base64url').toString('base64url');
    if (text === null || Number(untilMs) <= nowMs || this.#taken.has(id)) return null;
    this.#taken.set(id, Number(untilMs));
    return text;
  }

  /** Takes the cookie away again. */
  forget(isHttps: boolean): string {
    return this.#setCookie('', 0, isHttps);
  }

  #open(sealed: string, tag: string, purpose: Buffer): string | null {
    const bytes = Buffer.from(sealed, 'base64url');
    if (bytes.length <= nonceLength) return null;
    const decipher = createDecipheriv('aes-256-gcm', this.#kind.key, bytes.subarray(0, nonceLength));
    decipher.setAAD(purpose).setAuthTag(Buffer.from(tag, 'base64url'));
    try {
      return Buffer.concat([decipher.update(bytes.subarray(nonceLength)), decipher.final()]).toString();
    } catch {
      return null;
    }
  }

  #setCookie(value: string, maxAgeS: number, isHttps: boolean): string {
    const { name, sameSite } = this.#kind;
    return `${prefixOf(isHttps)}pusterom.${name}=${value}; Max-Age=${maxAgeS}; Path=/; HttpOnly; ${isHttps ? 'Secure; ' : ''}SameSite=${sameSite}`;
  }
}

const prefixOf = (isHttps: boolean): string => (isHttps ? '__Host-' : '');

/** The name is part of it: what was made over https is nothing under the name that a neighbour could set. */
const bound = (purpose: string, untilMs: string, prefix: string): Buffer =>
  Buffer.from(`${prefix}\n${purpose}\n${untilMs}`);
