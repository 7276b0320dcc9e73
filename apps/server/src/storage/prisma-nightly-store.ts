import type { SessionId } from '@pusterom/protocol/ids';
import type { NightlyStore } from '../sessions/nightly.ts';
import type { ClosedSession } from '../sessions/retention.ts';
import type { Prisma, PrismaClient } from './generated/client.ts';
import { whileAvailable } from './storage-unavailable.ts';

/** Any number that nothing else locks: "Pusterom" on a telephone's keys. */
const lockNumber = 78783766;
const longestNightMs = 60 * 60_000;
const dayMs = 24 * 60 * 60_000;
const twoYearsMs = 2 * 365 * 24 * 60 * 60_000;

/** The night's work, in Postgres. */
export class PrismaNightlyStore implements NightlyStore {
  readonly #prisma: PrismaClient;

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma;
  }

  /** The lock goes with its transaction, also when this server dies; the work has connections of its own. */
  alone(work: () => Promise<void>): Promise<boolean> {
    return whileAvailable(() =>
      this.#prisma.$transaction(
        async (tx) => {
          const [lock] = await tx.$queryRaw<{ isOurs: boolean }[]>`
            SELECT pg_try_advisory_xact_lock(${lockNumber}) AS "isOurs"`;
          if (lock?.isOurs) await work();
          return lock?.isOurs ?? false;
        },
        { timeout: longestNightMs },
      ),
    );
  }

  async closedSessions(): Promise<ClosedSession[]> {
    const rows = await whileAvailable(() =>
      this.#prisma.session.findMany({
        where: { status: 'closed', erasedAt: null, closedAt: { not: null } },
        select: { id: true, closedAt: true, network: { select: { keepEntries: true } } },
      }),
    );
    return rows.map(({ id, closedAt, network }) => ({
      id: id as SessionId,
      closedAtMs: closedAt?.getTime() ?? 0,
      keepEntries: network?.keepEntries ?? null,
    }));
  }

  async leftRehearsals(nowMs: number): Promise<SessionId[]> {
    const isLeft: Prisma.SessionWhereInput[] = [
      { status: 'closed' },
      { createdAt: { lt: new Date(nowMs - dayMs) } },
    ];
    const where = { rehearsalWith: { not: null }, OR: isLeft };
    const rows = await whileAvailable(() => this.#prisma.session.findMany({ where, select: { id: true } }));
    return rows.map(({ id }) => id as SessionId);
  }

  async forgetOld(nowMs: number): Promise<void> {
    const now = new Date(nowMs);
    const gone = { in: ['session:delete', 'network:delete'] };
    await whileAvailable(() =>
      this.#prisma.$transaction([
        this.#prisma.authSession.deleteMany({ where: { expiresAt: { lt: now } } }),
        this.#prisma.verification.deleteMany({ where: { expiresAt: { lt: now } } }),
        this.#prisma.oneTimeLink.deleteMany({ where: { expiresAt: { lt: now } } }),
        this.#prisma.auditEntry.deleteMany({
          where: { action: gone, at: { lt: new Date(nowMs - twoYearsMs) } },
        }),
      ]),
    );
  }

  /** Deleted rows stay in their files until this, and a search index never forgets a word unless it is made anew. */
  async sweep(): Promise<void> {
    await whileAvailable(async () => {
      await this.#prisma.$executeRawUnsafe('VACUUM');
      const indexes = await this.#prisma.$queryRaw<{ name: string }[]>`
        SELECT indexname AS name FROM pg_indexes WHERE schemaname = current_schema() AND indexdef LIKE '%USING gin%'`;
      for (const { name } of indexes)
        await this.#prisma.$executeRawUnsafe(`REINDEX INDEX CONCURRENTLY "${name}"`);
    });
  }
}
