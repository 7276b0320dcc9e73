import { minuteOf } from '@pusterom/core/deed';
import type { DeedName } from '@pusterom/protocol/audit';
import type { NetworkExtent } from '@pusterom/protocol/api';
import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import type { NetworkId, SessionId } from '@pusterom/protocol/ids';
import type { Deletions } from '../sessions/deletions.ts';
import type { Prisma, PrismaClient } from './generated/client.ts';
import { writeDeeds } from './prisma-audit.ts';
import { lockNetwork, lockSession, lockUser } from './row-locks.ts';
import { whileAvailable } from './storage-unavailable.ts';

type Transaction = Prisma.TransactionClient;

/** Deleting for good, in Postgres. What belongs to a session or a user goes by its foreign keys. */
export class PrismaDeletions implements Deletions {
  readonly #prisma: PrismaClient;
  readonly #nowMs: () => number;

  constructor(prisma: PrismaClient, nowMs: () => number) {
    this.#prisma = prisma;
    this.#nowMs = nowMs;
  }

  session(id: SessionId, by: string): Promise<void> {
    return this.#inOne((tx) => this.#deleteSession(tx, id, by));
  }

  extentOf(networkId: NetworkId): Promise<NetworkExtent> {
    return whileAvailable(async () => ({
      sessions: await this.#prisma.session.count({ where: { networkId } }),
      open: await this.#prisma.session.count({ where: { networkId, status: 'open' } }),
    }));
  }

  network(id: NetworkId, by: string): Promise<SessionId[]> {
    return this.#inOne(async (tx) => {
      // From here on no session comes to it.
      if (!(await lockNetwork(tx, id))) return [];
      await tx.auditEntry.deleteMany({ where: { networkId: id } });
      const sessions = await tx.session.findMany({ where: { networkId: id }, select: { id: true } });
      for (const session of sessions) await this.#deleteSession(tx, session.id, by);
      await tx.network.delete({ where: { id } });
      await writeDeeds(tx, [this.#deed('network:delete', id, by)], { networkId: id });
      return sessions.map((session) => session.id as SessionId);
    });
  }

  account(userId: string): Promise<Result<null>> {
    return this.#inOne(async (tx) => {
      // From here on she comes to own nothing more.
      const user = await lockUser(tx, userId);
      if (!user) return ok(null);
      if ((await tx.session.count({ where: { ownerId: userId } })) > 0) return refuse('OWNS_SESSIONS');
      if (await isLastOwner(tx, userId)) return refuse('LAST_OWNER');
      // What she did stays written down, but not that it was she.
      await tx.auditEntry.updateMany({ where: { actor: userId }, data: { actor: '' } });
      await tx.verification.deleteMany({ where: { identifier: user.email } });
      await tx.user.delete({ where: { id: userId } });
      return ok(null);
    });
  }

  /** First of all its row, so that a change on its way is either in it by now, or never. */
  async #deleteSession(tx: Transaction, id: string, by: string): Promise<void> {
    if (!(await lockSession(tx, id))) return;
    await tx.auditEntry.deleteMany({ where: { sessionId: id } });
    const { networkId, rehearsalWith } = await tx.session.delete({ where: { id } });
    // Of a rehearsal there is nothing to account for.
    if (rehearsalWith !== null) return;
    await writeDeeds(tx, [this.#deed('session:delete', id, by)], { sessionId: id, networkId });
  }

  #deed(action: DeedName, subjectId: string, actor: string) {
    return { action, subjectId, actor, atMs: minuteOf(this.#nowMs()) };
  }

  #inOne<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return whileAvailable(() => this.#prisma.$transaction(work));
  }
}

async function isLastOwner(tx: Transaction, userId: string): Promise<boolean> {
  const own = await tx.membership.findMany({
    where: { userId, role: 'owner' },
    orderBy: { networkId: 'asc' },
  });
  for (const { networkId } of own) {
    // Of two owners who leave at once, one waits here, and is then the last.
    await lockNetwork(tx, networkId);
    if ((await tx.membership.count({ where: { networkId, role: 'owner' } })) < 2) return true;
  }
  return false;
}
