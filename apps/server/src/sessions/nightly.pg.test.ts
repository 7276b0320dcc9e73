import { randomUUID } from 'node:crypto';
import { redact } from '@pusterom/core/redact';
import type { EntryRetention } from '@pusterom/protocol/api';
import type { NetworkId, SessionId } from '@pusterom/protocol/ids';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { filesHolding } from '../storage/every-file.fixture.ts';
import { tablesHolding } from '../storage/every-table.fixture.ts';
import { everything } from '../archive/narrowing.ts';
import { PrismaArchiveReader } from '../storage/prisma-archive-reader.ts';
import { PrismaDeletions } from '../storage/prisma-deletions.ts';
import { PrismaLiveStore } from '../storage/prisma-live-store.ts';
import { PrismaNightlyStore } from '../storage/prisma-nightly-store.ts';
import { PrismaSessionDirectory } from '../storage/prisma-session-directory.ts';
import { aCluster, anAction, anEntry, aNewSession, board } from '../storage/stored-things.fixture.ts';
import type { NewSession } from './ports.ts';
import { workTheNight } from './nightly.ts';
import { SessionRegistry } from './session-registry.ts';
import { surroundings } from './surroundings.fixture.ts';

const closedAt = new Date('2026-11-24T11:30:00Z');
const hour = 3_600_000;
const day = 24 * hour;

let database: TestDatabase;
let liveStore: PrismaLiveStore;
let store: PrismaNightlyStore;
let nowMs: number;

beforeAll(async () => {
  database = await startTestDatabase();
  liveStore = new PrismaLiveStore(database);
  store = new PrismaNightlyStore(database.prisma);
  await database.prisma.user.create({ data: { id: 'kari', name: 'Kari', email: 'kari@example.no' } });
});
beforeEach(async () => {
  await database.prisma.session.deleteMany();
});
afterAll(() => database.close());

const registry = () => new SessionRegistry(surroundings(liveStore, { nowMs: () => nowMs }));
const aNight = (atMs: number, server = registry()) => {
  nowMs = atMs;
  const deletions = new PrismaDeletions(database.prisma, () => nowMs);
  return workTheNight({ store, registry: server, deletions, nowMs: () => nowMs, report: () => undefined });
};

async function aClosedSession(keepEntries: EntryRetention | null): Promise<SessionId> {
  const networkId = randomUUID() as string as NetworkId;
  if (keepEntries)
    await database.prisma.network.create({ data: { id: networkId, name: 'Øst', keepEntries } });
  const session = aNewSession('kari', { networkId: keepEntries && networkId });
  await new PrismaSessionDirectory(database.prisma).create(session);
  const cluster = { ...aCluster(1), prompt: 'self/strength', label: 'Åndehull' };
  const answers = ['en luftetur', 'gåturer'].map((text, order) =>
    anEntry(order, {
      kind: 'answer',
      questionId: null,
      level: 'self',
      aspect: 'strength',
      clusterId: cluster.id,
      text,
    }),
  );
  await liveStore.commit(session.id, 0, [
    { seq: 1, event: { type: 'slices:opened', openSlices: ['self/strength'] }, author: null },
    { seq: 2, event: board({ entries: answers, clusters: [cluster] }), author: null },
    {
      seq: 3,
      event: { type: 'actions:changed', actions: [anAction(1)], removedActionIds: [] },
      author: null,
    },
    { seq: 4, event: { type: 'status:changed', status: 'closed' }, author: null },
  ]);
  await database.prisma.session.update({ where: { id: session.id }, data: { closedAt } });
  return session.id;
}

const entriesOf = async (id: SessionId) => (await liveStore.load(id))?.session.entries.size;

