import { expect, test } from 'vitest';
import { homeworkKeptUntilMs, isPastKeeping } from './keeping.ts';

const aDay = 24 * 60 * 60 * 1000;
const november = Date.UTC(2026, 10, 5, 9);

test.each([
  [0, false],
  [29, false],
  [30, false],
  [30 + 1 / aDay, true],
  [31, true],
  [400, true],
  // The phone's clock has been set back.
  [-400, false],
])('after %d days, past keeping: %s', (days, isPast) => {
  expect(isPastKeeping(november, november + days * aDay)).toBe(isPast);
});

test.each([
  [new Date(2026, 10, 27), new Date(2027, 7, 27)],
  // February has no 31st.
  [new Date(2027, 4, 31), new Date(2028, 2, 2)],
])('homework opened on %s is kept until %s', (opened, until) => {
  expect(homeworkKeptUntilMs(opened.getTime())).toBe(until.getTime());
});
