import type { Agenda, Seating, Step } from './agenda.ts';
import type { BoardEdit } from './board-edit.ts';
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
} from './ids.ts';
import type { Language } from './language.ts';
import type { LearntWord } from './learning.ts';

export const careLevels = ['self', 'colleagues', 'system'] as const;
export type CareLevel = (typeof careLevels)[number];
export const aspects = ['strength', 'improvement'] as const;
export type Aspect = (typeof aspects)[number];

export const entryKinds = ['keyword', 'answer', 'sentence', 'thought', 'proposal'] as const;
/** A keyword to a question, an answer on a care level, a group's sentence, a thought, or a proposed action. */
export type EntryKind = (typeof entryKinds)[number];

export type SessionStatus = 'draft' | 'open' | 'closed';

/** What someone shared. Who wrote it is not part of it: only the server knows, and only while the session is open. */
export interface Entry {
  id: EntryId;
  stepId: string;
  kind: EntryKind;
  questionId: string | null;
  level: CareLevel | null;
  aspect: Aspect | null;
  breakoutId: BreakoutId | null;
  /** The number of the group whose sheet of paper it was typed in from; null where there was none, or the group is known. */
  paperGroup: number | null;
  text: string;
  clusterId: ClusterId | null;
  /** A person's placing always wins over the machine's. */
  placedBy: 'auto' | 'human';
  isHidden: boolean;
  isApproved: boolean;
  /** Order of arrival in the session. */
  order: number;
}

/** Entries that mean the same, within one prompt. */
export interface Cluster {
  id: ClusterId;
  /** The question, or question, level and aspect, that the cluster belongs to; see `promptOf` in core. */
  prompt: string;
  label: string;
  /** The entry whose own words the label is; null for a person's or the lexicon's words. */
  labelEntryId: EntryId | null;
  labelBy: 'auto' | 'human';
  /** A person has moved something into it, merged or renamed it: the machine leaves its name alone. */
  isTouched: boolean;
  isHidden: boolean;
  /** Stands before those that are not. */
  isPinned: boolean;
  /** The machine puts nothing into it and takes nothing out of it. Only facilitators are told. */
  isClosed: boolean;
  order: number;
  /** Its place by hand, lowest first; null stands after all that have one. Those of equal rank have no order among them. */
  rank: number | null;
  /** What a person has split it from or refused to merge it with; they name each other. Only facilitators are told. */
  apartFrom: readonly ClusterId[];
  /** Clusters that people have put into it: the dots on them are its own. */
  mergedIds: readonly ClusterId[];
  /** How many entries it had when they were erased for their age; none while it has entries. */
  keptCount: number;
}

/** How many dots lie on each cluster that has any; the ids in order, so that the same dots are the same JSON. */
export type Dots = Readonly<Record<ClusterId, number>>;

export const voteStages = ['open', 'closed', 'shown'] as const;
/** Dots are placed and moved; counted, for those who lead; told to all. */
export type VoteStage = (typeof voteStages)[number];

/** Dots on the clusters of one prompt, which has at most one vote. Who gave which is not part of it. */
export interface Vote {
  id: VoteId;
  prompt: string;
  /** How many dots each has; several may lie on one cluster. */
  dotsEach: number;
  stage: VoteStage;
  /** How many have placed dots; null for those who are not told. */
  voters: number | null;
  /** By the clusters they were put on (see `dotsOn` in core); none while it is open, and for those who are not told. */
  dots: Dots;
}

/** People who sit together during one step. */
export interface Breakout {
  id: BreakoutId;
  stepId: string;
  number: number;
  seating: Seating;
  /** Where it sits in the room, in the room's own words; often nothing. */
  spot: string;
  /** Everyone chooses her own group: nobody is put in it before the facilitator says so. */
  isFree: boolean;
  memberIds: readonly ParticipantId[];
  /** A later mix took its place; its entries still say where they came from. */
  isDissolved: boolean;
}

export interface Participant {
  id: ParticipantId;
  /** Shown when there is no first name: deltaker 7. */
  number: number;
  firstName: string | null;
}

/** What the group agreed to try. */
export interface Action {
  id: ActionId;
  what: string;
  /** A person, role or workplace, in the group's own words. */
  who: string;
  /** ISO date (YYYY-MM-DD), or null when no date was agreed. */
  due: string | null;
  followUp: string;
  order: number;
}

