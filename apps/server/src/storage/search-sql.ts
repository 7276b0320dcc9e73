import type { SearchHit } from '@pusterom/protocol/search';
import { markEnd, markStart, standIn } from './cut-pieces.ts';

export const maxHits = 50;
/** Of each kind, the latest so many are weighed against each other. */
const maxWeighed = 200;
/** As many texts are read, of each kind, to find how a word is spelled there. */
const maxRead = 300;

interface Place {
  kind: SearchHit['kind'];
  table: string;
  /** Spelled as in its indexes (see the migrations), or Postgres would not use them. */
  text: string;
  /** What tells whether it may be read; the session's id at least. */
  columns: string;
  /** Which column that is. */
  sessionId?: string;
  stepId?: string;
  isShown?: string;
  /** Whether it is in the part of the session that is searched. */
  isInPart: string;
}

// What a search is narrowed to: $3 to $7, null where it is not.
const isInNarrowed = `($3::uuid IS NULL OR "networkId" = $3::uuid)
  AND ($4::timestamp IS NULL OR coalesce("openedAt", "createdAt") >= $4::timestamp)
  AND ($5::timestamp IS NULL OR coalesce("openedAt", "createdAt") < $5::timestamp)`;
const isWhole = `$6::text[] IS NULL`;
const isSliceAsked = (slice: string): string => `(${isWhole} OR ${slice} = ANY ($6::text[]))`;

/** As `sliceOf` in core. */
const slice = `CASE WHEN it."kind" = 'keyword' AND it."questionId" IS NOT NULL THEN it."questionId"
  WHEN it."level" IS NOT NULL AND it."aspect" IS NOT NULL THEN it."level" || '/' || it."aspect"
  ELSE it."stepId" END`;
/** Asked of those few that may be shown, not carried along with all that is found. */
const openSlices = `(SELECT own."openSlices" FROM "Session" AS own WHERE own."id" = it."sessionId")::text[]`;
/**
 * As `redact` has it for a reader: neither the entry nor its cluster is hidden, enough people have answered, and
 * a cluster shows with its entries, or with their number once they are gone for their age.
 */
const isEntryShown = `NOT it."isHidden" AND ${slice} = ANY (${openSlices}) AND NOT EXISTS (
  SELECT FROM "Cluster" AS around
  WHERE around."sessionId" = it."sessionId" AND around."id" = it."clusterId" AND around."isHidden")`;
const isClusterShown = `NOT it."isHidden" AND it."prompt" = ANY (${openSlices}) AND (it."keptCount" > 0 OR EXISTS (
  SELECT FROM "Entry" AS member
  WHERE member."sessionId" = it."sessionId" AND member."clusterId" = it."id" AND NOT member."isHidden"))`;
const places: Place[] = [
  {
    ...{ kind: 'title', table: 'Session', text: `"title"` },
    ...{ columns: `"id" AS "sessionId"`, sessionId: `"id"`, isInPart: isWhole },
  },
  {
    ...{ kind: 'entry', table: 'Entry', text: `"text"` },
    columns: `"sessionId", "id", "stepId", "kind", "questionId", "level", "aspect", "clusterId", "isHidden"`,
    ...{ stepId: `it."stepId"`, isShown: isEntryShown, isInPart: isSliceAsked(slice) },
  },
  {
    ...{ kind: 'cluster', table: 'Cluster', text: `"label"` },
    columns: `"sessionId", "id", "prompt", "keptCount", "isHidden"`,
    ...{ isShown: isClusterShown, isInPart: isSliceAsked(`it."prompt"`) },
  },
  {
    ...{ kind: 'action', table: 'Action', text: `("what" || ' ' || "who" || ' ' || "followUp")` },
    ...{ columns: `"sessionId", "id"`, isInPart: `(${isWhole} OR $7::boolean)` },
  },
];

/** The sessions that the user, $1, may read. */
const readable = `
  SELECT "id" AS "sessionId", "title" AS "sessionTitle", "openedAt" FROM "Session" WHERE "id" IN (
    SELECT "id" FROM "Session" WHERE "ownerId" = $1
    UNION SELECT "sessionId" FROM "CoFacilitator" WHERE "userId" = $1
    UNION SELECT held."id" FROM "Membership" AS place JOIN "Session" AS held USING ("networkId")
          WHERE place."userId" = $1 AND held."status" = 'closed')
  AND "rehearsalWith" IS NULL`;

