import { expect, test } from 'vitest';
import { clockDigits, clockSentence } from './clock-text.ts';

test.each([
  [600_000, '10:00'],
  [599_001, '10:00'],
  [599_000, '9:59'],
  [1, '0:01'],
  [0, '0:00'],
  [-999, '+0:00'],
  [-80_000, '+1:20'],
  [3_661_000, '61:01'],
])('%i ms left is shown as %s', (remainingMs, digits) => {
  expect(clockDigits(remainingMs)).toBe(digits);
});

test('those who listen hear whole minutes, then that the end is near, then that it is past', () => {
  expect(clockSentence(125_000)).toBe('2 minutter igjen');
  expect(clockSentence(61_000)).toBe('1 minutt igjen');
  expect(clockSentence(59_000)).toBe('Under ett minutt igjen');
  expect(clockSentence(-1_000)).toContain('over tiden');
});
