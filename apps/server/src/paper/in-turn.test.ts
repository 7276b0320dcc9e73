import { expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';
import { PressBusy } from './press.ts';

it('begins with the next when the one before is done, however it went', async () => {
  const turn = inTurn();
  const begun: string[] = [];
  const work = (name: string, end: Promise<unknown>) =>
    turn(async () => {
      begun.push(name);
      return end;
    });
  let fail = (_: Error): void => undefined;
  const first = work('first', new Promise((_, reject) => (fail = reject)));
  const second = work('second', Promise.resolve('done'));
  await expect.poll(() => begun).toEqual(['first']);
  fail(new Error('out of paper'));
  await expect(first).rejects.toThrow('out of paper');
  expect(await second).toBe('done');
});

it('turns away more than can wait, and takes more when some are done', async () => {
  const turn = inTurn();
  const hundred = Array.from({ length: 100 }, (_, index) => turn(async () => index));
  await expect(turn(async () => 100)).rejects.toBeInstanceOf(PressBusy);
  await Promise.all(hundred);
  expect(await turn(async () => 101)).toBe(101);
});