/** How a text is found: a condition, given the text. */
type Way = (text: string) => string;

/**
 * First what the index finds, then what of it may be read, the latest first, so that only as much is asked about as
 * is needed. Apart, or Postgres would look in the index once for each session; and each way by itself, or it would
 * read every text again to see which way it was found.
 */
const latest = ({ kind, table, text, columns, isInPart }: Place, ways: readonly Way[]): string => `
  ${kind}_found AS MATERIALIZED (${ways
    .map((way) => `SELECT ${columns}, ${text} AS "words" FROM "${table}" WHERE ${way(text)}`)
    .join(' UNION ')}),
  ${kind}_latest AS MATERIALIZED (
    SELECT it.*, own."sessionTitle", own."openedAt"
    FROM ${kind}_found AS it JOIN readable AS own USING ("sessionId") WHERE ${isInPart}
    ORDER BY own."openedAt" DESC NULLS LAST)`;

const shown = ({ kind, stepId = 'NULL', isShown = 'TRUE' }: Place): string => `
  (SELECT it."sessionId", it."sessionTitle", it."openedAt", '${kind}' AS "kind", ${stepId} AS "stepId", it."words"
   FROM ${kind}_latest AS it WHERE ${isShown} ORDER BY it."openedAt" DESC NULLS LAST LIMIT ${maxWeighed})`;

const query = `websearch_to_tsquery('norwegian', $2)`;
const inForms: Way = (text) => `to_tsvector('norwegian', ${text}) @@ ${query}`;
const firstPattern = 8;
/** Each pattern is named by itself, and not as one of a list, or Postgres would not use the index. */
const inParts =
  (patterns: number): Way =>
  (text) =>
    Array.from({ length: patterns }, (_, index) => `${text} ILIKE $${index + firstPattern}`).join(' AND ');

/**
 * Hits, the best first. $1 is the user, $2 what she asks for, found in whatever form its words have; $3 to $7 what it is
 * narrowed to; from $8 on so many patterns, all of which are found in another text.
 */
export function searchSql(patterns: number): string {
  const ways = patterns > 0 ? [inForms, inParts(patterns)] : [inForms];
  return `
  WITH readable AS MATERIALIZED (${readable} AND ${isInNarrowed}), ${places.map((place) => latest(place, ways)).join()},
  seen AS (${places.map(shown).join(' UNION ALL ')}),
  hit AS (
    SELECT *, ts_rank(to_tsvector('norwegian', "words"), ${query}) AS "rank" FROM seen
    ORDER BY "rank" DESC, "openedAt" DESC NULLS LAST LIMIT ${maxHits}
  )
  SELECT "sessionId", "sessionTitle", "openedAt", "kind", "stepId",
         ts_headline('norwegian', translate("words", '<${markStart}${markEnd}', '${standIn}'), ${query},
                     'HighlightAll=true, StartSel=${markStart}, StopSel=${markEnd}') AS "marked"
  FROM hit ORDER BY "rank" DESC, "openedAt" DESC NULLS LAST, "words"`;
}

/**
 * Whose they are is asked first, as it stands here (`IS TRUE` and `OFFSET 0` hold the steps apart): comparing a text with
 * a word is dear, and whether it is shown is dearer.
 */
const alike = ({ table, text, columns, sessionId = '"sessionId"', isShown = 'TRUE' }: Place): string => `
  (SELECT "words" FROM (
     SELECT ${columns}, ${text} AS "words" FROM "${table}"
     WHERE (${sessionId} IN (SELECT "sessionId" FROM readable)) IS TRUE AND $2 <% ${text} OFFSET 0) AS it
   WHERE ${isShown} LIMIT ${maxRead})`;
/** A cluster is named in the words of its entries. */
const written = places.filter(({ kind }) => kind !== 'cluster');

/** The word most like $2 in what the user, $1, may read; none when nothing there is like it. */
export const nearestWordSql = `
  WITH readable AS MATERIALIZED (${readable}), near AS (${written.map(alike).join(' UNION ALL ')})
  SELECT word FROM near, regexp_split_to_table(lower("words"), '[^[:alnum:]]+') AS word
  WHERE $2 <% word GROUP BY word ORDER BY similarity(word, $2) DESC, count(*) DESC, word LIMIT 1`;
