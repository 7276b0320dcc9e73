import type { SessionCommand } from '@pusterom/core/decision';
import { aSession, authorOf, existing, startMs, type Person } from '@pusterom/core/testing/a-session';
import { anId } from '@pusterom/core/testing/an-id';
import type { Direction } from '@pusterom/grouping';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readModelFolder } from '../meaning/model-folder.ts';
import { ModelThread, startModelThread } from '../meaning/model-thread.ts';
import { threads } from '../meaning/thread.fixture.ts';
import { aModelFolder, removeModelFolders, tinyWords } from '../meaning/tiny-model.fixture.ts';
import { MemoryLiveStore } from '../storage/memory/memory-live-store.ts';
import { newlyStored, type MemorySessions } from '../storage/memory/memory-sessions.ts';
import { LiveSession } from './live-session.ts';
import type { SentenceReader } from './ports.ts';
import { surroundings } from './surroundings.fixture.ts';

afterAll(removeModelFolders);

const id = anId('session');

/** A reader that says what the test wants when the test wants it. */
class HeldReader implements SentenceReader {
  readonly joinAt = 0.9;
  readonly perMember = 0;
  readonly asked: string[] = [];
  readonly #answers = new Map<string, (direction: Direction | null) => void>();

  directionOf(folded: string): Promise<Direction | null> {
    this.asked.push(folded);
    return new Promise((resolve) => this.#answers.set(folded, resolve));
  }

  answer(folded: string): void {
    this.#answers.get(folded)?.(Float32Array.from(tinyWords[folded] ?? []));
  }
}

/** A session at a question, with a model beside it. */
function aLive(model: SentenceReader, { state } = aSession({ at: 'plenary' })) {
  const sessions: MemorySessions = new Map([[id, newlyStored(state, 'facilitator')]]);
  const live = new LiveSession(id, surroundings(new MemoryLiveStore(sessions), { model }), {
    here: () => new Set([anId('kari'), anId('per')]),
    onCommitted: () => undefined,
    toOthers: () => undefined,
  });
  const ask = (who: Person, command: SessionCommand) => live.dispatch(authorOf(who), command);
  const clusterOf = (text: string) => {
    const stored = sessions.get(id)?.live.session.entries.values() ?? [];
    return existing(
      [...stored].find((one) => one.text === text),
      text,
    ).clusterId;
  };
  const says = (who: Person, text: string) => ask(who, saying(text));
  return { live, ask, says, clusterOf };
}

const saying = (text: string): SessionCommand => ({
  name: 'entry:submit',
  input: {
    ...{ id: anId(text), stepId: 'plenary', kind: 'keyword', questionId: 'energy' },
    ...{ level: null, aspect: null, text },
  },
});

describe('with a model in a thread', () => {
  const opened: ModelThread[] = [];
  afterEach(() => Promise.all(opened.splice(0).map((reader) => reader.close())));
  async function aThreadedLive(startThread = startModelThread) {
    const folder = await readModelFolder(await aModelFolder());
    const quiet = () => undefined;
    const reader = await ModelThread.open(folder, { note: quiet, report: quiet, startThread });
    opened.push(reader);
    return { ...aLive(reader), reader };
  }

  it('what words cannot place comes to what means the same', async () => {
    const { says, clusterOf, live } = await aThreadedLive();
    // So that a machine with too much to do does not count.
    await live.meanings?.read(['snøhulegraving', 'brevduer', 'bueskyting']);
    await says('kari', 'Snøhulegraving!');
    await says('per', 'brevduer');
    await says('per', 'bueskyting');
    expect(clusterOf('brevduer')).toBe(clusterOf('Snøhulegraving!'));
    expect(clusterOf('bueskyting')).not.toBe(clusterOf('brevduer'));
  });

  it('a thread that is slow is not waited for', async () => {
    const { says, reader, clusterOf } = await aThreadedLive(threads.slow);
    let isRead = false;
    void reader.directionOf('snøhulegraving', true).then(() => (isRead = true));
    expect(await says('kari', 'snøhulegraving')).toMatchObject({ ok: true });
    expect(isRead).toBe(false);
    expect(clusterOf('snøhulegraving')).not.toBeNull();
  });

  it('a thread that dies of what someone wrote loses nobody’s words', async () => {
    const { says, clusterOf } = await aThreadedLive(threads.mortal);
    const texts = ['snøhulegraving', 'brevduer', 'bueskyting', 'flueknyting'];
    for (const answer of await Promise.all(texts.map((text) => says('kari', text))))
      expect(answer).toMatchObject({ ok: true });
    for (const text of texts) expect(clusterOf(text)).not.toBeNull();
  });
});

describe('what a model has read', () => {
  /** Answers at once with what the table says. */
  const aQuickReader = () => {
    const asked: string[] = [];
    const directionOf = async (folded: string) => {
      asked.push(folded);
      return Float32Array.from(tinyWords[folded] ?? []);
    };
    return { joinAt: 0.9, perMember: 0, directionOf, asked };
  };
  const entry = { id: anId('snøhulegraving') };

  it.each([
    ['is deleted', { name: 'entry:delete', input: entry }],
    ['is put differently', { name: 'entry:edit', input: { ...entry, text: 'humor' } }],
    ['was said in a session that closes', { name: 'session:close', input: {} }],
  ] satisfies [string, SessionCommand][])('of a text that %s is forgotten', async (_, command) => {
    const model = aQuickReader();
    const { ask, says, live } = aLive(model);
    await says('kari', 'snøhulegraving');
    await ask(command.name === 'session:close' ? 'facilitator' : 'kari', command);
    expect(model.asked).toContain('snøhulegraving');
    expect(live.meanings?.of('snøhulegraving')).toBeNull();
  });

  it('is read anew, before anyone asks, when the session is loaded', async () => {
    const model = aQuickReader();
    const session = aSession({ at: 'plenary' });
    session.says('kari', 'snøhulegraving');
    await aLive(model, session).live.current();
    expect(model.asked).toEqual(['snøhulegraving']);
  });
});

describe('an entry that words cannot place', () => {
  beforeEach(() => void vi.useFakeTimers({ now: startMs, toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
  afterEach(() => void vi.useRealTimers());

  /** Tells whether the answer has come, once `ms` have passed. */
  const isAnsweredAfter = async (ms: number, answer: Promise<unknown>) => {
    let isAnswered = false;
    void answer.then(() => (isAnswered = true));
    await vi.advanceTimersByTimeAsync(ms);
    return isAnswered;
  };

  it('waits at most 200 ms for the model', async () => {
    const { says } = aLive(new HeldReader());
    const answer = says('kari', 'snøhulegraving');
    expect(await isAnsweredAfter(199, answer)).toBe(false);
    expect(await isAnsweredAfter(1, answer)).toBe(true);
  });

  it('goes on at once when it has been read', async () => {
    const model = new HeldReader();
    const { says } = aLive(model);
    const answer = says('kari', 'snøhulegraving');
    expect(await isAnsweredAfter(10, answer)).toBe(false);
    model.answer('snøhulegraving');
    expect(await isAnsweredAfter(0, answer)).toBe(true);
  });

  it('holds nobody else back for longer, whenever they came', async () => {
    const { says, ask } = aLive(new HeldReader());
    const first = says('kari', 'snøhulegraving');
    await vi.advanceTimersByTimeAsync(50);
    const second = says('per', 'bueskyting');
    expect(await isAnsweredAfter(150, first)).toBe(true);
    const third = ask('facilitator', { name: 'door:lock', input: { isLocked: true } });
    expect(await isAnsweredAfter(49, second)).toBe(false);
    expect(await isAnsweredAfter(1, second)).toBe(true);
    expect(await isAnsweredAfter(0, third)).toBe(true);
  });

  it('is read together with those that came at the same time', async () => {
    const model = new HeldReader();
    const { says, clusterOf } = aLive(model);
    const answers = Promise.all(
      ['snøhulegraving', 'brevduer', 'bueskyting'].map((text) => says('kari', text)),
    );
    await vi.advanceTimersByTimeAsync(0);
    expect(model.asked).toEqual(expect.arrayContaining(['snøhulegraving', 'brevduer', 'bueskyting']));
    for (const text of ['snøhulegraving', 'brevduer', 'bueskyting']) model.answer(text);
    expect(await isAnsweredAfter(0, answers)).toBe(true);
    expect(clusterOf('brevduer')).toBe(clusterOf('snøhulegraving'));
  });

  it('is not waited for when words are enough', async () => {
    const { says } = aLive(new HeldReader());
    const first = says('kari', 'humor');
    await vi.advanceTimersByTimeAsync(200);
    await first;
    expect(await isAnsweredAfter(0, says('per', 'mye humor'))).toBe(true);
  });

  it('is not waited for when a person has placed it, and it is put differently', async () => {
    const session = aSession({ at: 'plenary' });
    session.says('kari', 'humor');
    session.move('humor', session.clusterOf('humor').id);
    const { ask, live } = aLive(new HeldReader(), session);
    await live.current();
    const edit = { id: anId('humor'), text: 'snøhulegraving' };
    const answer = ask('kari', { name: 'entry:edit', input: edit });
    expect(await isAnsweredAfter(0, answer)).toBe(true);
  });

  it('is placed by words alone when it is read too late, and stays there', async () => {
    const model = new HeldReader();
    const { says, clusterOf } = aLive(model);
    for (const text of ['snøhulegraving', 'brevduer']) {
      const answer = says('kari', text);
      await vi.advanceTimersByTimeAsync(200);
      await answer;
    }
    const before = clusterOf('brevduer');
    for (const text of ['snøhulegraving', 'brevduer']) model.answer(text);
    const third = says('per', 'snøhulegraving i vår');
    await vi.advanceTimersByTimeAsync(200);
    await third;
    expect(clusterOf('brevduer')).toBe(before);
    expect(before).not.toBe(clusterOf('snøhulegraving'));
  });
});
