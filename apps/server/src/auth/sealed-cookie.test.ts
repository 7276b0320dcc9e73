import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { SealedCookie } from './sealed-cookie.ts';

const kind = { name: 'thing', lifetimeMs: 60_000, sameSite: 'Lax', key: randomBytes(32) } as const;
const secret = 'blåbær og fløte';
let nowMs: number;
let cookies: SealedCookie;
beforeEach(() => {
  nowMs = Date.UTC(2026, 10, 24, 9);
  cookies = new SealedCookie(kind, () => nowMs);
});
const made = () => cookies.make('one', secret, false).split(';')[0] ?? '';

describe('a sealed cookie', () => {
  it('is read by whoever has the key, once, for what it was made for', () => {
    const cookie = made();
    expect(cookies.take('another', { cookie })).toBeNull();
    const elsewhere = new SealedCookie(kind, () => nowMs);
    expect(elsewhere.take('one', { cookie: `a=1; ${cookie}; b=2` })).toBe(secret);
    expect(cookies.take('one', { cookie })).toBe(secret);
    expect(cookies.take('one', { cookie })).toBeNull();
  });

  it('tells the browser nothing, and never the same', () => {
    const [one, another] = [made(), made()];
    expect(one.split('.')[1]).not.toBe(another.split('.')[1]);
    expect(Buffer.from(one.replace(/^[^=]+=/, ''), 'base64url').toString()).not.toContain('fløte');
  });

  it('is worth nothing once one sign of it is another', () => {
    const cookie = made();
    const from = cookie.indexOf('=') + 1;
    for (let at = from; at < cookie.length - 1; at++) {
      const other = cookie[at] === '1' ? '2' : '1';
      const changed = cookie.slice(0, at) + other + cookie.slice(at + 1);
      expect(cookies.take('one', { cookie: changed }), changed).toBeNull();
    }
    expect(
      new SealedCookie({ ...kind, key: randomBytes(32) }, () => nowMs).take('one', { cookie }),
    ).toBeNull();
    expect(cookies.take('one', { cookie })).toBe(secret);
  });

  it('is taken once, however the last sign of it is written', () => {
    const cookie = made();
    expect(cookies.take('one', { cookie })).toBe(secret);
    for (const last of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
      expect(cookies.take('one', { cookie: cookie.slice(0, -1) + last })).toBeNull();
  });

  it('made over https is nothing under a name that a neighbour in the same domain could set', () => {
    const cookie = cookies.make('one', secret, true).split(';')[0] ?? '';
    expect(cookies.take('one', { cookie: cookie.replace('__Host-', '') })).toBeNull();
    expect(cookies.take('one', { cookie: `__Host-${made()}` })).toBeNull();
    expect(cookies.take('one', { cookie })).toBe(secret);
  });

  it('runs out', () => {
    const cookie = made();
    nowMs += kind.lifetimeMs;
    expect(cookies.take('one', { cookie })).toBeNull();
  });
});
