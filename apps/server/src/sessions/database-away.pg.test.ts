import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anId } from '@pusterom/core/testing/an-id';
import { testAgenda } from '@pusterom/core/testing/test-agenda';
import { ok, refuse } from '@pusterom/protocol/errors';
import type { SessionId } from '@pusterom/protocol/ids';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectDatabase, type Database } from '../database/connect.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../database/embedded-postgres.ts';
import { applyMigrations } from '../database/migrate.ts';
import { PrismaLiveStore } from '../storage/prisma-live-store.ts';
import { PrismaSessionDirectory } from '../storage/prisma-session-directory.ts';
import { LiveSession } from './live-session.ts';
import { createSession } from './new-session.ts';
import { StorageUnavailable } from './ports.ts';
import { surroundings } from './surroundings.fixture.ts';

let folder: string;
let postgres: EmbeddedPostgres;
let database: Database;
const news: string[] = [];

beforeEach(async () => {
  news.length = 0;
  folder = await mkdtemp(join(tmpdir(), 'pusterom-away-'));
  postgres = await startEmbeddedPostgres(folder, (one) => news.push(one));
  await applyMigrations(postgres.url);
  database = connectDatabase(postgres.url);
});
afterEach(async () => {
  await database.close();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

async function killPostgres(): Promise<void> {
  const note = await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8');
  process.kill(Number(note.split('\n')[0]), 'SIGKILL');
}

async function anOpenSession(): Promise<LiveSession> {
  const now = { createdAt: new Date(), updatedAt: new Date() };
  await database.prisma.user.create({ data: { id: 'kari', name: 'Kari', email: 'kari@example.no', ...now } });
  const id: SessionId = anId('session');
  const plan = { id, ownerId: 'kari', title: 'Nettverksmøte', language: 'nb', agenda: testAgenda } as const;
  await createSession(new PrismaSessionDirectory(database.prisma), plan);
  const store = new PrismaLiveStore(database);
  const session = new LiveSession(id, surroundings(store), {
    here: () => new Set(),
    onCommitted: () => undefined,
    toOthers: () => undefined,
  });
  await session.dispatch('facilitator', { name: 'session:open', input: {} });
  return session;
}

const action = (what: string) =>
  ({ name: 'action:note', input: { id: anId(what), what, who: '', due: null, followUp: '' } }) as const;

test('a database that is killed is away for a moment: nothing is acknowledged, then it comes back, and so does everything', async () => {
  const session = await anOpenSession();
  expect(await session.dispatch('facilitator', action('felles lunsj'))).toMatchObject({ ok: true });
  await killPostgres();
  // A connection lives on for a moment after PostgreSQL's first process: what it stores meanwhile is stored.
  await expect
    .poll(() => session.dispatch('facilitator', action('faste samtaler')), { timeout: 15_000, interval: 5 })
    .toEqual(refuse('UNAVAILABLE'));
  await vi.waitFor(
    async () =>
      expect(await session.dispatch('facilitator', action('faste samtaler'))).toMatchObject({ ok: true }),
    { timeout: 15_000, interval: 100 },
  );
  await vi.waitFor(() => expect(news).toEqual(['away', 'back']), 15_000);
  expect(await session.dispatch('facilitator', action('faste samtaler'))).toEqual(
    ok({ seq: (await session.current())?.session.seq }),
  );
  const stored = await new PrismaLiveStore(database).load(session.id);
  expect([...(stored?.session.actions.values() ?? [])].map(({ what }) => what)).toEqual([
    'felles lunsj',
    'faste samtaler',
  ]);
});

test('a connection that breaks in the middle of a transaction is an answer, not the end of the process', async () => {
  const session = await anOpenSession();
  const inTheMiddle = database.prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1`;
    await killPostgres();
    // By then nothing of the killed one is left, the connection's own process included.
    await vi.waitFor(() => expect(news).toEqual(['away', 'back']), 15_000);
    await tx.$queryRaw`SELECT 1`;
  });
  await expect(inTheMiddle).rejects.toThrow();
  // Idle connections of the pool broke as well.
  await expect
    .poll(
      () =>
        session.current().then(
          () => 'there',
          (error: unknown) => error instanceof StorageUnavailable && 'away',
        ),
      {
        timeout: 15_000,
      },
    )
    .toBe('there');
});
