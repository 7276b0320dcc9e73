import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Timers } from './timers.ts';

const told: string[] = [];
let timers: Timers;

beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
  timers = new Timers();
});
afterEach(() => vi.useRealTimers());

const quiet = { ms: 200, mostMs: 1000 };
const askWhenQuiet = () => timers.whenQuiet('step', quiet, () => told.push('step'));

it('what is put off is told once, as soon as it was asked for first', () => {
  for (let count = 0; count < 3; count++) {
    timers.later('news', 100, () => told.push('news'));
    vi.advanceTimersByTime(40);
  }
  expect(told).toEqual(['news']);
});

it('what waits for quiet is told when it is quiet', () => {
  for (let count = 0; count < 3; count++) {
    askWhenQuiet();
    vi.advanceTimersByTime(150);
  }
  expect(told).toEqual([]);
  vi.advanceTimersByTime(50);
  expect(told).toEqual(['step']);
});

it('and now and then where it never is', () => {
  for (let count = 0; count < 20; count++) {
    askWhenQuiet();
    vi.advanceTimersByTime(150);
  }
  expect(told).toEqual(['step', 'step']);
});

it('nothing is told after the end', () => {
  askWhenQuiet();
  timers.later('news', 100, () => told.push('news'));
  timers.clear();
  vi.advanceTimersByTime(5000);
  expect(told).toEqual([]);
});
