import { expect, test } from 'vitest';
import { personalWords } from './personal-words.ts';

test('each word is there once, and can be typed on any keyboard', () => {
  expect(new Set(personalWords).size).toBe(personalWords.length);
  expect(personalWords.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
});

test('four of them are too many to guess: more than 2^34 codes', () => {
  expect(personalWords.length ** 4).toBeGreaterThan(2 ** 34);
});
