import type { Breakout, StepRun } from '@pusterom/protocol/session';
import type { FoldedChanges, NumberedRun, Rows } from './folded-changes.ts';
import type { Prisma } from './generated/client.ts';

type Transaction = Prisma.TransactionClient;
type Row = Record<string, unknown>;

const columns = (names: string): string[] => names.split(' ');

/** What a later change may change in a row that is there; the rest is set when it is new. */
const changeable = {
  Entry: [
    ...columns('stepId kind questionId level aspect breakoutId clusterId'),
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

/** Writes a batch with one delete and one upsert for each table it touches. */
export async function writeRows(tx: Transaction, sessionId: string, changes: FoldedChanges): Promise<void> {
  const write = <T extends { id: string }>(table: Table, rows: Rows<T>, rowOf: (item: T) => Row) =>
    writeTable(tx, table, {
      removedIds: [...rows.removed],
      rows: [...rows.put.values()].map((item) => ({ ...rowOf(item), sessionId })),
      sessionId,
    });
  await write('Participant', changes.participants, (person) => ({ ...person }));
  await write('Breakout', changes.breakouts, ({ memberIds: _, ...breakout }) => breakout);
  await writeMembers(tx, sessionId, [...changes.breakouts.put.values()]);
  await write('StepRun', changes.runs, runRow);
  await write('Cluster', changes.clusters, (cluster) => ({ ...cluster }));
  await write('Entry', changes.entries, (entry) => ({ ...entry }));
  await write('Vote', changes.votes, (vote) => ({ ...vote }));
  await writeBallots(tx, sessionId, changes);
  await write('BoardEdit', changes.edits, (edit) => ({ ...edit }));
  await write('Action', changes.actions, (action) => ({ ...action }));
  await write('CarriedAction', changes.carried, ({ history: _, ...action }) => action);
}

/** The session that agreed on it may have been deleted meanwhile: then it is gone here too. */
const onlyIf: Partial<Record<Table, string>> = {
  CarriedAction: `WHERE "fromSessionId" IS NULL OR EXISTS
    (SELECT 1 FROM "Session" AS origin WHERE origin."id" = "fromSessionId")`,
};

async function writeTable(
  tx: Transaction,
  table: Table,
  { removedIds, rows, sessionId }: { removedIds: string[]; rows: Row[]; sessionId: string },
): Promise<void> {
  if (removedIds.length > 0) {
    await tx.$executeRawUnsafe(deleteFrom(table), sessionId, JSON.stringify(removedIds));
  }
  if (rows.length > 0) await tx.$executeRawUnsafe(upsertInto(table), JSON.stringify(rows));
}

const deleteFrom = (table: Table): string =>
  `DELETE FROM "${table}" WHERE "sessionId" = $1::uuid
     AND "id" IN (SELECT jsonb_array_elements_text($2::jsonb)::uuid)`;

/** Ids are made by browsers: the same one in another session is another row. */
function upsertInto(table: Table): string {
  const settings = changeable[table].map((column) => `"${column}" = EXCLUDED."${column}"`).join(', ');
  return `INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)
    ${onlyIf[table] ?? ''} ON CONFLICT ("sessionId", "id") DO UPDATE SET ${settings}`;
}

async function writeMembers(
  tx: Transaction,
  sessionId: string,
  breakouts: readonly Breakout[],
): Promise<void> {
  if (breakouts.length === 0) return;
  const breakoutIds = breakouts.map((breakout) => breakout.id);
  await tx.breakoutMember.deleteMany({ where: { sessionId, breakoutId: { in: breakoutIds } } });
  const members = breakouts.flatMap(({ id, memberIds }) =>
    memberIds.map((participantId, seat) => ({ sessionId, breakoutId: id, participantId, seat })),
  );
  if (members.length === 0) return;
  // Someone may have left later in the same batch.
  await tx.$executeRawUnsafe(
    `INSERT INTO "BreakoutMember" SELECT member.*
       FROM jsonb_populate_recordset(NULL::"BreakoutMember", $1::jsonb) AS member
       JOIN "Participant" AS person ON person."id" = member."participantId" AND person."sessionId" = $2::uuid
     ON CONFLICT DO NOTHING`,
    JSON.stringify(members),
    sessionId,
  );
}

/** Whose dots lie where is kept for as long as they can be moved. Those of a vote that is taken away go with it. */
async function writeBallots(tx: Transaction, sessionId: string, changes: FoldedChanges): Promise<void> {
  const closed = [...changes.votes.put.values()].filter(({ stage }) => stage !== 'open');
  const ballots = [...changes.ballots.values()];
  const withdrawn = ballots.filter(({ dots }) => Object.keys(dots).length === 0);
  const gone = [
    ...closed.map(({ id }) => ({ voteId: id })),
    ...withdrawn.map(({ voteId, voter }) => ({ voteId, participantId: voter })),
  ];
  if (gone.length > 0) await tx.ballot.deleteMany({ where: { sessionId, OR: gone } });
  const placed = ballots.filter((ballot) => !withdrawn.includes(ballot));
  if (placed.length === 0) return;
  const rows = placed.map(({ voter, ...ballot }) => ({ ...ballot, participantId: voter, sessionId }));
  await tx.$executeRawUnsafe(
    `INSERT INTO "Ballot" SELECT * FROM jsonb_populate_recordset(NULL::"Ballot", $1::jsonb)
     ON CONFLICT ("sessionId", "voteId", "participantId") DO UPDATE SET "dots" = EXCLUDED."dots"`,
    JSON.stringify(rows),
  );
}

function runRow({ startedAtMs, endedAtMs, pausedAtMs, ...run }: NumberedRun): Row {
  return { ...run, startedAt: iso(startedAtMs), endedAt: iso(endedAtMs), pausedAt: iso(pausedAtMs) };
}

const iso = (ms: StepRun['endedAtMs']): string | null => (ms === null ? null : new Date(ms).toISOString());
