import { beforeEach, describe, expect, it } from 'vitest';
import { PasskeyChallenges, type Purpose } from './passkey-challenges.ts';

let nowMs: number;
let challenges: PasskeyChallenges;
beforeEach(() => {
  nowMs = Date.UTC(2026, 10, 24, 9);
  challenges = new PasskeyChallenges('the server secret', () => nowMs);
});

const made = (purpose: Purpose = 'sign-in', isHttps = false) => {
  const { challenge, setCookie } = challenges.make(purpose, isHttps);
  return { challenge, cookie: setCookie[0]?.split(';')[0] ?? '' };
};
const fiveMinutes = 5 * 60_000;

describe('a challenge', () => {
  it('is good for one answer, from the browser that asked', () => {
    const { challenge, cookie } = made();
    expect(challenges.take('sign-in', {})).toBeNull();
    expect(challenges.take('sign-in', { cookie: `other=1; ${cookie}; another=2` })).toBe(challenge);
    expect(challenges.take('sign-in', { cookie })).toBeNull();
  });

  it('is good for five minutes, and is not forgotten before', () => {
    const [late, early, used] = [made(), made(), made()];
    challenges.take('sign-in', used);
    nowMs += fiveMinutes - 1;
    expect(challenges.take('sign-in', early)).toBe(early.challenge);
    expect(challenges.take('sign-in', used)).toBeNull();
    nowMs += 1;
    expect(challenges.take('sign-in', late)).toBeNull();
  });

  it('is good for what it was made for', () => {
    const registration = made('registration kari');
    expect(challenges.take('sign-in', registration)).toBeNull();
    expect(challenges.take('registration per', registration)).toBeNull();
    expect(challenges.take('registration kari', registration)).toBe(registration.challenge);
  });

  it('is made by servers that share the secret, and cannot be prolonged', () => {
    const { challenge, cookie } = made();
    const [other, stranger] = ['the server secret', 'another secret'].map(
      (secret) => new PasskeyChallenges(secret, () => nowMs),
    );
    expect(stranger?.take('sign-in', { cookie })).toBeNull();
    expect(other?.take('sign-in', { cookie })).toBe(challenge);
    const prolonged = cookie.replace(/\.(\d+)\./, (_, untilMs: string) => `.${Number(untilMs) + 1}.`);
    expect(challenges.take('sign-in', { cookie: prolonged })).toBeNull();
    expect(challenges.take('sign-in', { cookie: cookie.slice(0, -2) })).toBeNull();
  });
});

describe('its cookie', () => {
  it("is out of scripts' and other sites' reach, and behind https for this host alone", () => {
    const [plain] = challenges.make('sign-in', false).setCookie;
    expect(plain).toMatch(/^pusterom\.passkey=\S+; Max-Age=300; Path=\/; HttpOnly; SameSite=Strict$/);
    const [secure] = challenges.make('sign-in', true).setCookie;
    expect(secure).toMatch(
      /^__Host-pusterom\.passkey=\S+; Max-Age=300; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  it('is found and cleared under the same name', () => {
    const { challenge, cookie } = made('sign-in', true);
    expect(challenges.take('sign-in', { cookie })).toBe(challenge);
    expect(challenges.forget(true)).toMatch(/^__Host-pusterom\.passkey=; Max-Age=0;.*Secure/);
  });
});
