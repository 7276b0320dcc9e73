import type { SessionCommand } from '@pusterom/core/decision';
import type { Change, LiveState } from '@pusterom/core/live-state';
import { toSnapshot } from '@pusterom/core/snapshot';
import { aDraft, aSession, authorOf, startMs, type Person } from '@pusterom/core/testing/a-session';
import { anId } from '@pusterom/core/testing/an-id';
import { seeded } from '@pusterom/core/testing/seeded';
import { refuse } from '@pusterom/protocol/errors';
import type { SessionId } from '@pusterom/protocol/ids';
import { describe, expect, it } from 'vitest';
import { MemoryLiveStore } from '../storage/memory/memory-live-store.ts';
import { newlyStored, type MemorySessions } from '../storage/memory/memory-sessions.ts';
import type { Committed } from './elsewhere.ts';
import { LiveSession } from './live-session.ts';
import { StorageUnavailable } from './ports.ts';
import { surroundings } from './surroundings.fixture.ts';

/** A memory store whose commits can be held back, or go wrong after they have been stored. */
class HeldStore extends MemoryLiveStore {
  readonly batches: (readonly Change[])[] = [];
  /** Commits another server was ahead of. */
  lost = 0;
  isAnswering = true;
  #gate: Promise<void> | null = null;
  #arrive: () => void = () => undefined;