export const outcomes = ['done', 'tried', 'changed', 'dropped'] as const;
/** What became of an action: done, tried, done in another way, or laid aside. */
export type Outcome = (typeof outcomes)[number];

/** What one meeting said of an action from an earlier one. `on` is its ISO date. */
export interface Told {
  sessionId: SessionId;
  on: string;
  outcome: Outcome;
  note: string;
}

/** An action that an earlier meeting of the network agreed on, and what has been said of it since, oldest first. */
export interface EarlierAction extends Omit<Action, 'order'> {
  /** The ISO date of the meeting that agreed on it. */
  agreedOn: string;
  /** That meeting; null when it is not told, or was read from a file. */
  fromSessionId: SessionId | null;
  history: readonly Told[];
}

/** One that this meeting was opened with, and what it says of it: nothing yet, or how it went. */
export interface CarriedAction extends EarlierAction {
  outcome: Outcome | null;
  note: string;
  order: number;
}

/** One visit to a step: its clock while it runs, planned and actual time afterwards. Times are epoch milliseconds. */
export interface StepRun {
  id: RunId;
  stepId: string;
  plannedMs: number;
  startedAtMs: number;
  endedAtMs: number | null;
  /** What the clock counts down from: planned, plus what was added. */
  durationMs: number;
  /** Total of the pauses that are over. */
  pausedMs: number;
  pausedAtMs: number | null;
}

/** How long a step is meant to last. */
export interface StepLength {
  stepId: string;
  minutes: number;
}

/** What is agreed on beforehand about this meeting. */
export interface Meeting {
  /** When people are asked to come, epoch milliseconds; null as long as that is not said. */
  startsAtMs: number | null;
  /** How those who meet want to be together, a rule a line; empty when nothing is said. */
  rules: string;
  /** The web address of what is to be watched first; null for nothing. */
  videoUrl: string | null;
}

/** How the agenda is held this time, where that is not as it says. */
export interface Plan {
  /** When the session is meant to end, epoch milliseconds; null for when the agenda said as it opened. */
  endsAtMs: number | null;
  /** The steps that are given another length than the agenda's. */
  lengths: readonly StepLength[];
  /** The steps that are passed over; they stay in their places. */
  skippedStepIds: readonly string[];
  /** All themes and steps in the order they are held; empty as long as it is the agenda's. */
  themes: readonly { id: string; stepIds: readonly string[] }[];
  /** What was put in. */
  added: readonly Step[];
  /** The steps whose fields close on phones when their time is up; whoever needs more takes it herself. */
  limitedStepIds: readonly string[];
  meeting: Meeting;
}

/** How one gets in. The secret is in the QR link; phones are not told it. */
export interface Door {
  code: string;
  secret: string | null;
  isLocked: boolean;
}

/**
 * A session as one audience may see it. The server's own holds everything but authors;
 * `redact` in core makes the others from it.
 */
export interface SessionState {
  id: SessionId;
  seq: number;
  title: string;
  language: Language;
  agenda: Agenda;
  plan: Plan;
  /** How many simulated participants it is rehearsed with; null for a session that is held. */
  rehearsalWith: number | null;
  status: SessionStatus;
  door: Door;
  /** Visits to steps, oldest first; the last is where the session is now. */
  runs: readonly StepRun[];
  revealedStepIds: readonly string[];
  /** Steps that take no more entries. */
  lockedStepIds: readonly string[];
  /** What enough people have answered for others to see it, or the facilitator shows all the same; see `sliceOf` in core. */
  openSlices: readonly string[];
  /** When the entries were erased for their age; null while they are there. */
  erasedAtMs: number | null;
  participants: ReadonlyMap<ParticipantId, Participant>;
  breakouts: ReadonlyMap<BreakoutId, Breakout>;
  entries: ReadonlyMap<EntryId, Entry>;
  clusters: ReadonlyMap<ClusterId, Cluster>;
  votes: ReadonlyMap<VoteId, Vote>;
  /** What those who lead have done to the board and may take back, or have taken back; only they are told. */
  edits: ReadonlyMap<EditId, BoardEdit>;
  actions: ReadonlyMap<ActionId, Action>;
  /** What the network's earlier meetings agreed on and had not finished when this one opened. */
  carried: ReadonlyMap<ActionId, CarriedAction>;
  /** What its network's grouping had learnt when it opened, until it closes. Only facilitators are told. */
  learnt: readonly LearntWord[];
}
