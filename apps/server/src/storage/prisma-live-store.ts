import type { Change, LiveState } from '@pusterom/core/live-state';
import type { SessionId } from '@pusterom/protocol/ids';
import type { Pool } from 'pg';
import type { LiveStore } from '../sessions/ports.ts';
import { FoldedChanges } from './folded-changes.ts';
import type { PrismaClient } from './generated/client.ts';
import { deedWrites } from './prisma-audit.ts';
import { liveStateOf } from './session-rows.ts';
import { whileAvailable } from './storage-unavailable.ts';
import { bare, type Write } from './write.ts';
import { rowWrites } from './row-writes.ts';
import { wholeSessionsSql, type WholeSession } from './whole-session.ts';
import { wordWrites } from './word-writes.ts';

/** Sessions as plain rows that the archive can query. */
export class PrismaLiveStore implements LiveStore {
  readonly #prisma: PrismaClient;
  readonly #pool: Pool;

  constructor({ prisma, pool }: { prisma: PrismaClient; pool: Pool }) {
    this.#prisma = prisma;
    this.#pool = pool;
  }

  async load(id: SessionId): Promise<LiveState | null> {
    const [state] = await this.loadAll([id]);
    return state ?? null;
  }

  async loadAll(ids: readonly SessionId[]): Promise<LiveState[]> {
    const read = () => this.#prisma.$queryRawUnsafe<WholeSession[]>(wholeSessionsSql, ids);
    return (await whileAvailable(read)).map(liveStateOf);
  }

  async commit(id: SessionId, fromSeq: number, changes: readonly Change[]): Promise<boolean> {
    checkNumbers(fromSeq, changes);
    const folded = new FoldedChanges(changes);
    const writes = [
      ...columnWrites(sessionColumns(folded)),
      ...(folded.wasClosed ? forgetPeople : []),
      ...rowWrites(id, folded),
      ...wordWrites(folded),
      ...deedWrites(id, folded.deeds),
    ];
    const toSeq = fromSeq + changes.length;
    const values = [id, fromSeq, toSeq, JSON.stringify(writes)];
    const { rows } = await whileAvailable(() =>
      this.#pool.query<{ isStored: boolean }>({ ...commitChanges, values }),
    );
    return rows[0]?.isStored === true;
  }

  async seqs(ids: readonly SessionId[]): Promise<ReadonlyMap<SessionId, number>> {
    const where = { id: { in: [...ids] } };
    const rows = await whileAvailable(() =>
      this.#prisma.session.findMany({ where, select: { id: true, seq: true } }),
    );
    return new Map(rows.map(({ id, seq }) => [id as SessionId, seq]));
  }
}

/** Prepared once a connection, and sent without Prisma: everyone who writes waits for it. */
const commitChanges = {
  name: 'commit-changes',
  text: 'SELECT "commitChanges"($1::uuid, $2::int, $3::int, $4::jsonb) AS "isStored"',
};

export function checkNumbers(fromSeq: number, changes: readonly Change[]): void {
  const hole = changes.findIndex((change, index) => change.seq !== fromSeq + 1 + index);
  if (hole !== -1) throw new Error(`Change ${hole} after seq ${fromSeq} is numbered ${changes[hole]?.seq}`);
}

function sessionColumns(changes: FoldedChanges): Record<string, unknown> {
  const { status, door, revealedStepIds, lockedStepIds, openSlices, wasOpened, wasClosed } = changes;
  const { erasedAtMs, plan } = changes;
  const now = new Date();
  return {
    ...(status && { status }),
    ...(wasOpened && { openedAt: now }),
    ...(wasClosed && { closedAt: now }),
    ...(door && { code: door.code, isLocked: door.isLocked, ...(door.secret && { secret: door.secret }) }),
    ...(plan && { plan }),
    ...(revealedStepIds && { revealedStepIds }),
    ...(lockedStepIds && { lockedStepIds }),
    ...(erasedAtMs !== null && { erasedAt: new Date(erasedAtMs) }),
    ...(openSlices && { openSlices }),
  };
}

function columnWrites(columns: Record<string, unknown>): Write[] {
  const names = Object.keys(columns);
  if (names.length === 0) return [];
  const settings = names.map((name) => `"${name}" = given."${name}"`).join(', ');
  const sql = `UPDATE "Session" AS session SET ${settings}
    FROM jsonb_populate_record(NULL::"Session", $2) AS given WHERE session."id" = $1`;
  return [{ sql, rows: columns }];
}

/** The place of a thing that says nothing about when, as `placeOf` in core. */
const place = `('x' || substr("id"::text, 1, 7))::bit(28)::int`;

/**
 * A closed session keeps what was said, not who said it, whose dots lay where, who sat together or who spoke first,
 * nor how its board came to be or what its grouping knew.
 */
const forgetPeople: readonly Write[] = [
  bare(`UPDATE "Entry" SET "author" = NULL, "order" = ${place} WHERE "sessionId" = $1`),
  bare(`UPDATE "Cluster" SET "order" = ${place} WHERE "sessionId" = $1`),
  bare('DELETE FROM "Ballot" WHERE "sessionId" = $1'),
  bare('DELETE FROM "BoardEdit" WHERE "sessionId" = $1'),
  bare('DELETE FROM "BroughtWord" WHERE "sessionId" = $1'),
  bare('DELETE FROM "BreakoutMember" WHERE "sessionId" = $1'),
  bare('UPDATE "Participant" SET "firstName" = NULL WHERE "sessionId" = $1'),
];
