import { randomUUID } from 'node:crypto';
import type { BoardEdit } from '@pusterom/protocol/board-edit';
import type { SessionEvent } from '@pusterom/protocol/events';
import type {
  ActionId,
  BreakoutId,
  ClusterId,
  EditId,
  EntryId,
  ParticipantId,
  RunId,
  SessionId,
  VoteId,
} from '@pusterom/protocol/ids';
import type {
  Action,
  Breakout,
  CarriedAction,
  Cluster,
  Entry,
  Participant,
  SessionStatus,
  StepRun,
  Vote,
} from '@pusterom/protocol/session';
import type { NewSession } from '../sessions/ports.ts';

const id = <Id extends string>() => randomUUID() as string as Id;

/** For tests: a session that nobody has opened. */
export const aNewSession = (ownerId: string, more: Partial<NewSession> = {}): NewSession => ({
  id: id<SessionId>(),
  ownerId,
  title: 'Arbeidsmiljø på Fløya',
  language: 'nb',
  agenda: {
    title: { nb: 'Pusterom', nn: 'Pusterom', en: 'Breathing space' },
    intro: { nb: 'Ærlig talt', nn: 'Ærleg tala', en: 'Honestly' },
    themes: [],
  },
  code: randomUUID(),
  secret: randomUUID(),
  ...more,
});

export const anEntry = (order: number, more: Partial<Entry> = {}): Entry => ({
  id: id<EntryId>(),
  stepId: 'refleksjon',
  kind: 'keyword',
  questionId: 'hva-gir-energi',
  level: null,
  aspect: null,
  breakoutId: null,
  paperGroup: null,
  text: `Stikkord ${order}`,
  clusterId: null,
  placedBy: 'auto',
  isHidden: false,
  isApproved: false,
  order,
  ...more,
});

export const aCluster = (order: number): Cluster => ({
  id: id<ClusterId>(),
  prompt: 'hva-gir-energi',
  label: `Gruppe ${order}`,
  labelEntryId: null,
  labelBy: 'auto',
  isTouched: false,
  keptCount: 0,
  isHidden: false,
  isPinned: false,
  isClosed: false,
  order,
  rank: null,
  apartFrom: [],
  mergedIds: [],
});

/** The entry was moved into the cluster, which was made for it. */
export const anEdit = (order: number, entry: Entry, cluster: Cluster): BoardEdit => ({
  id: id<EditId>(),
  action: 'entry:move',
  order,
  isUndone: false,
  entries: [
    {
      id: entry.id,
      before: { clusterId: null, placedBy: 'auto' },
      after: { clusterId: cluster.id, placedBy: 'human' },
    },
  ],
  clusters: [{ id: cluster.id, before: null, after: cluster }],
});

export const aVote = (more: Partial<Vote> = {}): Vote => ({
  id: id<VoteId>(),
  prompt: 'hva-gir-energi',
  dotsEach: 3,
  stage: 'open',
  voters: 0,
  dots: {},
  ...more,
});

export const aParticipant = (number: number, firstName: string | null): Participant => ({
  id: id<ParticipantId>(),
  number,
  firstName,
});

export const aBreakout = (number: number, memberIds: readonly ParticipantId[]): Breakout => ({
  id: id<BreakoutId>(),
  stepId: 'refleksjon',
  number,
  seating: 'pairs',
  memberIds,
  spot: 'ved vinduet',
  isFree: true,
  isDissolved: false,
});

export const aRun = (more: Partial<StepRun> = {}): StepRun => ({
  id: id<RunId>(),
  stepId: 'refleksjon',
  plannedMs: 300_000,
  startedAtMs: 1_700_000_000_000,
  endedAtMs: null,
  durationMs: 300_000,
  pausedMs: 0,
  pausedAtMs: null,
  ...more,
});

export const anAction = (order: number): Action => ({
  id: id<ActionId>(),
  what: 'Gå tur hver torsdag',
  who: 'Teamleder',
  due: '2026-12-01',
  followUp: 'Sjekkes i juni',
  order,
});

/** From a file: no session here agreed on it. */
export const aCarriedAction = (order: number): CarriedAction => ({
  ...anAction(order),
  agreedOn: '2026-05-01',
  fromSessionId: null,
  history: [],
  outcome: null,
  note: '',
});

type Board = Extract<SessionEvent, { type: 'board:changed' }>;
export const board = (more: Partial<Board>): Board => ({
  type: 'board:changed',
  entries: [],
  removedEntryIds: [],
  clusters: [],
  removedClusterIds: [],
  ...more,
});

export const edits = (...edits: BoardEdit[]): SessionEvent => ({
  type: 'edits:changed',
  edits,
  removedEditIds: [],
});
export const votes = (...votes: Vote[]): SessionEvent => ({
  type: 'votes:changed',
  votes,
  removedVoteIds: [],
});
export const status = (status: SessionStatus): SessionEvent => ({ type: 'status:changed', status });