  /** Holds the next commits back; `arrived` resolves when one waits. */
  hold(): { arrived: Promise<void>; release: () => void } {
    let open: () => void = () => undefined;
    this.#gate = new Promise((resolve) => (open = resolve));
    const arrived = new Promise<void>((resolve) => (this.#arrive = resolve));
    return {
      arrived,
      release: () => {
        this.#gate = null;
        open();
      },
    };
  }

  override async commit(id: SessionId, fromSeq: number, changes: readonly Change[]) {
    this.#arrive();
    await this.#gate;
    const isStored = await super.commit(id, fromSeq, changes);
    if (isStored) this.batches.push(changes);
    else this.lost += 1;
    if (!this.isAnswering) throw new StorageUnavailable('The answer was lost');
    return isStored;
  }
}

const id = anId('session');

function aStore(state: LiveState = aSession({ at: 'plenary', people: ['kari', 'per'] }).state) {
  const sessions: MemorySessions = new Map([[id, newlyStored(state, 'facilitator')]]);
  const store = new HeldStore(sessions);
  return { store, stored: () => sessions.get(id)?.live ?? state };
}

/** One server's session on a store, and what it has told its room. */
function aServer(store: HeldStore, random: () => number = seeded(1)) {
  const told: LiveState[] = [];
  const toOthers: Committed[] = [];
  const live = new LiveSession(id, surroundings(store, { nowMs: () => startMs, random }), {
    here: () => new Set([anId('kari'), anId('per')]),
    onCommitted: (state) => told.push(state),
    toOthers: (news) => toOthers.push(news),
  });
  const ask = (who: Person, command: SessionCommand) => live.dispatch(authorOf(who), command);
  return { live, told, toOthers, ask, says: (who: Person, text: string) => ask(who, saying(text)) };
}

const saying = (text: string): SessionCommand => ({
  name: 'entry:submit',
  input: {
    id: anId(text),
    stepId: 'plenary',
    kind: 'keyword',
    questionId: 'energy',
    level: null,
    aspect: null,
    text,
  },
});
const mixing: SessionCommand = {
  name: 'breakouts:form',
  input: { stepId: 'plenary', mixId: anId('mix'), seating: 'pairs', count: null, isFree: false },
};

const texts = (state: LiveState | undefined): string[] =>
  [...(state?.session.entries.values() ?? [])].map(({ text }) => text);
/** Everything that can happen without anyone else doing anything has happened. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('a command', () => {
  it('is stored, acknowledged with where the session stands, and told', async () => {
    const { store, stored } = aStore();
    const { says, told } = aServer(store);
    const before = stored().session.seq;
    expect(await says('kari', 'tillit')).toEqual({ ok: true, data: { seq: before + 1 } });
    expect(texts(stored())).toEqual(['tillit']);
    expect(told).toEqual([stored()]);
  });

  it('is neither acknowledged nor told before it is stored', async () => {
    const { store } = aStore();
    const { says, told } = aServer(store);
    const { arrived, release } = store.hold();
    let isAcknowledged = false;
    const answer = says('kari', 'tillit').then(() => (isAcknowledged = true));
    await arrived;
    await settled();
    expect({ isAcknowledged, told }).toEqual({ isAcknowledged: false, told: [] });
    release();
    await answer;
    expect(told).toHaveLength(1);
  });

  it('is not shown to those who look before it is stored', async () => {
    const { store } = aStore();
    const { says, live } = aServer(store);
    const { arrived, release } = store.hold();
    const answer = says('kari', 'tillit');
    await arrived;
    expect(texts((await live.current()) ?? undefined)).toEqual([]);
    release();
    await answer;
    expect(texts((await live.current()) ?? undefined)).toEqual(['tillit']);
  });

  it('that is turned down stores and tells nothing', async () => {
    const { store } = aStore();
    const { ask, told } = aServer(store);
    const answer = await ask('per', { name: 'entry:edit', input: { id: anId('never said'), text: 'ro' } });
    expect(answer).toEqual(refuse('NOT_FOUND'));
    expect({ batches: store.batches, told }).toEqual({ batches: [], told: [] });
  });

  it('sent again is acknowledged without being stored or told again', async () => {
    const { store } = aStore();
    const { says, told } = aServer(store);
    const first = await says('kari', 'tillit');
    expect(await says('kari', 'tillit')).toEqual(first);
    expect({ batches: store.batches.length, told: told.length }).toEqual({ batches: 1, told: 1 });
  });

  it('to a session that does not exist is not found', async () => {
    const { says, live } = aServer(new HeldStore(new Map()));
    expect(await says('kari', 'tillit')).toEqual(refuse('NOT_FOUND'));
    expect(await live.current()).toBeNull();
  });
});

describe('commands that arrive while another is being stored', () => {
  it('are stored together, in the order they came', async () => {
    const { store, stored } = aStore();
    const { says } = aServer(store);
    const { arrived, release } = store.hold();
    const first = says('kari', 'tillit');
    await arrived;
    const rest = ['ro', 'latter', 'pauser', 'søvn'].map((text, index) =>
      says(index % 2 ? 'kari' : 'per', text),
    );
    release();
    const answers = await Promise.all([first, ...rest]);
    expect(store.batches.map((batch) => batch.length)).toEqual([1, 4]);
    expect(texts(stored())).toEqual(['tillit', 'ro', 'latter', 'pauser', 'søvn']);
    const seqs = answers.map((answer) => answer.ok && answer.data.seq);
    const last = stored().session.seq;
    expect(seqs).toEqual([last - 4, last - 3, last - 2, last - 1, last]);
  });

  it('are told in one go', async () => {
    const { store } = aStore();
    const { says, told } = aServer(store);
    const { arrived, release } = store.hold();
    const first = says('kari', 'tillit');
    await arrived;
    const rest = ['ro', 'latter'].map((text) => says('per', text));
    release();
    await Promise.all([first, ...rest]);
    expect(told.map(texts)).toEqual([['tillit'], ['tillit', 'ro', 'latter']]);
  });

  it('build on one another', async () => {
    const { store, stored } = aStore();
    const { says, ask } = aServer(store);
    const { arrived, release } = store.hold();
    const first = says('per', 'ro');
    await arrived;
    const answers = [
      says('kari', 'tilit'),
      ask('kari', { name: 'entry:edit', input: { id: anId('tilit'), text: 'tillit' } }),
      ask('per', { name: 'entry:delete', input: { id: anId('tilit') } }),
      ask('per', { name: 'entry:delete', input: { id: anId('ro') } }),
    ];
    release();
    await first;
    expect((await Promise.all(answers)).map(({ ok }) => ok)).toEqual([true, true, false, true]);
    expect(texts(stored())).toEqual(['tillit']);
  });

  it('are answered although one of them is a bug, which only its sender hears of', async () => {
    const { store, stored } = aStore();
    const { says, ask } = aServer(store, () => {
      throw new Error('a bug');
    });
    const { arrived, release } = store.hold();
    const first = says('kari', 'tillit');
    await arrived;
    const answers = Promise.allSettled([
      says('kari', 'ro'),
      ask('facilitator', mixing),
      says('per', 'latter'),
    ]);
    release();
    await first;
    expect((await answers).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(texts(stored())).toEqual(['tillit', 'ro', 'latter']);
    expect((await says('per', 'søvn')).ok).toBe(true);
  });
});

describe('when the database is away', () => {
  it('every command that waits is told so, and nobody else is told anything', async () => {
    const { store, stored } = aStore();
    const { says, told } = aServer(store);
    const { arrived, release } = store.hold();
    const first = says('kari', 'tillit');
    await arrived;
    const rest = ['ro', 'latter'].map((text) => says('per', text));
    store.isUp = false;
    release();
    expect(await Promise.all([first, ...rest])).toEqual(Array(3).fill(refuse('UNAVAILABLE')));
    expect(told).toEqual([]);
    expect(texts(stored())).toEqual([]);
  });

  it('it says so when it is asked how the session stands', async () => {
    const { store } = aStore();
    store.isUp = false;
    await expect(aServer(store).live.current()).rejects.toBeInstanceOf(StorageUnavailable);
  });

  it('the next command works once it is back, on what is stored', async () => {
    const { store, stored } = aStore();
    const { says, told } = aServer(store);
    await says('kari', 'tillit');
    store.isUp = false;
    await says('kari', 'ro');
    store.isUp = true;
    expect((await says('kari', 'latter')).ok).toBe(true);
    expect((await says('kari', 'ro')).ok).toBe(true);
    expect(texts(stored())).toEqual(['tillit', 'latter', 'ro']);
    expect(told.at(-1)).toEqual(stored());
    expect(store.loads).toBe(2);
  });
});

describe('when the answer to a write is lost', () => {
  /** Stored, but the server does not know; then the phone tries again. */
  async function anEntryStoredUnknowingly() {
    const { store, stored } = aStore();
    const server = aServer(store);
    store.isAnswering = false;
    expect(await server.says('kari', 'tillit')).toEqual(refuse('UNAVAILABLE'));
    store.isAnswering = true;
    return { ...server, store, stored };
  }

  it('the phone that tries again is acknowledged, and the entry is there once', async () => {
    const { says, stored } = await anEntryStoredUnknowingly();
    expect(await says('kari', 'tillit')).toEqual({ ok: true, data: { seq: stored().session.seq } });
    expect(texts(stored())).toEqual(['tillit']);
  });

  it('everyone else is told of it when it turns out to be stored', async () => {
    const { says, told, stored } = await anEntryStoredUnknowingly();
    await says('kari', 'tillit');
    expect(told.at(-1)).toEqual(stored());
  });

  it('the next command goes on from there', async () => {
    const { says, told, stored } = await anEntryStoredUnknowingly();
    await says('per', 'ro');
    expect(texts(stored())).toEqual(['tillit', 'ro']);
    expect(told.at(-1)).toEqual(stored());
  });
});

