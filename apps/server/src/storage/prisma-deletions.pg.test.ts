import { randomUUID } from 'node:crypto';
import type { NetworkId } from '@pusterom/protocol/ids';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../database/test-database.ts';
import type { NewSession } from '../sessions/ports.ts';
import { describeDeletions, type DeletionStores } from './deletions.contract.ts';
import { tablesHolding } from './every-table.fixture.ts';
import { PrismaAuditReader } from './prisma-audit.ts';
import { PrismaDeletions } from './prisma-deletions.ts';
import { PrismaLiveStore } from './prisma-live-store.ts';
import { PrismaNetworks } from './prisma-networks.ts';
import { PrismaSessionDirectory } from './prisma-session-directory.ts';
import {
  aBreakout,
  aCluster,
  anAction,
  anEntry,
  aNewSession,
  aParticipant,
  aRun,
  board,
} from './stored-things.fixture.ts';

const nowMs = 1_800_000_030_000;
const minute = new Date(1_800_000_000_000);
let database: TestDatabase;
let stores: DeletionStores;

beforeAll(async () => {
  database = await startTestDatabase();
  const { prisma } = database;
  stores = {
    store: new PrismaLiveStore(database),
    directory: new PrismaSessionDirectory(prisma),
    networks: new PrismaNetworks(prisma),
    deletions: new PrismaDeletions(prisma, () => nowMs),
    audit: new PrismaAuditReader(prisma),
  };
});
beforeEach(async () => {
  const { prisma } = database;
  await prisma.session.deleteMany();
  await prisma.network.deleteMany();
  await prisma.user.deleteMany();
  await prisma.auditEntry.deleteMany();
  await prisma.user.createMany({
    data: ['kari', 'per'].map((id) => ({ id, name: `${id} nordmann`, email: `${id}@example.no` })),
  });
});
afterAll(() => database.close());

describeDeletions('postgres', () => stores);

/** A session with something in every table that a session has. */
async function aFullSession(more: Partial<NewSession> = {}) {
  const canary = randomUUID();
  const session = aNewSession('kari', { ...more, title: canary });
  await stores.directory.create(session);
  const [kari, cluster] = [aParticipant(1, canary), { ...aCluster(1), label: canary }];
  await stores.store.commit(session.id, 0, [
    {
      seq: 1,
      event: { type: 'participants:changed', participants: [kari], removedParticipantIds: [] },
      author: null,
    },
    { seq: 2, event: { type: 'runs:changed', runs: [aRun()] }, author: null },
    { seq: 3, event: { type: 'breakouts:changed', breakouts: [aBreakout(1, [kari.id])] }, author: null },
    {
      seq: 4,
      event: board({ entries: [anEntry(1, { text: canary, clusterId: cluster.id })], clusters: [cluster] }),
      author: kari.id,
      deed: { actor: 'kari', action: 'entry:hide', subjectId: cluster.id, atMs: 0 },
    },
    {
      seq: 5,
      event: { type: 'actions:changed', actions: [{ ...anAction(1), what: canary }], removedActionIds: [] },
      author: null,
    },
  ]);
  const { prisma } = database;
  await prisma.coFacilitator.create({ data: { sessionId: session.id, userId: 'per' } });
  const link = { tokenHash: randomUUID(), purpose: 'leadSession', expiresAt: new Date() } as const;
  await prisma.oneTimeLink.create({ data: { ...link, sessionId: session.id } });
  return { id: session.id, canary, participantId: kari.id };
}

test('a session that is deleted is in no table, but for who deleted it and when', async () => {
  const { id, canary, participantId } = await aFullSession();
  expect(await tablesHolding(database.prisma, id)).toHaveLength(11);
  await stores.deletions.session(id, 'kari');
  expect(await tablesHolding(database.prisma, canary)).toEqual([]);
  expect(await tablesHolding(database.prisma, participantId)).toEqual([]);
  expect(await tablesHolding(database.prisma, id)).toEqual(['AuditEntry']);
  const deed = { actor: 'kari', action: 'session:delete', subjectId: id, at: minute };
  expect(await database.prisma.auditEntry.findMany()).toMatchObject([deed]);
});

test('a rehearsal that is deleted is in no table, and nobody is told that it has been', async () => {
  const { id, canary, participantId } = await aFullSession({ rehearsalWith: 8 });
  expect(await tablesHolding(database.prisma, id)).toHaveLength(11);
  await stores.deletions.session(id, 'kari');
  for (const trace of [id, canary, participantId])
    expect(await tablesHolding(database.prisma, trace)).toEqual([]);
});

test('a network that is deleted is in no table, but for who deleted it and its sessions, and when', async () => {
  const networkId = randomUUID() as string as NetworkId;
  await stores.networks.create({ id: networkId, name: 'Fjorden', keepEntries: 'year' }, 'kari');
  const { canary } = await aFullSession({ networkId });
  await stores.deletions.network(networkId, 'kari');
  expect(await tablesHolding(database.prisma, canary)).toEqual([]);
  expect(await tablesHolding(database.prisma, 'Fjorden')).toEqual([]);
  expect(await tablesHolding(database.prisma, networkId)).toEqual(['AuditEntry']);
  const actions = (await database.prisma.auditEntry.findMany()).map(({ action }) => action).sort();
  expect(actions).toEqual(['network:delete', 'session:delete']);
});

test('an account that is deleted is in no table', async () => {
  const { prisma } = database;
  const [userId, year] = ['per', new Date('2030-01-01')];
  const { id } = await aFullSession();
  await stores.store.commit(id, 5, [
    {
      seq: 6,
      event: board({}),
      author: null,
      deed: { actor: userId, action: 'entry:hide', subjectId: randomUUID(), atMs: 60_000 },
    },
  ]);
  await prisma.authSession.create({ data: { id: 's', token: 't', userId, expiresAt: year } });
  await prisma.account.create({
    data: { id: 'a', accountId: userId, providerId: 'credential', userId, password: 'x' },
  });
  await prisma.passkey.create({
    data: { id: 'p', userId, publicKey: Buffer.from('k'), counter: 0, name: 'Mobil' },
  });
  await prisma.verification.create({
    data: { id: 'v', identifier: 'per@example.no', value: 'x', expiresAt: year },
  });
  expect(await stores.deletions.account(userId)).toMatchObject({ ok: true });
  expect(await tablesHolding(prisma, userId)).toEqual([]);
  expect(await stores.audit.ofSession(id)).toMatchObject([{ by: null }, { by: 'kari nordmann' }]);
});
