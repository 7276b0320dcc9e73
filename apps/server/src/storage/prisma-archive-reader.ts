import type { SearchHit } from '@pusterom/protocol/api';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import { cutPieces, markEnd, markStart, standIn } from './cut-pieces.ts';
import type { PrismaClient } from './generated/client.ts';
import { whileAvailable } from './storage-unavailable.ts';

const maxHits = 50;
const maxQueryLength = 200;
const maxWords = 10;

interface HitRow {
  sessionId: SearchHit['sessionId'];
  sessionTitle: string;
  openedAt: Date | null;
  kind: SearchHit['kind'];
  stepId: string | null;
  marked: string;
}

/** Search with PostgreSQL's own Norwegian word forms, and with the beginnings and middles of words. */
export class PrismaArchiveReader implements ArchiveReader {
  readonly #prisma: PrismaClient;

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma;
  }

  async search(userId: string, words: string): Promise<SearchHit[]> {
    const asked = readable(words);
    if (asked === '') return [];
    const parts = wordsOf(asked);
    const patterns = parts.map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`);
    const rows = await whileAvailable(() =>
      this.#prisma.$queryRawUnsafe<HitRow[]>(searchSql, userId, asked, JSON.stringify(patterns)),
    );
    return rows.map((row) => hitOf(row, parts));
  }
}

/** What Postgres can take: NUL and broken Unicode are errors there. */
function readable(words: string): string {
  const visible = words
    .replaceAll(/[\u0000-\u001f\u007f]/g, ' ')
    .trim()
    .slice(0, maxQueryLength);
  // Half of a surrogate pair, also one that the cut left, becomes a replacement character.
  return Buffer.from(visible).toString();
}

/** Words to find inside others; none when the question uses quotation marks or minus, which ask for something stricter. */
function wordsOf(asked: string): string[] {
  return /"|(^|\s)-/.test(asked) ? [] : asked.split(/\s+/).slice(0, maxWords);
}

function hitOf(
  { sessionId, sessionTitle, openedAt, kind, stepId, marked }: HitRow,
  words: string[],
): SearchHit {
  const heldAt = openedAt?.toISOString() ?? null;
  return { sessionId, sessionTitle, heldAt, kind, stepId, pieces: cutPieces(marked, words) };
}

interface Place {
  kind: SearchHit['kind'];
  from: string;
  /** Spelled as in its index (see the first migration), or Postgres would not use it. */
  text: string;
  stepId?: string;
  isShown?: string;
}

/** One kind of place to look, in the sessions the user may read. */
const find = ({ kind, from, text, stepId = 'NULL', isShown = 'TRUE' }: Place): string => `
  SELECT own."id" AS "sessionId", own."title" AS "sessionTitle", own."openedAt", '${kind}' AS "kind",
         ${stepId} AS "stepId", ${text} AS "text",
         ts_rank(to_tsvector('norwegian', ${text}), asked."query") AS "rank"
  FROM asked CROSS JOIN ${from}
  WHERE own."id" IN (SELECT "id" FROM readable) AND ${isShown} AND (
    to_tsvector('norwegian', ${text}) @@ asked."query"
    OR (cardinality(asked."patterns") > 0 AND ${text} ILIKE ALL (asked."patterns")))`;

const inSession = (table: string): string =>
  `"${table}" AS it JOIN "Session" AS own ON own."id" = it."sessionId"`;

/** As `sliceOf` in core. */
const slice = `CASE WHEN it."kind" = 'keyword' AND it."questionId" IS NOT NULL THEN it."questionId"
  WHEN it."level" IS NOT NULL AND it."aspect" IS NOT NULL THEN it."level" || '/' || it."aspect"
  ELSE it."stepId" END`;
/**
 * As `redact` has it for a reader: neither the entry nor its cluster is hidden, enough people have answered, and
 * a cluster shows with its entries, or with their number once they are gone for their age.
 */
const isEntryShown = `NOT it."isHidden" AND ${slice} = ANY (own."openSlices") AND NOT EXISTS (
  SELECT FROM "Cluster" AS around
  WHERE around."sessionId" = it."sessionId" AND around."id" = it."clusterId" AND around."isHidden")`;
const isClusterShown = `NOT it."isHidden" AND it."prompt" = ANY (own."openSlices") AND (it."keptCount" > 0 OR EXISTS (
  SELECT FROM "Entry" AS member
  WHERE member."sessionId" = it."sessionId" AND member."clusterId" = it."id" AND NOT member."isHidden"))`;
const places: Place[] = [
  { kind: 'title', from: '"Session" AS own', text: `own."title"` },
  {
    kind: 'entry',
    from: inSession('Entry'),
    text: `it."text"`,
    stepId: `it."stepId"`,
    isShown: isEntryShown,
  },
  { kind: 'cluster', from: inSession('Cluster'), text: `it."label"`, isShown: isClusterShown },
  { kind: 'action', from: inSession('Action'), text: `it."what" || ' ' || it."who" || ' ' || it."followUp"` },
];

const searchSql = `
  WITH asked AS (
    SELECT websearch_to_tsquery('norwegian', $2) AS "query",
           ARRAY(SELECT jsonb_array_elements_text($3::jsonb)) AS "patterns"
  ), readable AS (
    SELECT "id" FROM "Session" WHERE "ownerId" = $1
    UNION SELECT "sessionId" FROM "CoFacilitator" WHERE "userId" = $1
    UNION SELECT held."id" FROM "Membership" AS place JOIN "Session" AS held USING ("networkId")
          WHERE place."userId" = $1 AND held."status" = 'closed'
    EXCEPT SELECT "id" FROM "Session" WHERE "rehearsalWith" IS NOT NULL
  ), hit AS (
    ${places.map(find).join(' UNION ALL ')}
    ORDER BY "rank" DESC, "openedAt" DESC NULLS LAST LIMIT ${maxHits}
  )
  SELECT "sessionId", "sessionTitle", "openedAt", "kind", "stepId",
         ts_headline('norwegian', translate("text", '<${markStart}${markEnd}', '${standIn}'), asked."query",
                     'HighlightAll=true, StartSel=${markStart}, StopSel=${markEnd}') AS "marked"
  FROM hit CROSS JOIN asked ORDER BY "rank" DESC, "openedAt" DESC NULLS LAST, "text"`;
