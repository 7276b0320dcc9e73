import { randomUUID } from 'node:crypto';
import type { Deed } from '@pusterom/core/live-state';
import type { AuditedDeed, DeedName } from '@pusterom/protocol/audit';
import type { SessionId } from '@pusterom/protocol/ids';
import type { AuditReader } from '../sessions/audit.ts';
import type { Prisma, PrismaClient } from './generated/client.ts';
import { whileAvailable } from './storage-unavailable.ts';
import type { Write } from './write.ts';

interface Where {
  sessionId?: string;
  networkId?: string | null;
}

const rowsOf = (deeds: readonly Deed[], where: Where) =>
  deeds.map(({ atMs, ...deed }) => ({ ...deed, ...where, id: randomUUID(), at: new Date(atMs) }));

/** In the transaction of what was done. */
export async function writeDeeds(
  tx: Prisma.TransactionClient,
  deeds: readonly Deed[],
  where: Where,
): Promise<void> {
  await tx.auditEntry.createMany({ data: rowsOf(deeds, where) });
}

/** With the changes to a session that they made. */
export const deedWrites = (sessionId: string, deeds: readonly Deed[]): Write[] =>
  deeds.length === 0
    ? []
    : [
        {
          sql: 'INSERT INTO "AuditEntry" SELECT * FROM jsonb_populate_recordset(NULL::"AuditEntry", $2)',
          rows: rowsOf(deeds, { sessionId }),
        },
      ];

/** Who did what to others' texts, in Postgres. */
export class PrismaAuditReader implements AuditReader {
  readonly #prisma: PrismaClient;

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma;
  }

  async ofSession(sessionId: SessionId): Promise<AuditedDeed[]> {
    return whileAvailable(async () => {
      const rows = await this.#prisma.auditEntry.findMany({ where: { sessionId }, orderBy: { at: 'desc' } });
      const ids = [...new Set(rows.map(({ actor }) => actor))];
      const users = await this.#prisma.user.findMany({
        where: { id: { in: ids } },
        select: { id: true, name: true },
      });
      const names = new Map(users.map(({ id, name }) => [id, name]));
      return rows.map(({ actor, action, at }) => ({
        action: action as DeedName,
        by: names.get(actor) ?? null,
        at: at.toISOString(),
      }));
    });
  }
}
