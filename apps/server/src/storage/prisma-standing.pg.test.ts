import { randomUUID } from 'node:crypto';
import type { NetworkId } from '@pusterom/protocol/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { PrismaFacilitators } from './prisma-facilitators.ts';
import { PrismaLiveStore } from './prisma-live-store.ts';
import { PrismaNetworks } from './prisma-networks.ts';
import { grantRight } from './prisma-rights.ts';
import { PrismaSessionDirectory } from './prisma-session-directory.ts';
import { describeStanding, type StandingStores } from './standing.contract.ts';

let database: TestDatabase;
let stores: StandingStores;

beforeAll(async () => {
  database = await startTestDatabase();
  const { prisma } = database;
  await prisma.user.createMany({
    data: ['kari', 'per', 'liv'].map((id) => ({ id, name: id, email: `${id}@example.no` })),
  });
  stores = {
    store: new PrismaLiveStore(database),
    directory: new PrismaSessionDirectory(prisma),
    facilitators: new PrismaFacilitators(prisma),
    networks: new PrismaNetworks(prisma),
    grant: (invitation, userId) => prisma.$transaction((tx) => grantRight(tx, invitation, userId)),
  };
});
afterAll(() => database.close());

describeStanding('postgres', () => stores);

test('of two owners who leave at once, one stays', async () => {
  for (let round = 0; round < 10; round++) {
    const id = randomUUID() as string as NetworkId;
    await stores.networks.create({ id, name: 'Øst', keepEntries: 'year' }, 'kari');
    await stores.grant({ purpose: 'joinNetwork', networkId: id }, 'per');
    await stores.networks.makeOwner(id, 'per');
    const left = await Promise.all(['kari', 'per'].map((userId) => stores.networks.remove(id, userId)));
    expect(left.filter(({ ok }) => ok)).toHaveLength(1);
  }
});
