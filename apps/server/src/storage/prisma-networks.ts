import type { Network, NetworkSummary } from '@pusterom/protocol/api';
import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import type { NetworkId } from '@pusterom/protocol/ids';
import type { NetworkRole, Networks, NewNetwork } from '../networks/networks.ts';
import type { Prisma, PrismaClient } from './generated/client.ts';
import { lockNetwork } from './row-locks.ts';
import { whileAvailable } from './storage-unavailable.ts';

/** Networks and who is in them, in Postgres. */
export class PrismaNetworks implements Networks {
  readonly #prisma: PrismaClient;

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma;
  }

  async create(network: NewNetwork, ownerId: string): Promise<boolean> {
    return whileAvailable(() =>
      this.#prisma.$transaction(async (tx) => {
        const { count } = await tx.network.createMany({ data: network, skipDuplicates: true });
        if (count === 0) return false;
        await tx.membership.create({ data: { networkId: network.id, userId: ownerId, role: 'owner' } });
        return true;
      }),
    );
  }

  async roleOf(userId: string, networkId: NetworkId): Promise<NetworkRole | null> {
    const where = { networkId_userId: { networkId, userId } };
    return (await whileAvailable(() => this.#prisma.membership.findUnique({ where })))?.role ?? null;
  }

  async list(userId: string): Promise<NetworkSummary[]> {
    const rows = await whileAvailable(() =>
      this.#prisma.network.findMany({
        where: { memberships: { some: { userId } } },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        select: { id: true, name: true, _count: { select: { memberships: true } } },
      }),
    );
    return rows.map(({ id, name, _count }) => ({ id: id as NetworkId, name, members: _count.memberships }));
  }

  async find(id: NetworkId, userId: string): Promise<Network | null> {
    const found = await whileAvailable(() =>
      this.#prisma.network.findUnique({ where: { id }, select: withMembers }),
    );
    if (!found) return null;
    const members = found.memberships.map(({ role, user }) => ({
      userId: user.id,
      name: user.name,
      isOwner: role === 'owner',
      isYou: user.id === userId,
    }));
    return { id, name: found.name, keepEntries: found.keepEntries, members };
  }

  async makeOwner(networkId: NetworkId, userId: string): Promise<Result<null>> {
    const { count } = await whileAvailable(() =>
      this.#prisma.membership.updateMany({ where: { networkId, userId }, data: { role: 'owner' } }),
    );
    return count > 0 ? ok(null) : refuse('NOT_FOUND');
  }

  async remove(networkId: NetworkId, userId: string): Promise<Result<null>> {
    return whileAvailable(() => this.#prisma.$transaction((tx) => remove(tx, networkId, userId)));
  }
}

const withMembers = {
  name: true,
  keepEntries: true,
  memberships: {
    select: { role: true, user: { select: { id: true, name: true } } },
    orderBy: [{ role: 'asc' }, { user: { name: 'asc' } }, { userId: 'asc' }],
  },
} satisfies Prisma.NetworkSelect;

async function remove(
  tx: Prisma.TransactionClient,
  networkId: NetworkId,
  userId: string,
): Promise<Result<null>> {
  // Of two owners who leave at once, one waits here, and is then the last.
  await lockNetwork(tx, networkId);
  const owners = await tx.membership.findMany({ where: { networkId, role: 'owner' } });
  if (owners.length === 1 && owners[0]?.userId === userId) return refuse('LAST_OWNER');
  const { count } = await tx.membership.deleteMany({ where: { networkId, userId } });
  if (count === 0) return refuse('NOT_FOUND');
  await tx.oneTimeLink.deleteMany({ where: { networkId, usedAt: null } });
  return ok(null);
}