describe('when another server has written first', () => {
  it('commands are decided anew on what is stored', async () => {
    const { store, stored } = aStore();
    const [one, other] = [aServer(store), aServer(store)];
    const { arrived, release } = store.hold();
    const held = [one.says('kari', 'tillit'), one.says('per', 'ro')];
    await arrived;
    const theirs = other.ask('facilitator', { name: 'door:lock', input: { isLocked: true } });
    release();
    await Promise.all([...held, theirs]);
    await one.says('kari', 'latter');
    expect(store.lost).toBeGreaterThan(0);
    expect(texts(stored()).sort()).toEqual(['latter', 'ro', 'tillit']);
    expect(stored().session.door.isLocked).toBe(true);
    const seqs = store.batches.flat().map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, index) => (seqs[0] ?? 0) + index));
  });

  it('a share that has been taken in the meantime is full', async () => {
    const thoughts = aSession({ at: 'thoughts' });
    const { store, stored } = aStore(thoughts.state);
    const [one, other] = [aServer(store), aServer(store)];
    await Promise.all([one.live.current(), other.live.current()]);
    const think = (text: string): SessionCommand => ({
      name: 'entry:submit',
      input: {
        id: anId(text),
        stepId: 'thoughts',
        kind: 'thought',
        questionId: null,
        level: null,
        aspect: null,
        text,
      },
    });
    expect((await one.ask('kari', think('far'))).ok).toBe(true);
    expect(await other.ask('kari', think('mor'))).toEqual(refuse('LIMIT_REACHED'));
    expect(texts(stored())).toEqual(['far']);
  });

  it('two servers that race lose nothing, double nothing and tell nothing that is not stored', async () => {
    const { store, stored } = aStore();
    const servers = [aServer(store), aServer(store)];
    await Promise.all(servers.map(({ live }) => live.current()));
    const said = Array.from({ length: 80 }, (_, number) => `ord ${number}`);
    const answers: Promise<unknown>[] = [];
    for (const [number, text] of said.entries()) {
      const server = servers[number % 2];
      if (server) answers.push(server.says('kari', text).then(({ ok }) => expect(ok, text).toBe(true)));
      if (number % 5 === 0) await settled();
    }
    await Promise.all(answers);
    expect(store.lost).toBeGreaterThan(0);
    expect(texts(stored()).sort()).toEqual([...said].sort());
    const seqs = store.batches.flat().map(({ seq }) => seq);
    expect(seqs).toEqual(seqs.map((_, index) => (seqs[0] ?? 0) + index));
    for (const { told, says } of servers) {
      await says('per', `sist ${told.length}`);
      expect(JSON.stringify(toSnapshot(told.at(-1)?.session ?? aDraft().session))).toBe(
        JSON.stringify(toSnapshot(stored().session)),
      );
    }
  });

  it('gives up, and says so, when it loses every race', async () => {
    const { store } = aStore();
    const never = Object.assign(store, { commit: async () => false });
    expect(await aServer(never).says('kari', 'tillit')).toEqual(refuse('UNAVAILABLE'));
  });
});

