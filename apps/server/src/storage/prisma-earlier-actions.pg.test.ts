import { randomUUID } from 'node:crypto';
import type { SessionEvent } from '@pusterom/protocol/events';
import type { NetworkId, RunId, SessionId } from '@pusterom/protocol/ids';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { carriedFrom, describeEarlierActions, type MeetingStores } from './earlier-actions.contract.ts';
import { tablesHolding } from './every-table.fixture.ts';
import { PrismaDeletions } from './prisma-deletions.ts';
import { PrismaEarlierActions } from './prisma-earlier-actions.ts';
import { PrismaLiveStore } from './prisma-live-store.ts';
import { PrismaNetworks } from './prisma-networks.ts';
import { PrismaSessionDirectory } from './prisma-session-directory.ts';
import { anAction, aNewSession } from './stored-things.fixture.ts';

let database: TestDatabase;
let stores: MeetingStores;

beforeAll(async () => {
  database = await startTestDatabase();
  const { prisma } = database;
  await prisma.user.create({ data: { id: 'kari', name: 'kari', email: 'kari@example.no' } });
  stores = {
    store: new PrismaLiveStore(database),
    directory: new PrismaSessionDirectory(prisma),
    networks: new PrismaNetworks(prisma),
    earlierActions: new PrismaEarlierActions(prisma),
    deletions: new PrismaDeletions(prisma, () => Date.now()),
    ownerId: 'kari',
  };
});
afterAll(() => database.close());

describeEarlierActions('postgres', () => stores);

describe('a session that is held while', () => {
  const action = { ...anAction(1), what: 'helt-hemmelig' };
  const say = (fromSessionId: SessionId, note: string): SessionEvent => ({
    type: 'carried:changed',
    carried: [{ ...carriedFrom(fromSessionId, action), outcome: 'tried', note }],
    removedCarriedIds: [],
  });

  async function twoMeetings() {
    const networkId = randomUUID() as string as NetworkId;
    await stores.networks.create({ id: networkId, name: 'Øst', keepEntries: 'year' }, 'kari');
    const [first, second] = [aNewSession('kari', { networkId }), aNewSession('kari', { networkId })];
    for (const session of [first, second]) await stores.directory.create(session);
    const event: SessionEvent = { type: 'actions:changed', actions: [action], removedActionIds: [] };
    await stores.store.commit(first.id, 0, [
      { seq: 1, event: { type: 'status:changed', status: 'open' }, author: null },
      { seq: 2, event, author: null },
      { seq: 3, event: { type: 'status:changed', status: 'closed' }, author: null },
    ]);
    return { first: first.id, second: second.id };
  }

  test('the one that agreed on it is deleted stores nothing of it any more', async () => {
    const { first, second } = await twoMeetings();
    await stores.store.commit(second, 0, [{ seq: 1, event: say(first, 'helt-hemmelig'), author: null }]);
    await stores.deletions.session(first, 'kari');
    expect(await tablesHolding(database.prisma, 'helt-hemmelig')).toEqual([]);
    // The page did not know yet.
    const late = [{ seq: 2, event: say(first, 'helt-hemmelig likevel'), author: null }];
    expect(await stores.store.commit(second, 1, late)).toBe(true);
    expect(await tablesHolding(database.prisma, 'helt-hemmelig')).toEqual([]);
  });

  test('another one speaks of it reads what was said before it opened, and nothing later', async () => {
    const { first, second } = await twoMeetings();
    const third = aNewSession('kari');
    await stores.directory.create(third);
    const open = { type: 'status:changed', status: 'open' } as const;
    const close = { type: 'status:changed', status: 'closed' } as const;
    // Read from a file: it was held when its first step was, not when it came.
    const times = { startedAtMs: Date.parse('2026-06-15T09:00:00Z'), endedAtMs: null, pausedAtMs: null };
    const run = {
      id: randomUUID() as string as RunId,
      stepId: 'talk',
      plannedMs: 1,
      durationMs: 1,
      pausedMs: 0,
    };
    await stores.store.commit(second, 0, [
      { seq: 1, event: open, author: null },
      { seq: 2, event: { type: 'runs:changed', runs: [{ ...run, ...times }] }, author: null },
      { seq: 3, event: say(first, 'før'), author: null },
      { seq: 4, event: close, author: null },
    ]);
    await stores.store.commit(third.id, 0, [
      { seq: 1, event: open, author: null },
      { seq: 2, event: say(first, 'nå'), author: null },
    ]);
    const notes = async (id: SessionId) =>
      [...((await stores.store.load(id))?.session.carried.values() ?? [])].map(({ note, history }) => [
        note,
        history.map((told) => [told.note, told.on]),
      ]);
    expect(await notes(third.id)).toEqual([['nå', [['før', '2026-06-15']]]]);
    expect(await notes(second)).toEqual([['før', []]]);
  });
});
