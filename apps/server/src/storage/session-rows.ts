import { withHistory, type ToldOf } from '@pusterom/core/earlier-actions';
import type { Author, LiveState } from '@pusterom/core/live-state';
import { held } from '@pusterom/core/arrangement';
import { asTheAgendaSays } from '@pusterom/core/plan';
import type { Agenda } from '@pusterom/protocol/agenda';
import type { EntryId, ParticipantId, VoteId } from '@pusterom/protocol/ids';
import type { Language } from '@pusterom/protocol/language';
import type {
  Breakout,
  CarriedAction,
  Dots,
  Entry,
  Plan,
  SessionState,
  StepRun,
} from '@pusterom/protocol/session';
import type { Prisma } from './generated/client.ts';
import { dayOf } from './held.ts';
import { learntOf } from './prisma-learning.ts';
import type { ToldRow, WholeSession } from './whole-session.ts';
import { timeOf } from './written-time.ts';

/** An earlier version knew less of plans. */
export const planOf = (stored: Prisma.JsonValue): Plan => ({
  ...asTheAgendaSays,
  ...(stored as unknown as Plan | null),
});

/** A session from its rows. Ids lose their brand in the database; here they get it back. */
export function liveStateOf(rows: WholeSession): LiveState {
  const { id, seq, title, rehearsalWith, status, lockedStepIds, openSlices } = rows.session;
  const plan = planOf(rows.session.plan);
  const { code, secret, isLocked } = rows.session;
  const session = {
    id,
    seq,
    title,
    language: rows.session.language as Language,
    agenda: held(rows.session.agenda as unknown as Agenda, plan),
    plan,
    rehearsalWith,
    status,
    door: { code, secret, isLocked },
    runs: rows.runs.map(runOf),
    revealedStepIds: rows.session.revealedStepIds ?? [],
    lockedStepIds,
    openSlices,
    erasedAtMs: msOf(rows.session.erasedAt),
    participants: byId(rows.participants.map(({ id, number, firstName }) => ({ id, number, firstName }))),
    breakouts: byId(rows.breakouts.map(breakoutOf)),
    entries: byId(rows.entries.map(entryOf)),
    clusters: byId(rows.clusters.map(({ sessionId: _, ...cluster }) => cluster)),
    votes: byId(rows.votes.map(({ sessionId: _, ballots: __, ...vote }) => vote)),
    edits: byId(rows.edits.map(({ sessionId: _, ...edit }) => edit)),
    actions: byId(rows.actions.map(({ sessionId: _, ...action }) => action)),
    learnt: rows.brought.map(learntOf),
    carried: byId(withHistory(rows.carried.map(carriedOf), rows.told.map(toldOf))),
  };
  return {
    session: session as unknown as SessionState,
    authors: authorsOf(rows),
    ballots: ballotsOf(rows),
  };
}

function ballotsOf({ votes }: WholeSession): LiveState['ballots'] {
  const voted = votes.filter(({ ballots }) => ballots.length > 0);
  return new Map(
    voted.map(({ id, ballots }) => [
      id as VoteId,
      new Map(ballots.map(({ participantId, dots }) => [participantId as ParticipantId, dots as Dots])),
    ]),
  );
}

function authorsOf({ entries }: WholeSession): Map<EntryId, Author> {
  const authored = entries.filter((entry) => entry.author !== null);
  return new Map(authored.map(({ id, author }) => [id as EntryId, author as Author]));
}

function entryOf({ sessionId: _, author: __, ...entry }: WholeSession['entries'][number]): Entry {
  return entry as Entry;
}

function breakoutOf(row: WholeSession['breakouts'][number]): Breakout {
  const { sessionId: _, ...breakout } = row;
  return breakout as unknown as Breakout;
}

const carriedOf = ({ sessionId: _, ...carried }: WholeSession['carried'][number]) =>
  carried as unknown as Omit<CarriedAction, 'history'>;

function toldOf({ startedAt, openedAt, createdAt, ...told }: ToldRow): ToldOf {
  const runs = startedAt === null ? [] : [{ startedAt: timeOf(startedAt) }];
  const on = dayOf({
    runs,
    openedAt: openedAt === null ? null : timeOf(openedAt),
    createdAt: timeOf(createdAt),
  });
  return { ...told, on } as ToldOf;
}

function runOf(row: WholeSession['runs'][number]): StepRun {
  const { id, stepId, plannedMs, durationMs, pausedMs } = row;
  const [startedAtMs, endedAtMs, pausedAtMs] = [row.startedAt, row.endedAt, row.pausedAt].map(msOf);
  return { id, stepId, plannedMs, startedAtMs, endedAtMs, durationMs, pausedMs, pausedAtMs } as StepRun;
}

const msOf = (written: string | null): number | null => (written === null ? null : timeOf(written).getTime());

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));
