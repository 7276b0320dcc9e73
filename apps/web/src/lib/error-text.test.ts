import { errorCodes } from '@pusterom/protocol/errors';
import { expect, test } from 'vitest';
import { errorText } from './error-text.ts';

test('every way to be turned down has a sentence of its own', () => {
  const sentences = errorCodes.map(errorText);
  expect(new Set(sentences).size).toBe(errorCodes.length);
  for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
});
