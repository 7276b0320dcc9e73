import type { SessionSummary } from '@pusterom/protocol/api';
import type { NetworkId, SessionId } from '@pusterom/protocol/ids';
import type { Language } from '@pusterom/protocol/language';
import type { Meeting, NewSession, SessionDirectory } from '../sessions/ports.ts';
import type { SessionStanding } from '../sessions/standing.ts';
import type { Prisma, PrismaClient } from './generated/client.ts';
import { planOf } from './session-rows.ts';
import { whileAvailable } from './storage-unavailable.ts';

const summary = {
  id: true,
  title: true,
  language: true,
  network: { select: { id: true, name: true } },
  rehearsalWith: true,
  status: true,
  code: true,
  createdAt: true,
  plan: true,
  openedAt: true,
  closedAt: true,
} satisfies Prisma.SessionSelect;

type Counts = Pick<SessionSummary, 'participants' | 'entries' | 'actions'>;

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
    return this.#find({ OR: ledBy(userId), NOT: overAndToBeDeleted });
  }

  listClosed(userId: string): Promise<SessionSummary[]> {
    const inNetwork = { network: { memberships: { some: { userId } } } };
    return this.#find({ status: 'closed', rehearsalWith: null, OR: [...ledBy(userId), inNetwork] });
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

  async #find(where: Prisma.SessionWhereInput): Promise<SessionSummary[]> {
    const rows = await whileAvailable(() =>
      this.#prisma.session.findMany({
        where,
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
        select: summary,
      }),
    );
    const counts = await this.#countIn(rows.map(({ id }) => id));
    return rows.map((row) => summaryOf(row, counts.get(row.id) ?? nothing));
  }

  /** Of these sessions only: Prisma's own `_count` counts the rows of every session there is. */
  async #countIn(ids: string[]): Promise<Map<string, Counts>> {
    if (ids.length === 0) return new Map();
    const rows = await whileAvailable(
      () => this.#prisma.$queryRaw<({ id: string } & Counts)[]>`
        SELECT asked.id,
               (SELECT count(*)::int FROM "Participant" WHERE "sessionId" = asked.id) AS participants,
               (SELECT count(*)::int FROM "Entry" WHERE "sessionId" = asked.id) AS entries,
               (SELECT count(*)::int FROM "Action" WHERE "sessionId" = asked.id) AS actions
          FROM unnest(${ids}::uuid[]) AS asked(id)`,
    );
    return new Map(rows.map(({ id, ...counts }) => [id, counts]));
  }
}

/** One that has been deleted meanwhile. */
const nothing: Counts = { participants: 0, entries: 0, actions: 0 };

const ledBy = (userId: string): Prisma.SessionWhereInput[] => [
  { ownerId: userId },
  { coFacilitators: { some: { userId } } },
];

const overAndToBeDeleted = {
  status: 'closed',
  rehearsalWith: { not: null },
} satisfies Prisma.SessionWhereInput;

function summaryOf(
  row: Prisma.SessionGetPayload<{ select: typeof summary }>,
  counts: Counts,
): SessionSummary {
  const { network, createdAt, openedAt, closedAt, plan, ...rest } = row;
  const { startsAtMs } = planOf(plan).meeting;
  return {
    ...rest,
    ...counts,
    id: row.id as SessionId,
    language: row.language as Language,
    network: network && { id: network.id as NetworkId, name: network.name },
    createdAt: createdAt.toISOString(),
    startsAt: startsAtMs === null ? null : new Date(startsAtMs).toISOString(),
    openedAt: openedAt?.toISOString() ?? null,
    closedAt: closedAt?.toISOString() ?? null,
  };
}
