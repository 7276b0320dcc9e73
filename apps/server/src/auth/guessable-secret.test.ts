import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isGuessableSecret } from './guessable-secret.ts';

describe('a secret', () => {
  it.each([
    'changeme'.repeat(4),
    'secret'.repeat(6),
    'change-me-change-me-change-me-change-me',
    'your-secret-here-your-secret-here-secret',
    'SuperSecretPassword123SuperSecretPassword123',
    'hemmelig-hemmelig-hemmelig-hemmelig',
    'a'.repeat(40),
    '0123456'.repeat(6),
    'abcabcabcabcabcabcabcabcabcabcabcabc',
    'correct horse battcorrect horse batt',
  ])('that someone made up in a hurry can be guessed: %s', (secret) => {
    expect(isGuessableSecret(secret)).toBe(true);
  });

  it('that is random cannot, in whichever way it is written', () => {
    for (let time = 0; time < 500; time++)
      for (const encoding of ['hex', 'base64', 'base64url'] as const)
        expect(isGuessableSecret(randomBytes(32).toString(encoding))).toBe(false);
  });
});
