import type { Outcome } from '@pusterom/protocol/session';
import type {
  Action,
  Ballot,
  BoardEdit,
  Breakout,
  CarriedAction,
  Cluster,
  Entry,
  LearntWord,
  Participant,
  Session,
  StepRun,
  Vote,
} from './generated/client.ts';

/** A row as Postgres writes it in JSON; `timeOf` reads its times. */
type Written<Row> = { [Column in keyof Row]: InJson<Row[Column]> };
type InJson<Value> = Value extends Date ? string : Value;

/** What an earlier session's action has been called since, and what tells when the session that said it was held. */
export interface ToldRow {
  id: string;
  sessionId: string;
  outcome: Outcome;
  note: string;
  /** Its first step. */
  startedAt: string | null;
  openedAt: string | null;
  createdAt: string;
}

/** A session's row, and all the rows that are its. */
export interface WholeSession {
  /** Before something is revealed the column is empty. */
  session: Omit<Written<Session>, 'revealedStepIds'> & { revealedStepIds: string[] | null };
  runs: Written<StepRun>[];
  participants: Participant[];
  breakouts: (Breakout & { memberIds: string[] })[];
  entries: Entry[];
  clusters: Cluster[];
  votes: (Vote & { ballots: Ballot[] })[];
  edits: BoardEdit[];
  actions: Action[];
  carried: CarriedAction[];
  brought: LearntWord[];
  told: ToldRow[];
}

const list = (item: string, order: string, from: string): string =>
  `(SELECT coalesce(json_agg(${item} ORDER BY ${order}), '[]'::json) FROM ${from})`;

/** The rows that are a session's, in the order its maps are to have. */
const rowsOf = (table: string, order: string, item = 'row_to_json(it)'): string =>
  list(item, order, `"${table}" AS it WHERE it."sessionId" = whole."id"`);

const withList = (name: string, values: string): string =>
  `(to_jsonb(it) || jsonb_build_object('${name}', ${values}))`;

const members = list(
  'member."participantId"',
  'member."seat"',
  `"BreakoutMember" AS member WHERE member."sessionId" = it."sessionId" AND member."breakoutId" = it."id"`,
);
const ballots = list(
  'row_to_json(ballot)',
  'ballot."participantId"',
  `"Ballot" AS ballot WHERE ballot."sessionId" = it."sessionId" AND ballot."voteId" = it."id"`,
);
const brought = list(
  'row_to_json(word)',
  'it."stem", it."fromSessionId"',
  `"BroughtWord" AS it JOIN "LearntWord" AS word ON word."sessionId" = it."fromSessionId" AND word."stem" = it."stem"
   WHERE it."sessionId" = whole."id"`,
);

const firstStep = `(SELECT min(run."startedAt") FROM "StepRun" AS run WHERE run."sessionId" = teller."id")`;
/** What sessions that had ended when this one opened said of what it carries. */
const told = list(
  `json_build_object('id', it."id", 'sessionId', it."sessionId", 'outcome', it."outcome", 'note', it."note",
                     'startedAt', ${firstStep}, 'openedAt', teller."openedAt", 'createdAt', teller."createdAt")`,
  'teller."closedAt", it."sessionId"',
  `"CarriedAction" AS it JOIN "Session" AS teller ON teller."id" = it."sessionId"
   WHERE it."id" IN (SELECT own."id" FROM "CarriedAction" AS own WHERE own."sessionId" = whole."id")
     AND it."sessionId" <> whole."id" AND it."outcome" IS NOT NULL AND teller."closedAt" <= whole."openedAt"`,
);

/**
 * Everything of the sessions whose ids are $1: one trip, and, since it is one statement, as they stood at one moment.
 * Prisma's own way is a trip for each table, in a transaction.
 */
export const wholeSessionsSql = `
  SELECT row_to_json(whole) AS "session",
    ${rowsOf('StepRun', 'it."seq", it."startedAt"')} AS "runs",
    ${rowsOf('Participant', 'it."number"')} AS "participants",
    ${rowsOf('Breakout', 'it."number", it."id"', withList('memberIds', members))} AS "breakouts",
    ${rowsOf('Entry', 'it."order", it."id"')} AS "entries",
    ${rowsOf('Cluster', 'it."order", it."id"')} AS "clusters",
    ${rowsOf('Vote', 'it."id"', withList('ballots', ballots))} AS "votes",
    ${rowsOf('BoardEdit', 'it."order"')} AS "edits",
    ${rowsOf('Action', 'it."order", it."id"')} AS "actions",
    ${rowsOf('CarriedAction', 'it."order", it."id"')} AS "carried",
    ${brought} AS "brought",
    ${told} AS "told"
  FROM "Session" AS whole WHERE whole."id" = ANY ($1::uuid[])`;
