import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepInStep } from './keep-in-step.ts';
import { StorageUnavailable } from './ports.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('asks the database again and again, also after it has been away, until it is stopped', async () => {
  const answers = [new StorageUnavailable('away'), new Error('a bug')];
  const bugs: unknown[] = [];
  const catchUp = vi.fn(async () => {
    const answer = answers.shift();
    if (answer) throw answer;
  });
  const stop = keepInStep({ catchUp }, (bug) => bugs.push(bug));
  await vi.advanceTimersByTimeAsync(6_000);
  expect(catchUp).toHaveBeenCalledTimes(4);
  expect(bugs).toEqual([new Error('a bug')]);
  await stop();
  await vi.advanceTimersByTimeAsync(6_000);
  expect(catchUp).toHaveBeenCalledTimes(4);
});