describe('the night', () => {
  test.each<[EntryRetention | null, number]>([
    ['days30', 30 * day],
    ['year', 365 * day],
    ['twoYears', 731 * day],
    [null, 731 * day],
  ])(
    'erases entries kept for %s when their time has come, not an hour before',
    async (keepEntries, keptMs) => {
      const id = await aClosedSession(keepEntries);
      await aNight(closedAt.getTime() + keptMs - hour);
      expect(await entriesOf(id)).toBe(2);
      await aNight(closedAt.getTime() + keptMs);
      expect(await entriesOf(id)).toBe(0);
    },
  );

  test('never erases what is kept until it is deleted', async () => {
    const id = await aClosedSession('untilDeleted');
    await aNight(closedAt.getTime() + 36_500 * day);
    expect(await entriesOf(id)).toBe(2);
  });

  test('leaves the names of clusters with their numbers, the three levels and what was agreed', async () => {
    const id = await aClosedSession('days30');
    const atMs = closedAt.getTime() + 30 * day;
    await aNight(atMs);
    const state = await liveStore.load(id);
    const view = state && redact(state.session, { role: 'reader' });
    expect([...(view?.clusters.values() ?? [])]).toMatchObject([
      { prompt: 'self/strength', label: 'Åndehull', keptCount: 2 },
    ]);
    expect(view?.actions.size).toBe(1);
    expect(view).toMatchObject({ erasedAtMs: atMs, seq: 6 });
  });

  test('leaves the text in no table, and nothing for the search to find but the name', async () => {
    const id = await aClosedSession('days30');
    const archive = new PrismaArchiveReader(database.prisma);
    expect(await archive.search('kari', 'luftetur', everything)).toHaveLength(1);
    await aNight(closedAt.getTime() + 30 * day);
    expect(await tablesHolding(database.prisma, 'luftetur')).toEqual([]);
    expect(await archive.search('kari', 'luftetur', everything)).toEqual([]);
    expect(await archive.search('kari', 'åndehull', everything)).toMatchObject([
      { sessionId: id, kind: 'cluster' },
    ]);
  });

  test('takes the text off the disk, but for the log that PostgreSQL writes ahead', async () => {
    const { prisma } = database;
    const [{ folder } = { folder: '' }] = await prisma.$queryRaw<{ folder: string }[]>`
      SELECT current_setting('data_directory') AS folder`;
    const files = async () => {
      await prisma.$executeRaw`CHECKPOINT`;
      return (await filesHolding(folder, 'luftetur')).filter((path) => !path.startsWith('pg_wal/'));
    };
    await aClosedSession('days30');
    expect(await files()).not.toEqual([]);
    await aNight(closedAt.getTime() + 30 * day);
    expect(await files()).toEqual([]);
  });

  test('reaches pages that are still open, and leaves nothing in memory', async () => {
    const id = await aClosedSession('days30');
    const server = registry();
    const told: number[] = [];
    const room = {
      here: () => new Set<never>(),
      isEmpty: () => true,
      end: () => undefined,
      toOthers: () => undefined,
    };
    server.attach({ ...room, onCommitted: ({ session }) => told.push(session.entries.size) });
    const held = server.get(id);
    await held.current();
    await aNight(closedAt.getTime() + 30 * day, server);
    expect(told).toEqual([0]);
    expect(server.get(id)).not.toBe(held);
  });

  test('throws away rehearsals that are over or a day old, with every trace, and shows out who is left', async () => {
    const { prisma } = database;
    const directory = new PrismaSessionDirectory(prisma);
    const [fresh, over, old] = [0, 1, 2].map(() => aNewSession('kari', { rehearsalWith: 10 })) as [
      NewSession,
      NewSession,
      NewSession,
    ];
    for (const one of [fresh, over, old]) await directory.create(one);
    await liveStore.commit(over.id, 0, [
      { seq: 1, event: { type: 'status:changed', status: 'closed' }, author: null },
    ]);
    const createdAt = new Date(closedAt.getTime() - day - 1);
    await prisma.session.updateMany({ where: { id: fresh.id }, data: { createdAt: closedAt } });
    await prisma.session.updateMany({ where: { id: old.id }, data: { createdAt } });
    const ended: SessionId[] = [];
    const server = registry();
    const room = { here: () => new Set<never>(), isEmpty: () => true, toOthers: () => undefined };
    server.attach({ ...room, onCommitted: () => undefined, end: (id) => ended.push(id) });
    await aNight(closedAt.getTime(), server);
    expect(ended.sort()).toEqual([over.id, old.id].sort());
    for (const { id } of [over, old]) expect(await tablesHolding(prisma, id)).toEqual([]);
    expect(await directory.has(fresh.id)).toBe(true);
  });

  test('is worked by one server, however many there are', async () => {
    const id = await aClosedSession('days30');
    let letGo = (): void => undefined;
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const first = store.alone(async () => {
      begin();
      await held;
    });
    await begun;
    await aNight(closedAt.getTime() + 30 * day);
    expect(await entriesOf(id)).toBe(2);
    letGo();
    await first;
    await Promise.all([aNight(closedAt.getTime() + 30 * day), aNight(closedAt.getTime() + 30 * day)]);
    const session = (await liveStore.load(id))?.session;
    expect([session?.entries.size, session?.seq]).toEqual([0, 6]);
  });

  test('forgets sign-ins and links that have run out, and after two years who deleted what', async () => {
    const { prisma } = database;
    const [past, future] = [new Date(closedAt.getTime() - hour), new Date(closedAt.getTime() + hour)];
    for (const expiresAt of [past, future]) {
      const token = randomUUID();
      await prisma.authSession.create({ data: { id: token, token, userId: 'kari', expiresAt } });
      await prisma.oneTimeLink.create({ data: { tokenHash: token, expiresAt } });
    }
    for (const years of [2, 1]) {
      const at = new Date(closedAt.getTime() - years * 366 * day);
      await prisma.auditEntry.create({
        data: { id: randomUUID(), actor: 'kari', action: 'session:delete', at },
      });
    }
    await aNight(closedAt.getTime());
    const left = [prisma.authSession.count(), prisma.oneTimeLink.count(), prisma.auditEntry.count()];
    expect(await Promise.all(left)).toEqual([1, 1, 1]);
  });
});
