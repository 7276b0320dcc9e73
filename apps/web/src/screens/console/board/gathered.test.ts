import type { SessionState } from '@pusterom/protocol/session';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { anEntry, aSession } from '../test-session.ts';
import { Gathered } from './gathered.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const withEntries = (count: number): SessionState =>
  aSession({ entries: Array.from({ length: count }, () => anEntry({})) });
const empty = withEntries(0);

test('the first entry shows at once, and those that come right after it show together', () => {
  const gathered = new Gathered(empty);
  const [one, two, three] = [withEntries(1), withEntries(2), withEntries(3)];
  gathered.look(one);
  expect(gathered.shown).toBe(one);
  gathered.look(two);
  vi.advanceTimersByTime(150);
  gathered.look(three);
  expect(gathered.shown).toBe(one);
  vi.advanceTimersByTime(50);
  expect(gathered.shown).toBe(three);
});

test('what somebody does shows at once, with all that has come until then', () => {
  const gathered = new Gathered(empty);
  gathered.look(withEntries(1));
  const arrived = withEntries(2);
  gathered.look(arrived);
  const revealed = { ...arrived, seq: arrived.seq + 1 };
  gathered.look(revealed);
  expect(gathered.shown).toBe(revealed);
});

test('nothing changes any more once it is closed', () => {
  const gathered = new Gathered(empty);
  const one = withEntries(1);
  gathered.look(one);
  gathered.look(withEntries(2));
  gathered.close();
  vi.advanceTimersByTime(1000);
  expect(gathered.shown).toBe(one);
});