describe('what another server tells', () => {
  const twoServers = async () => {
    const { store, stored } = aStore();
    const [one, other] = [aServer(store), aServer(store)];
    await Promise.all([one.live.current(), other.live.current()]);
    return { store, stored, one, other, loads: store.loads };
  };

  it('is gone on with, and told to those who are here, without its being read', async () => {
    const { store, stored, one, other, loads } = await twoServers();
    await one.says('kari', 'kollegastøtte');
    for (const news of one.toOthers) other.live.hear(news);
    expect(other.told.at(-1)).toEqual(stored());
    await other.says('per', 'støtte fra kolleger');
    expect(store.lost).toBe(0);
    expect(store.loads).toBe(loads);
    expect(new Set([...stored().session.entries.values()].map(({ clusterId }) => clusterId)).size).toBe(1);
  });

  it('is read when something before it has been lost, and is nothing new the second time', async () => {
    const { stored, one, other } = await twoServers();
    await one.says('kari', 'tillit');
    await one.says('per', 'ro');
    const [first, second] = one.toOthers as [Committed, Committed];
    other.live.hear(second);
    await settled();
    expect(other.told.at(-1)).toEqual(stored());
    other.live.hear(first);
    other.live.hear(second);
    await settled();
    expect(other.told).toHaveLength(1);
  });

  it('is read again while the session is being read, when that was too early', async () => {
    const { store, stored } = aStore();
    const [one, other] = [aServer(store), aServer(store)];
    const early = stored();
    await one.says('kari', 'tillit');
    const load = store.load.bind(store);
    store.load = async (id) => {
      store.load = load;
      other.live.hear(one.toOthers[0] as Committed);
      return (await load(id)) && early;
    };
    expect(await other.live.current()).toEqual(stored());
  });

  it('is found in the database when it was never told', async () => {
    const { stored, one, other } = await twoServers();
    await one.says('kari', 'tillit');
    await other.live.catchUp(stored().session.seq);
    expect(other.told.at(-1)).toEqual(stored());
  });
});

describe('those who ask how the session stands', () => {
  it('share one reading of the database', async () => {
    const { store, stored } = aStore();
    const { live } = aServer(store);
    const states = await Promise.all([live.current(), live.current(), live.current()]);
    expect(states).toEqual(Array(3).fill(stored()));
    expect(store.loads).toBe(1);
  });
});
