import { readdir, readFile } from 'node:fs/promises';
import { getPriority } from 'node:os';
import { redact } from '@pusterom/core/redact';
import { toSnapshot } from '@pusterom/core/snapshot';
import { aSession } from '@pusterom/core/testing/a-session';
import { paperParts, type PaperKind } from '@pusterom/protocol/paper';
import { afterEach, expect, it } from 'vitest';
import { PressBusy } from './press.ts';
import { WorkerPress } from './worker-press.ts';

let press = new WorkerPress();
afterEach(async () => {
  await press.close();
  press = new WorkerPress();
});

function aSnapshot() {
  const session = aSession({ at: 'plenary' });
  session.says('kari', 'kollegastøtte');
  session.close();
  return toSnapshot(redact(session.session, { role: 'reader' }));
}
const order = (kind: PaperKind) =>
  press.print({ session: aSnapshot(), wish: { kind, language: 'nb', parts: [...paperParts] } });
const begins = (file: Uint8Array) => Buffer.from(file.slice(0, 4)).toString('latin1');

it('prints several at a time, each for who asked', async () => {
  const files = await Promise.all([order('pdf'), order('docx'), order('xlsx'), order('pdf')]);
  expect(files.map(begins)).toEqual(['%PDF', 'PK\u0003\u0004', 'PK\u0003\u0004', '%PDF']);
});

it.runIf(process.platform === 'linux')('lets everyone else go first', async () => {
  await order('md');
  const threads = await readdir('/proc/self/task');
  // It may have ended since.
  const stats = threads.map((id) => readFile(`/proc/self/task/${id}/stat`, 'utf8').catch(() => ''));
  const niceness = (await Promise.all(stats)).map((stat) => stat.slice(stat.lastIndexOf(')')).split(' ')[17]);
  expect(niceness).toContain('5');
  expect(getPriority()).toBeLessThan(5);
});

it('says so to those who wait when it is stopped, and prints again afterwards', async () => {
  const turnedAway = expect(order('pdf')).rejects.toBeInstanceOf(PressBusy);
  await press.close();
  await turnedAway;
  expect(begins(await order('pdf'))).toBe('%PDF');
});

it('passes on what went wrong, and goes on', async () => {
  const broken = { ...aSnapshot(), agenda: null } as never;
  await expect(
    press.print({ session: broken, wish: { kind: 'pdf', language: 'nb', parts: [] } }),
  ).rejects.toThrow();
  expect(begins(await order('pdf'))).toBe('%PDF');
});
