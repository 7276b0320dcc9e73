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
import { learntOf } from './prisma-learning.ts';

/** Everything of a session, in the order its maps are to have. */
export const wholeSession = {
  runs: { orderBy: [{ seq: 'asc' }, { startedAt: 'asc' }] },
  participants: { orderBy: { number: 'asc' } },
  breakouts: {
    orderBy: [{ number: 'asc' }, { id: 'asc' }],
    include: { members: { orderBy: { seat: 'asc' } } },
  },
  entries: { orderBy: [{ order: 'asc' }, { id: 'asc' }] },
  clusters: { orderBy: [{ order: 'asc' }, { id: 'asc' }] },
  votes: { orderBy: { id: 'asc' }, include: { ballots: true } },
  edits: { orderBy: { order: 'asc' } },
  actions: { orderBy: [{ order: 'asc' }, { id: 'asc' }] },
  carried: { orderBy: [{ order: 'asc' }, { id: 'asc' }] },
  brought: { orderBy: [{ stem: 'asc' }, { fromSessionId: 'asc' }], include: { word: true } },
} satisfies Prisma.SessionInclude;

type SessionRow = Prisma.SessionGetPayload<{ include: typeof wholeSession }>;

/** An earlier version knew less of plans. */
export const planOf = (stored: Prisma.JsonValue): Plan => ({
  ...asTheAgendaSays,
  ...(stored as unknown as Plan | null),
});

/** A session from its rows. Ids lose their brand in the database; here they get it back. */
export function liveStateOf(row: SessionRow, told: readonly ToldOf[]): LiveState {
  const { id, seq, title, rehearsalWith, status, revealedStepIds, lockedStepIds, openSlices } = row;
  const plan = planOf(row.plan);
  const { code, secret, isLocked } = row;
  const session = {
    id,
    seq,
    title,
    language: row.language as Language,
    agenda: held(row.agenda as unknown as Agenda, plan),
    plan,
    rehearsalWith,
    status,
    door: { code, secret, isLocked },
    runs: row.runs.map(runOf),
    revealedStepIds,
    lockedStepIds,
    openSlices,
    erasedAtMs: row.erasedAt?.getTime() ?? null,
    participants: byId(row.participants.map(({ id, number, firstName }) => ({ id, number, firstName }))),
    breakouts: byId(row.breakouts.map(breakoutOf)),
    entries: byId(row.entries.map(entryOf)),
    clusters: byId(row.clusters.map(({ sessionId: _, ...cluster }) => cluster)),
    votes: byId(row.votes.map(({ sessionId: _, ballots: __, ...vote }) => vote)),
    edits: byId(row.edits.map(({ sessionId: _, ...edit }) => edit)),
    actions: byId(row.actions.map(({ sessionId: _, ...action }) => action)),
    learnt: row.brought.map(({ word }) => learntOf(word)),
    carried: byId(withHistory(row.carried.map(carriedOf), told)),
  };
  return {
    session: session as unknown as SessionState,
    authors: authorsOf(row),
    ballots: ballotsOf(row),
  };
}

function ballotsOf({ votes }: SessionRow): LiveState['ballots'] {
  const voted = votes.filter(({ ballots }) => ballots.length > 0);
  return new Map(
    voted.map(({ id, ballots }) => [
      id as VoteId,
      new Map(ballots.map(({ participantId, dots }) => [participantId as ParticipantId, dots as Dots])),
    ]),
  );
}

function authorsOf(row: SessionRow): Map<EntryId, Author> {
  const authored = row.entries.filter((entry) => entry.author !== null);
  return new Map(authored.map(({ id, author }) => [id as EntryId, author as Author]));
}

function entryOf({ sessionId: _, author: __, ...entry }: SessionRow['entries'][number]): Entry {
  return entry as Entry;
}

function breakoutOf(row: SessionRow['breakouts'][number]): Breakout {
  const { sessionId: _, members, ...breakout } = row;
  const memberIds = members.map((member) => member.participantId);
  return { ...breakout, memberIds } as unknown as Breakout;
}

const carriedOf = ({ sessionId: _, ...carried }: SessionRow['carried'][number]) =>
  carried as unknown as Omit<CarriedAction, 'history'>;

function runOf(row: SessionRow['runs'][number]): StepRun {
  const { id, stepId, plannedMs, durationMs, pausedMs } = row;
  const startedAtMs = row.startedAt.getTime();
  const endedAtMs = row.endedAt?.getTime() ?? null;
  const pausedAtMs = row.pausedAt?.getTime() ?? null;
  return { id, stepId, plannedMs, startedAtMs, endedAtMs, durationMs, pausedMs, pausedAtMs } as StepRun;
}

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));
