import { anId } from '@pusterom/core/testing/an-id';
import { describe, expect, it } from 'vitest';
import { AccessTokens } from './access-tokens.ts';

const tokens = new AccessTokens("the server's secret");
const [session, other] = [anId('session'), anId('another session')];
const [kari, per] = [anId('kari'), anId('per')];

/** The same token with one sign of its `part` changed. */
function tampered(token: string, part: number): string {
  const parts = token.split('.');
  const text = parts[part] ?? '';
  parts[part] = `${text.slice(0, -1)}${text.endsWith('a') ? 'b' : 'a'}`;
  return parts.join('.');
}

describe("a participant's token", () => {
  const token = tokens.forParticipant(session, kari);

  it('says who she is', () => {
    expect(tokens.readParticipant(token)).toEqual({ sessionId: session, participantId: kari });
  });

  it.each([0, 1, 2])('is worth nothing when its part %i has been changed', (part) => {
    expect(tokens.readParticipant(tampered(token, part))).toBeNull();
  });

  it("cannot be turned into someone else's, or into one for another session", () => {
    const seal = token.split('.')[2] ?? '';
    expect(tokens.readParticipant(`${session}.${per}.${seal}`)).toBeNull();
    expect(tokens.readParticipant(`${other}.${kari}.${seal}`)).toBeNull();
    expect(tokens.readParticipant(`${kari}.${session}.${seal}`)).toBeNull();
  });

  it('is worth nothing to a server with another secret', () => {
    expect(new AccessTokens('another secret').readParticipant(token)).toBeNull();
  });

  it.each([
    '',
    '.',
    '..',
    '...',
    'nonsense',
    `${anId('session')}.${anId('kari')}`,
    `${anId('session')}.${anId('kari')}.`,
  ])('is not %j', (text) => expect(tokens.readParticipant(text)).toBeNull());

  it("is not the screen's", () => {
    expect(tokens.readParticipant(tokens.forScreen(session, 0))).toBeNull();
    expect(tokens.readScreen(token)).toBeNull();
  });
});

describe('a personal code', () => {
  it('is the same each time, and another in another session or for someone else', () => {
    const words = tokens.wordsOf(session, kari);
    expect(tokens.wordsOf(session, kari)).toEqual(words);
    expect(tokens.wordsOf(other, kari)).not.toEqual(words);
    expect(tokens.wordsOf(session, per)).not.toEqual(words);
    expect(new AccessTokens('another secret').wordsOf(session, kari)).not.toEqual(words);
  });

  it('leads to whoever has it, among those who are there', () => {
    const words = tokens.wordsOf(session, kari).join(' ');
    expect(tokens.whoHas(session, words, [per, kari])).toBe(kari);
    expect(tokens.whoHas(session, words, [per])).toBeNull();
    expect(tokens.whoHas(other, words, [per, kari])).toBeNull();
  });
});

describe("a screen's token", () => {
  const token = tokens.forScreen(session, 3);

  it('opens its session, and no other', () => {
    expect(tokens.readScreen(token)).toEqual({ sessionId: session, links: 3 });
    expect(tokens.readScreen(token.replace(session, other))).toBeNull();
  });

  it('cannot be turned into one that is made after the links were ended', () => {
    expect(tokens.readScreen(token.replace('.3.', '.4.'))).toBeNull();
  });

  it.each([0, 1, 2])('is worth nothing when its part %i has been changed', (part) => {
    expect(tokens.readScreen(tampered(token, part))).toBeNull();
  });

  it('is worth nothing to a server with another secret', () => {
    expect(new AccessTokens('another secret').readScreen(token)).toBeNull();
  });

  it.each(['', '.', 'nonsense', anId('session')])('is not %j', (text) => {
    expect(tokens.readScreen(text)).toBeNull();
  });
});
