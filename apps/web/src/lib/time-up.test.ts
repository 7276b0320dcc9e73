import type { StepRun } from '@pusterom/protocol/session';
import { expect, test } from 'vitest';
import { TimeUp } from './time-up.ts';

const minute = 60_000;
const aRun = (change: Partial<StepRun> = {}): StepRun => ({
  ...{ id: 'run' as StepRun['id'], stepId: 'pairs', plannedMs: minute, durationMs: minute },
  ...{ startedAtMs: 0, endedAtMs: null, pausedMs: 0, pausedAtMs: null },
  ...change,
});

test('time is up once, when the clock passes zero', () => {
  const time = new TimeUp();
  expect([0, 59_900, 60_100, 60_300].map((now) => time.hasCome(aRun(), now))).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

test('and again when it has been given more', () => {
  const time = new TimeUp();
  const longer = aRun({ durationMs: 2 * minute });
  time.hasCome(aRun(), 59_900);
  expect(time.hasCome(aRun(), 60_100)).toBe(true);
  expect([60_200, 120_100].map((now) => time.hasCome(longer, now))).toEqual([false, true]);
});

test('not for who comes later, for another step, or while the clock stands still', () => {
  expect(new TimeUp().hasCome(aRun(), 90_000)).toBe(false);
  const time = new TimeUp();
  time.hasCome(aRun(), 59_900);
  expect(time.hasCome(aRun({ id: 'next' as StepRun['id'] }), 60_100)).toBe(false);
  const paused = new TimeUp();
  const standing = aRun({ pausedAtMs: 59_000 });
  const shortened = { ...standing, durationMs: minute / 2 };
  expect([standing, shortened].map((run) => paused.hasCome(run, 70_000))).toEqual([false, false]);
  expect(new TimeUp().hasCome(null, 0)).toBe(false);
});
