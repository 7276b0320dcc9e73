import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { StartupError } from '../config.ts';
import { readModelFolder } from './model-folder.ts';
import { ModelThread, startModelThread } from './model-thread.ts';
import { threads } from './thread.fixture.ts';
import { aModelFolder, removeModelFolders } from './tiny-model.fixture.ts';

afterAll(removeModelFolders);

type Start = typeof startModelThread;

/** A reader, the threads it has had, and what the operator has been told. */
async function aReader(start: Start) {
  const started: Worker[] = [];
  const news: string[] = [];
  const reader = await ModelThread.open(await readModelFolder(await aModelFolder()), {
    note: (what) => news.push(what),
    report: (bug) => news.push(String(bug)),
    startThread: (order) => {
      const thread = start(order);
      started.push(thread);
      return thread;
    },
  });
  return { reader, started, news };
}

describe('a real model in its thread', () => {
  let real: Awaited<ReturnType<typeof aReader>>;
  beforeAll(async () => void (real = await aReader(startModelThread)));
  afterAll(() => real.reader.close());
  const ask = (text: string, isUrgent = true) => real.reader.directionOf(text, isUrgent);

  it('reads', async () => {
    expect(await ask('snøhulegraving')).toEqual(Float32Array.of(1, 0, 0));
    expect(real.news).toEqual([]);
  });

  it('reads a text that several ask about once, and tells them all', async () => {
    const [one, other, again] = await Promise.all(
      ['brevduer', 'bueskyting', 'brevduer'].map((text) => ask(text)),
    );
    expect(again).toBe(one);
    expect(other).not.toEqual(one);
  });

  it('takes what somebody waits for before what nobody does', async () => {
    const read: string[] = [];
    const reading = ['brevduer', 'bueskyting', 'flueknyting'].map((text) => ({ text, isUrgent: false }));
    reading.push({ text: 'snøhulegraving', isUrgent: true });
    await Promise.all(reading.map(({ text, isUrgent }) => ask(text, isUrgent).then(() => read.push(text))));
    expect(read).toEqual(['brevduer', 'snøhulegraving', 'bueskyting', 'flueknyting']);
  });

  it('that dies is started anew: what it was at is given up, what waited is read', async () => {
    const [thread] = real.started;
    if (!thread) throw new Error('there is no thread');
    const gone = once(thread, 'exit');
    void thread.terminate();
    const [lost, waiting] = [ask('brevduer'), ask('bueskyting')];
    await gone;
    expect(await lost).toBeNull();
    expect(await waiting).toEqual(Float32Array.of(0, 1, 0));
    expect(real.started).toHaveLength(2);
    expect(real.news).toEqual(['its thread has ended, and is started anew']);
  });
});

describe('a thread that is in trouble', () => {
  const opened: ModelThread[] = [];
  afterEach(() => Promise.all(opened.splice(0).map((reader) => reader.close())));
  const open = async (start: Start) => {
    const all = await aReader(start);
    opened.push(all.reader);
    return all;
  };

  it('three times in a row is left alone, and nobody waits for it', async () => {
    const { reader, started, news } = await open(threads.mortal);
    const texts = ['snøhulegraving', 'bueskyting', 'brevduer', 'flueknyting'];
    const answers = await Promise.all(texts.map((text) => reader.directionOf(text, true)));
    expect(answers).toEqual([null, null, null, null]);
    expect(await reader.directionOf('humor', true)).toBeNull();
    expect(started).toHaveLength(3);
    expect(news.at(-1)).toMatch(/^it is left alone until the next start/);
  });

  it('with one text goes on with the next', async () => {
    const { reader, started, news } = await open(threads.puzzled);
    for (const text of ['snøhulegraving', 'bueskyting', 'brevduer', 'flueknyting'])
      expect(await reader.directionOf(text, true)).toBeNull();
    expect(started).toHaveLength(1);
    expect(news).toHaveLength(4);
  });

  it('before it is ready keeps the server from starting', async () => {
    await expect(open(threads.stillborn)).rejects.toThrow(/cannot be loaded: its thread has ended$/);
    await expect(open(threads.stillborn)).rejects.toBeInstanceOf(StartupError);
  });

  it('leaves nobody waiting when it is closed', async () => {
    const { reader } = await open(threads.slow);
    const waiting = reader.directionOf('snøhulegraving', true);
    await reader.close();
    expect(await waiting).toBeNull();
  });
});
