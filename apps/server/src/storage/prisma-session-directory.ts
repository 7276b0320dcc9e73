import type { SessionSummary } from '@pusterom/protocol/api';
import type { SessionId } from '@pusterom/protocol/ids';
import type { Language } from '@pusterom/protocol/language';
import type { NewSession, SessionDirectory } from '../sessions/ports.ts';
import type { Prisma, PrismaClient } from './generated/client.ts';
import { whileAvailable } from './storage-unavailable.ts';

const summary = {
  id: true,
  title: true,
  language: true,
  status: true,
  code: true,
  createdAt: true,
  openedAt: true,
  closedAt: true,
  _count: { select: { participants: true, entries: true, actions: true } },
} satisfies Prisma.SessionSelect;

/** Sessions as a list, in Postgres. */
export class PrismaSessionDirectory implements SessionDirectory {
  readonly #prisma: PrismaClient;

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma;
  }

  async create({ agenda, ...session }: NewSession): Promise<boolean> {
    const data = { ...session, agenda: agenda as unknown as Prisma.InputJsonObject };
    const { count } = await whileAvailable(() =>
      this.#prisma.session.createMany({ data, skipDuplicates: true }),
    );
    return count === 1;
  }

  async findByKey(key: string): Promise<SessionId | null> {
    // Postgres cannot hold NUL, so no key has one; asking for it would be an error.
    if (key.includes('\0')) return null;
    const where = { OR: [{ code: key }, { secret: key }] };
    const found = await whileAvailable(() => this.#prisma.session.findFirst({ where, select: { id: true } }));
    return (found?.id ?? null) as SessionId | null;
  }

  async isOwner(id: SessionId, userId: string): Promise<boolean> {
    return (await whileAvailable(() => this.#prisma.session.count({ where: { id, ownerId: userId } }))) === 1;
  }

  async list(userId: string): Promise<SessionSummary[]> {
    const rows = await whileAvailable(() =>
      this.#prisma.session.findMany({
        where: { ownerId: userId },
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
        select: summary,
      }),
    );
    return rows.map(summaryOf);
  }
}

function summaryOf(row: Prisma.SessionGetPayload<{ select: typeof summary }>): SessionSummary {
  const { _count, createdAt, openedAt, closedAt, ...rest } = row;
  return {
    ...rest,
    ..._count,
    id: row.id as SessionId,
    language: row.language as Language,
    createdAt: createdAt.toISOString(),
    openedAt: openedAt?.toISOString() ?? null,
    closedAt: closedAt?.toISOString() ?? null,
  };
}
