import type { ToldOf } from '@pusterom/core/earlier-actions';
import type { Change, LiveState } from '@pusterom/core/live-state';
import type { SessionId } from '@pusterom/protocol/ids';
import type { LiveStore } from '../sessions/ports.ts';
import { FoldedChanges } from './folded-changes.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';
import { writeDeeds } from './prisma-audit.ts';
import { toldIn } from './prisma-earlier-actions.ts';
import { liveStateOf, wholeSession } from './session-rows.ts';
import { whileAvailable } from './storage-unavailable.ts';
import { writeRows } from './write-rows.ts';
import { writeWords } from './write-words.ts';

/** Sessions as plain rows that the archive can query. */
export class PrismaLiveStore implements LiveStore {
  readonly #prisma: PrismaClient;

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma;
  }

  /** Read in one snapshot: its several queries must not see a commit come in between them. */
  async load(id: SessionId): Promise<LiveState | null> {
    const read = async (tx: Prisma.TransactionClient) => {
      const row = await tx.session.findUnique({ where: { id }, include: wholeSession });
      return row && liveStateOf(row, row.carried.length > 0 ? await toldBefore(tx, row) : []);
    };
    const { RepeatableRead } = Prisma.TransactionIsolationLevel;
    return whileAvailable(() => this.#prisma.$transaction(read, { isolationLevel: RepeatableRead }));
  }

  async commit(id: SessionId, fromSeq: number, changes: readonly Change[]): Promise<boolean> {
    checkNumbers(fromSeq, changes);
    const folded = new FoldedChanges(changes);
    return whileAvailable(() =>
      this.#prisma.$transaction(async (tx) => {
        // First of all: it locks the session's row, so that whoever writes at the same time waits, and loses.
        const { count } = await tx.session.updateMany({
          where: { id, seq: fromSeq },
          data: { ...sessionColumns(folded), seq: fromSeq + changes.length },
        });
        if (count === 0) return false;
        if (folded.wasClosed) await forgetPeople(tx, id);
        await writeRows(tx, id, folded);
        await writeWords(tx, id, folded);
        await writeDeeds(tx, folded.deeds, { sessionId: id });
        return true;
      }),
    );
  }
}

/** What sessions that had ended when this one opened said of what it carries. */
async function toldBefore(
  tx: Prisma.TransactionClient,
  {
    id: sessionId,
    openedAt,
    carried,
  }: { id: string; openedAt: Date | null; carried: readonly { id: string }[] },
): Promise<ToldOf[]> {
  if (openedAt === null) return [];
  const id = { in: carried.map((action) => action.id) };
  return toldIn(tx, { id, sessionId: { not: sessionId }, session: { closedAt: { lte: openedAt } } });
}

export function checkNumbers(fromSeq: number, changes: readonly Change[]): void {
  const hole = changes.findIndex((change, index) => change.seq !== fromSeq + 1 + index);
  if (hole !== -1) throw new Error(`Change ${hole} after seq ${fromSeq} is numbered ${changes[hole]?.seq}`);
}

function sessionColumns(changes: FoldedChanges) {
  const { status, door, revealedStepIds, lockedStepIds, openSlices, wasOpened, wasClosed } = changes;
  const { erasedAtMs, plan } = changes;
  const now = new Date();
  return {
    ...(status && { status }),
    ...(wasOpened && { openedAt: now }),
    ...(wasClosed && { closedAt: now }),
    ...(door && { code: door.code, isLocked: door.isLocked, ...(door.secret && { secret: door.secret }) }),
    ...(plan && { plan: plan as unknown as Prisma.InputJsonObject }),
    ...(revealedStepIds && { revealedStepIds: [...revealedStepIds] }),
    ...(lockedStepIds && { lockedStepIds: [...lockedStepIds] }),
    ...(erasedAtMs !== null && { erasedAt: new Date(erasedAtMs) }),
    ...(openSlices && { openSlices: [...openSlices] }),
  };
}

/**
 * A closed session keeps what was said, not who said it, whose dots lay where, who sat together or who spoke first
 * (`placeOf` in core), nor how its board came to be or what its grouping knew.
 */
async function forgetPeople(tx: Prisma.TransactionClient, sessionId: string): Promise<void> {
  const place = `('x' || substr("id"::text, 1, 7))::bit(28)::int`;
  await tx.$executeRawUnsafe(
    `UPDATE "Entry" SET "author" = NULL, "order" = ${place} WHERE "sessionId" = $1::uuid`,
    sessionId,
  );
  await tx.$executeRawUnsafe(
    `UPDATE "Cluster" SET "order" = ${place} WHERE "sessionId" = $1::uuid`,
    sessionId,
  );
  await tx.ballot.deleteMany({ where: { sessionId } });
  await tx.boardEdit.deleteMany({ where: { sessionId } });
  await tx.broughtWord.deleteMany({ where: { sessionId } });
  await tx.breakoutMember.deleteMany({ where: { sessionId } });
  await tx.participant.updateMany({ where: { sessionId }, data: { firstName: null } });
}
