import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import type { Accepted } from '@pusterom/protocol/commands';
import { expect, test } from 'vitest';
import { reconnectionDelayMaxMs } from '../../lib/socket.ts';
import { Sender, waitsMs } from './sender.ts';

function aServer(answers: Result<Accepted>[]) {
  const heard: unknown[] = [];
  const send = async (name: string, input: unknown): Promise<Result<Accepted>> => {
    heard.push([name, input]);
    return answers.shift() ?? ok({ seq: 1 });
  };
  return { heard, sender: new Sender(send, async () => undefined) };
}

test('a server that is away is asked again with the same input', async () => {
  const { heard, sender } = aServer([refuse('UNAVAILABLE'), refuse('UNAVAILABLE')]);
  expect(await sender.send('door:lock', { isLocked: true })).toMatchObject({ ok: true });
  expect(heard).toEqual(Array(3).fill(['door:lock', { isLocked: true }]));
});

test('in the end the facilitator is told', async () => {
  const { heard, sender } = aServer(Array(20).fill(refuse('UNAVAILABLE')));
  expect(await sender.send('session:open', {})).toEqual(refuse('UNAVAILABLE'));
  expect(heard).toHaveLength(waitsMs.length + 1);
});

test('she is not told before even the slowest attempt to connect had its chance', () => {
  const slowestPauseMs = reconnectionDelayMaxMs * 1.5;
  expect(waitsMs.reduce((sum, ms) => sum + ms)).toBeGreaterThan(slowestPauseMs + 2000);
});

test('a refusal is final', async () => {
  const { heard, sender } = aServer([refuse('NOBODY_HERE')]);
  expect(await sender.send('session:open', {})).toEqual(refuse('NOBODY_HERE'));
  expect(heard).toHaveLength(1);
});

test('what is asked later arrives later, also when the first has to wait', async () => {
  const { heard, sender } = aServer([refuse('UNAVAILABLE')]);
  const first = sender.send('door:lock', { isLocked: true });
  const second = sender.send('door:lock', { isLocked: false });
  await Promise.all([first, second]);
  expect(heard.map((one) => (one as [string, { isLocked: boolean }])[1].isLocked)).toEqual([
    true,
    true,
    false,
  ]);
});
