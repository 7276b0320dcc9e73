import type { SessionSummary } from '@pusterom/protocol/api';
import { planOf } from './session-rows.ts';
import type { Prisma } from './generated/client.ts';
import { timeOf } from './written-time.ts';

/** A summary as Postgres writes it. */
export type ListedRow = Omit<SessionSummary, 'startsAt'> & { plan: Prisma.JsonValue };

const countOf = (table: string): string =>
  `(SELECT count(*)::int FROM "${table}" AS part WHERE part."sessionId" = it."id")`;

/**
 * As one piece of JSON: who has hundreds of sessions waits for the reading of rows more than for anything else. Counts
 * are of the listed sessions only, each from an index.
 */
const listed = (which: string): string => `
  SELECT coalesce(json_agg(row_to_json(one) ORDER BY one."createdAt" DESC, one."id"), '[]'::json) AS "sessions"
  FROM (
    SELECT it."id", it."title", it."language", it."rehearsalWith", it."status", it."code", it."plan",
           it."createdAt", it."openedAt", it."closedAt",
           (SELECT json_build_object('id', network."id", 'name', network."name")
            FROM "Network" AS network WHERE network."id" = it."networkId") AS "network",
           ${countOf('Participant')} AS "participants",
           ${countOf('Entry')} AS "entries",
           ${countOf('Action')} AS "actions"
    FROM "Session" AS it WHERE ${which}) AS one`;

const led = `SELECT "id" FROM "Session" WHERE "ownerId" = $1
  UNION SELECT "sessionId" FROM "CoFacilitator" WHERE "userId" = $1`;
const inHerNetworks = `SELECT held."id" FROM "Membership" AS place JOIN "Session" AS held USING ("networkId")
  WHERE place."userId" = $1`;

/** The sessions that the user, $1, leads, but for rehearsals that are over and about to be deleted. */
export const ledSql = listed(
  `it."id" IN (${led}) AND (it."status" <> 'closed' OR it."rehearsalWith" IS NULL)`,
);
/** Those that are over, and that the user, $1, leads or has in a network of hers. */
export const closedSql = listed(
  `it."status" = 'closed' AND it."rehearsalWith" IS NULL AND it."id" IN (${led} UNION ${inHerNetworks})`,
);

export function summaryOf({ plan, createdAt, openedAt, closedAt, ...rest }: ListedRow): SessionSummary {
  const { startsAtMs } = planOf(plan).meeting;
  return {
    ...rest,
    createdAt: timeOf(createdAt).toISOString(),
    startsAt: startsAtMs === null ? null : new Date(startsAtMs).toISOString(),
    openedAt: openedAt && timeOf(openedAt).toISOString(),
    closedAt: closedAt && timeOf(closedAt).toISOString(),
  };
}
