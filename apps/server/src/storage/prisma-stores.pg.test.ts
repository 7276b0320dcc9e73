import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectDatabase } from '../database/connect.ts';
import { startTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { StorageUnavailable } from '../sessions/ports.ts';
import { describeAnonymity } from './anonymity.contract.ts';
import { describeLiveStore, type Stores } from './live-store.contract.ts';
import { PrismaLiveStore } from './prisma-live-store.ts';
import { PrismaSessionDirectory } from './prisma-session-directory.ts';
import { describeSessionDirectory } from './session-directory.contract.ts';
import { aBreakout, aNewSession, anEntry, aParticipant, board } from './stored-things.fixture.ts';

let database: TestDatabase;
let stores: Stores;

beforeAll(async () => {
  database = await startTestDatabase();
  const { prisma } = database;
  const ownerId = 'kari';
  await prisma.user.create({ data: { id: ownerId, name: 'Kari', email: 'kari@example.no' } });
  stores = { store: new PrismaLiveStore(database), directory: new PrismaSessionDirectory(prisma), ownerId };
});
afterAll(() => database.close());

describeLiveStore('postgres', () => stores);
describeAnonymity('postgres', () => stores);
describeSessionDirectory('postgres', () => stores);

async function newSession() {
  const session = aNewSession(stores.ownerId);
  await stores.directory.create(session);
  return session.id;
}

test('the same id in another session is something else', async () => {
  const [theirs, ours] = [await newSession(), await newSession()];
  const entry = anEntry(1, { text: 'deres' });
  await stores.store.commit(theirs, 0, [{ seq: 1, event: board({ entries: [entry] }), author: null }]);
  await stores.store.commit(ours, 0, [
    { seq: 1, event: board({ entries: [{ ...entry, text: 'vår' }] }), author: null },
    { seq: 2, event: board({ removedEntryIds: [entry.id] }), author: null },
  ]);
  await stores.store.commit(ours, 2, [
    { seq: 3, event: board({ entries: [{ ...entry, text: 'vår' }] }), author: null },
  ]);
  expect((await stores.store.load(theirs))?.session.entries.get(entry.id)?.text).toBe('deres');
  expect((await stores.store.load(ours))?.session.entries.get(entry.id)?.text).toBe('vår');
});

test('someone who sat down and left in the same batch sits nowhere', async () => {
  const id = await newSession();
  const [kari, per] = [aParticipant(1, 'Kari'), aParticipant(2, 'Per')];
  const people = { type: 'participants:changed', participants: [], removedParticipantIds: [] } as const;
  await stores.store.commit(id, 0, [
    { seq: 1, event: { ...people, participants: [kari, per] }, author: null },
    {
      seq: 2,
      event: { type: 'breakouts:changed', breakouts: [aBreakout(1, [kari.id, per.id])] },
      author: null,
    },
    { seq: 3, event: { ...people, removedParticipantIds: [per.id] }, author: null },
  ]);
  const breakouts = [...((await stores.store.load(id))?.session.breakouts.values() ?? [])];
  expect(breakouts.map((breakout) => breakout.memberIds)).toEqual([[kari.id]]);
});

test('a hundred entries are one statement', async () => {
  const id = await newSession();
  const events = Array.from({ length: 100 }, (_, order) => board({ entries: [anEntry(order)] }));
  await stores.store.commit(
    id,
    0,
    events.map((event, index) => ({ seq: index + 1, event, author: null })),
  );
  // Postgres notes with each row which transaction wrote it, and with which of its statements.
  const written = await database.prisma.$queryRawUnsafe<unknown[]>(
    `SELECT DISTINCT xmin::text, cmin::text FROM "Entry" WHERE "sessionId" = $1::uuid`,
    id,
  );
  expect(written).toHaveLength(1);
});

test('a lost connection is StorageUnavailable, nothing is stored, and the next try works', async () => {
  const id = await newSession();
  const kill = () =>
    database.prisma.$queryRawUnsafe(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND application_name = 'victim'`,
    );
  const victim = connectDatabase(`${database.url}?application_name=victim`);
  const store = new PrismaLiveStore(victim);
  const changes = [{ seq: 1, event: board({ entries: [anEntry(1)] }), author: null }];
  const commit = holdingSessionRow(id, () => store.commit(id, 0, changes), kill);
  await expect(commit).rejects.toThrow(StorageUnavailable);
  expect((await store.load(id))?.session.seq).toBe(0);
  expect(await store.commit(id, 0, changes)).toBe(true);
  await victim.close();
});

/** Starts work that must wait for a row we hold, does something meanwhile, and lets go. */
async function holdingSessionRow<T>(
  id: string,
  work: () => Promise<T>,
  meanwhile: () => Promise<unknown>,
): Promise<T> {
  let result: Promise<T> | undefined;
  await database.prisma.$transaction(async (tx) => {
    await tx.session.update({ where: { id }, data: { title: 'holdt' } });
    result = work();
    result.catch(() => undefined);
    await expect.poll(waiting).toBe(1);
    await meanwhile();
  });
  if (!result) throw new Error('the work was never started');
  return result;
}

async function waiting(): Promise<number> {
  const [row] = await database.prisma.$queryRawUnsafe<{ count: bigint }[]>(
    `SELECT count(*) FROM pg_stat_activity WHERE application_name = 'victim' AND wait_event_type = 'Lock'`,
  );
  return Number(row?.count);
}

test('a database that is not there is StorageUnavailable', async () => {
  const url = new URL(database.url);
  url.port = '1';
  const away = connectDatabase(url.href);
  const id = await newSession();
  await expect(new PrismaLiveStore(away).load(id)).rejects.toThrow(StorageUnavailable);
  await expect(new PrismaLiveStore(away).commit(id, 0, [])).rejects.toThrow(StorageUnavailable);
  await expect(new PrismaSessionDirectory(away.prisma).list('kari')).rejects.toThrow(StorageUnavailable);
  await away.close();
});
