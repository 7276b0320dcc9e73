import type { Breakout, StepRun } from '@pusterom/protocol/session';
import type { FoldedChanges, NumberedRun, Rows } from './folded-changes.ts';
import type { Write } from './write.ts';

type Row = Record<string, unknown>;

const columns = (names: string): string[] => names.split(' ');

/** What a later change may change in a row that is there; the rest is set when it is new. */
const changeable = {
  Entry: [
    ...columns('stepId kind questionId level aspect breakoutId paperGroup clusterId'),
    ...columns('text placedBy isHidden isApproved order'),
  ],
  Cluster: [
    ...columns('prompt label labelEntryId labelBy isTouched isHidden'),
    ...columns('isPinned isClosed order rank apartFrom mergedIds keptCount'),
  ],
  Vote: columns('stage voters dots'),
  BoardEdit: columns('isUndone entries clusters'),
  Participant: columns('number firstName'),
  Breakout: columns('stepId number seating spot isFree isDissolved'),
  StepRun: columns('stepId plannedMs startedAt endedAt durationMs pausedMs pausedAt'),
  Action: columns('what who due followUp order'),
  CarriedAction: columns('outcome note'),
};
type Table = keyof typeof changeable;

/** A batch comes to one delete and one upsert for each table it touches. */
export function rowWrites(sessionId: string, changes: FoldedChanges): Write[] {
  const to = <T extends { id: string }>(table: Table, rows: Rows<T>, rowOf: (item: T) => Row) =>
    tableWrites(table, {
      removedIds: [...rows.removed],
      rows: [...rows.put.values()].map((item) => ({ ...rowOf(item), sessionId })),
    });
  return [
    ...to('Participant', changes.participants, (person) => ({ ...person })),
    ...to('Breakout', changes.breakouts, ({ memberIds: _, ...breakout }) => breakout),
    ...memberWrites(sessionId, [...changes.breakouts.put.values()]),
    ...to('StepRun', changes.runs, runRow),
    ...to('Cluster', changes.clusters, (cluster) => ({ ...cluster })),
    ...to('Entry', changes.entries, (entry) => ({ ...entry })),
    ...to('Vote', changes.votes, (vote) => ({ ...vote })),
    ...ballotWrites(sessionId, changes),
    ...to('BoardEdit', changes.edits, (edit) => ({ ...edit })),
    ...to('Action', changes.actions, (action) => ({ ...action })),
    ...to('CarriedAction', changes.carried, ({ history: _, ...action }) => action),
  ];
}

/** The session that agreed on it may have been deleted meanwhile: then it is gone here too. */
const onlyIf: Partial<Record<Table, string>> = {
  CarriedAction: `WHERE "fromSessionId" IS NULL OR EXISTS
    (SELECT 1 FROM "Session" AS origin WHERE origin."id" = "fromSessionId")`,
};

function tableWrites(table: Table, { removedIds, rows }: { removedIds: string[]; rows: Row[] }): Write[] {
  return [
    ...(removedIds.length > 0 ? [{ sql: deleteFrom(table), rows: removedIds }] : []),
    ...(rows.length > 0 ? [{ sql: upsertInto(table), rows }] : []),
  ];
}

const deleteFrom = (table: Table): string =>
  `DELETE FROM "${table}" WHERE "sessionId" = $1 AND "id" IN (SELECT jsonb_array_elements_text($2)::uuid)`;

/** Ids are made by browsers: the same one in another session is another row. */
function upsertInto(table: Table): string {
  const settings = changeable[table].map((column) => `"${column}" = EXCLUDED."${column}"`).join(', ');
  return `INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(NULL::"${table}", $2)
    ${onlyIf[table] ?? ''} ON CONFLICT ("sessionId", "id") DO UPDATE SET ${settings}`;
}

function memberWrites(sessionId: string, breakouts: readonly Breakout[]): Write[] {
  if (breakouts.length === 0) return [];
  const members = breakouts.flatMap(({ id, memberIds }) =>
    memberIds.map((participantId, seat) => ({ sessionId, breakoutId: id, participantId, seat })),
  );
  return [
    {
      sql: `DELETE FROM "BreakoutMember"
             WHERE "sessionId" = $1 AND "breakoutId" IN (SELECT jsonb_array_elements_text($2)::uuid)`,
      rows: breakouts.map(({ id }) => id),
    },
    {
      // Someone may have left later in the same batch.
      sql: `INSERT INTO "BreakoutMember" SELECT member.*
              FROM jsonb_populate_recordset(NULL::"BreakoutMember", $2) AS member
              JOIN "Participant" AS person ON person."id" = member."participantId" AND person."sessionId" = $1
            ON CONFLICT DO NOTHING`,
      rows: members,
    },
  ];
}

/** Whose dots lie where is kept for as long as they can be moved. Those of a vote that is taken away go with it. */
function ballotWrites(sessionId: string, changes: FoldedChanges): Write[] {
  const closed = [...changes.votes.put.values()].filter(({ stage }) => stage !== 'open');
  const ballots = [...changes.ballots.values()];
  const withdrawn = ballots.filter(({ dots }) => Object.keys(dots).length === 0);
  const gone = [
    ...closed.map(({ id }) => ({ voteId: id, participantId: null })),
    ...withdrawn.map(({ voteId, voter }) => ({ voteId, participantId: voter })),
  ];
  const placed = ballots
    .filter((ballot) => !withdrawn.includes(ballot))
    .map(({ voter, ...ballot }) => ({ ...ballot, participantId: voter, sessionId }));
  return [
    ...(gone.length > 0 ? [{ sql: withdrawBallots, rows: gone }] : []),
    ...(placed.length > 0 ? [{ sql: placeBallots, rows: placed }] : []),
  ];
}

const withdrawBallots = `
  DELETE FROM "Ballot" AS ballot USING jsonb_to_recordset($2) AS gone("voteId" uuid, "participantId" uuid)
   WHERE ballot."sessionId" = $1 AND ballot."voteId" = gone."voteId"
     AND ballot."participantId" = COALESCE(gone."participantId", ballot."participantId")`;

const placeBallots = `
  INSERT INTO "Ballot" SELECT * FROM jsonb_populate_recordset(NULL::"Ballot", $2)
  ON CONFLICT ("sessionId", "voteId", "participantId") DO UPDATE SET "dots" = EXCLUDED."dots"`;

function runRow({ startedAtMs, endedAtMs, pausedAtMs, ...run }: NumberedRun): Row {
  return { ...run, startedAt: iso(startedAtMs), endedAt: iso(endedAtMs), pausedAt: iso(pausedAtMs) };
}

const iso = (ms: StepRun['endedAtMs']): string | null => (ms === null ? null : new Date(ms).toISOString());
