import { expect, test } from 'vitest';
import { clockTime, nextAt } from './clock-time.ts';

const at = (hours: number, minutes: number, day = 24) => new Date(2026, 10, day, hours, minutes).getTime();

test('a time field holds hours and minutes', () => {
  expect(clockTime(at(9, 5))).toBe('09:05');
});

test.each([
  ['later the same day', '14:05', at(14, 5)],
  ['past midnight', '00:30', at(0, 30, 25)],
])('%s', (_, time, ms) => {
  expect(nextAt(time, at(12, 0))).toBe(ms);
});

test('an empty field is no time', () => {
  expect(nextAt('', at(12, 0))).toBeNull();
});
