import { randomUUID } from 'node:crypto';
import type { NetworkId } from '@pusterom/protocol/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { tablesHolding } from './every-table.fixture.ts';
import { describeLearning, type LearningStores } from './learning.contract.ts';
import { PrismaDeletions } from './prisma-deletions.ts';
import { PrismaLearning } from './prisma-learning.ts';
import { PrismaLiveStore } from './prisma-live-store.ts';
import { PrismaNetworks } from './prisma-networks.ts';
import { PrismaSessionDirectory } from './prisma-session-directory.ts';
import { aNewSession, status } from './stored-things.fixture.ts';

let database: TestDatabase;
let stores: LearningStores;

beforeAll(async () => {
  database = await startTestDatabase();
  const { prisma } = database;
  await prisma.user.create({ data: { id: 'kari', name: 'kari', email: 'kari@example.no' } });
  stores = {
    store: new PrismaLiveStore(database),
    directory: new PrismaSessionDirectory(prisma),
    networks: new PrismaNetworks(prisma),
    learning: new PrismaLearning(prisma),
    deletions: new PrismaDeletions(prisma, () => Date.now()),
    ownerId: 'kari',
  };
});
afterAll(() => database.close());

describeLearning('postgres', () => stores);

/** A network whose one session has taught a word, and another that has been opened with it. */
async function aNetworkThatKnows(stem: string) {
  const networkId = randomUUID() as string as NetworkId;
  await stores.networks.create({ id: networkId, name: 'Øst', keepEntries: 'year' }, 'kari');
  await stores.learning.begin(networkId);
  const [first, second] = [aNewSession('kari', { networkId }), aNewSession('kari', { networkId })];
  for (const session of [first, second]) await stores.directory.create(session);
  const taught = [{ stem, theme: 'Humor' }];
  await stores.store.commit(first.id, 0, [
    { seq: 1, event: status('open'), author: null },
    { seq: 2, event: status('closed'), author: null, taught },
  ]);
  const learnt = await stores.learning.forSession(second.id);
  await stores.store.commit(second.id, 0, [
    { seq: 1, event: status('open'), author: null },
    { seq: 2, event: { type: 'learnt:changed', learnt }, author: null },
  ]);
  expect(await tablesHolding(database.prisma, stem)).toEqual(['BroughtWord', 'LearntWord']);
  return { networkId, first: first.id, second: second.id };
}

test('what is forgotten is in no table', async () => {
  const { networkId } = await aNetworkThatKnows('rappeller');
  await stores.learning.end(networkId);
  expect(await tablesHolding(database.prisma, 'rappeller')).toEqual([]);
});

test('what a deleted session had taught is in no table', async () => {
  const { first } = await aNetworkThatKnows('kiting');
  await stores.deletions.session(first, 'kari');
  expect(await tablesHolding(database.prisma, 'kiting')).toEqual([]);
});

test('what a deleted network had learnt is in no table', async () => {
  const { networkId } = await aNetworkThatKnows('isbading');
  await stores.deletions.network(networkId, 'kari');
  expect(await tablesHolding(database.prisma, 'isbading')).toEqual([]);
});

test('of two that happen at once, a session that closes leaves nothing to a network that takes its choice back', async () => {
  const { networkId } = await aNetworkThatKnows('vossing');
  const session = aNewSession('kari', { networkId });
  await stores.directory.create(session);
  const taught = [{ stem: 'vossing', theme: 'Humor' }];
  const closing = stores.store.commit(session.id, 0, [
    { seq: 1, event: status('open'), author: null },
    { seq: 2, event: status('closed'), author: null, taught },
  ]);
  await Promise.all([closing, stores.learning.end(networkId)]);
  expect(await tablesHolding(database.prisma, 'vossing')).toEqual([]);
});
