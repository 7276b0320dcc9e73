import { expect, it } from 'vitest';
import { allowedSlips, isWithin } from './typo.ts';

it.each([
  ['humor', 'humor', 0],
  ['humoor', 'humor', 1],
  ['humr', 'humor', 1],
  ['humår', 'humor', 1],
  ['humer', 'humor', 2],
  ['hmuor', 'humor', 1],
  ['veileding', 'veiledning', 1],
  ['kitten', 'sitting', 4],
])('%s is within %s by %i slips and no fewer', (a, b, slips) => {
  expect(isWithin(a, b, slips)).toBe(true);
  expect(isWithin(a, b, slips - 1)).toBe(false);
});

it('short words must be written right', () => {
  expect([5, 6, 8, 9].map(allowedSlips)).toEqual([0, 1, 1, 2]);
});
