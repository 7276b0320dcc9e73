import type { SessionSummary } from '@pusterom/protocol/api';
import type { NetworkId, SessionId } from '@pusterom/protocol/ids';
import type { Meeting, NewSession, SessionDirectory } from '../sessions/ports.ts';
import type { SessionStanding } from '../sessions/standing.ts';
import type { Prisma, PrismaClient } from './generated/client.ts';
import { closedSql, ledSql, summaryOf, type ListedRow } from './session-list.ts';
import { whileAvailable } from './storage-unavailable.ts';

/** Sessions as a list, in Postgres. */
export class PrismaSessionDirectory implements SessionDirectory {
  readonly #prisma: PrismaClient;

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma;
  }

  async create({ agenda, plan, ...session }: NewSession): Promise<boolean> {
    const data = {
      ...session,
      agenda: agenda as unknown as Prisma.InputJsonObject,
      ...(plan && { plan: plan as unknown as Prisma.InputJsonObject }),
    };
    const { count } = await whileAvailable(() =>
      this.#prisma.session.createMany({ data, skipDuplicates: true }),
    );
    return count === 1;
  }

  async has(id: SessionId): Promise<boolean> {
    return (await whileAvailable(() => this.#prisma.session.count({ where: { id } }))) > 0;
  }

  async findByKey(key: string): Promise<SessionId | null> {
    // Postgres cannot hold NUL, so no key has one; asking for it would be an error.
    if (key.includes('\0')) return null;
    const where = { OR: [{ code: key }, { secret: key }] };
    const found = await whileAvailable(() => this.#prisma.session.findFirst({ where, select: { id: true } }));
    return (found?.id ?? null) as SessionId | null;
  }

  async standing(id: SessionId, userId: string): Promise<SessionStanding | null> {
    const mine = { where: { userId }, select: { userId: true } };
    const select = { ownerId: true, coFacilitators: mine, network: { select: { memberships: mine } } };
    const found = await whileAvailable(() => this.#prisma.session.findUnique({ where: { id }, select }));
    if (!found) return null;
    if (found.ownerId === userId) return 'owner';
    if (found.coFacilitators.length > 0) return 'coFacilitator';
    return found.network && found.network.memberships.length > 0 ? 'leader' : null;
  }

  list(userId: string): Promise<SessionSummary[]> {
    return this.#find(ledSql, userId);
  }

  listClosed(userId: string): Promise<SessionSummary[]> {
    return this.#find(closedSql, userId);
  }

  async meetingsOf(networkId: NetworkId): Promise<Meeting[]> {
    const rows = await whileAvailable(() =>
      this.#prisma.session.findMany({
        where: { networkId, status: 'closed', rehearsalWith: null },
        select: { id: true, seq: true, title: true, openedAt: true, createdAt: true },
      }),
    );
    const heldAt = (row: (typeof rows)[number]) => row.openedAt ?? row.createdAt;
    return rows
      .sort((one, other) => heldAt(one).getTime() - heldAt(other).getTime())
      .map((row) => {
        const { id, seq, title } = row;
        return { id: id as SessionId, seq, title, on: heldAt(row).toISOString() };
      });
  }

  async moveTo(id: SessionId, networkId: NetworkId | null): Promise<boolean> {
    const where = { id, rehearsalWith: null };
    return whileAvailable(() =>
      this.#prisma.$transaction(async (tx) => {
        const { count } = await tx.session.updateMany({ where, data: { networkId } });
        // What it has taught was for that network only.
        const elsewhere = networkId === null ? {} : { networkId: { not: networkId } };
        await tx.learntWord.deleteMany({ where: { sessionId: id, ...elsewhere } });
        return count === 1;
      }),
    );
  }

  async screenLinks(id: SessionId): Promise<number | null> {
    const select = { screenLinks: true };
    const found = await whileAvailable(() => this.#prisma.session.findUnique({ where: { id }, select }));
    return found?.screenLinks ?? null;
  }

  async endScreenLinks(id: SessionId): Promise<void> {
    const data = { screenLinks: { increment: 1 } };
    await whileAvailable(() => this.#prisma.session.updateMany({ where: { id }, data }));
  }

  async #find(sql: string, userId: string): Promise<SessionSummary[]> {
    const [found] = await whileAvailable(() =>
      this.#prisma.$queryRawUnsafe<{ sessions: ListedRow[] }[]>(sql, userId),
    );
    return (found?.sessions ?? []).map(summaryOf);
  }
}
