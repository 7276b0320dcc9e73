import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CalmText } from './calm-text.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what changes many times in five seconds is told once, as it stands then', () => {
  const text = new CalmText();
  text.look('1 ferdig');
  text.look('2 ferdig');
  expect(text.told).toBe('');
  vi.advanceTimersByTime(4000);
  text.look('3 ferdig');
  vi.advanceTimersByTime(1000);
  expect(text.told).toBe('3 ferdig');
});

test('what is taken back within five seconds is not told', () => {
  const text = new CalmText();
  text.look('1 hånd oppe');
  text.look('');
  vi.advanceTimersByTime(5000);
  expect(text.told).toBe('');
});

test('nothing is told once it is closed', () => {
  const text = new CalmText();
  text.look('1 ferdig');
  text.close();
  vi.advanceTimersByTime(5000);
  expect(text.told).toBe('');
});
