import type { BoardEdit } from './board-edit.ts';
import type { ActionId, BreakoutId, ClusterId, EditId, EntryId, ParticipantId, VoteId } from './ids.ts';
import type { LearntWord } from './learning.ts';
import type {
  Action,
  Breakout,
  CarriedAction,
  Cluster,
  Door,
  Entry,
  Participant,
  Plan,
  SessionStatus,
  StepRun,
  Vote,
} from './session.ts';

/**
 * What has changed in a session. Each carries the new state of what it names, so that applying it twice is
 * harmless. The server decides, stores and applies these; each audience gets the difference in its own view.
 */
export type SessionEvent =
  /** Opened or closed. Closing also forgets first names and who sat with whom. */
  | { type: 'status:changed'; status: SessionStatus }
  /** Locked, unlocked, or given a new code. */
  | { type: 'door:changed'; door: Door }
  /** A step was entered or left, or a clock paused, resumed or extended. */
  | { type: 'runs:changed'; runs: readonly StepRun[] }
  /** The rest of the agenda was planned anew. */
  | { type: 'plan:changed'; plan: Plan }
  /** The steps whose entries the facilitator has revealed. */
  | { type: 'reveal:changed'; revealedStepIds: readonly string[] }
  /** The steps the facilitator has locked. */
  | { type: 'locks:changed'; lockedStepIds: readonly string[] }
  /** What may be shown, once revealed: enough people have answered, or the facilitator said so. */
  | { type: 'slices:opened'; openSlices: readonly string[] }
  /** The entries are gone for their age; comes with the change to the board that takes them away. */
  | { type: 'entries:erased'; erasedAtMs: number }
  | {
      type: 'board:changed';
      entries: readonly Entry[];
      removedEntryIds: readonly EntryId[];
      clusters: readonly Cluster[];
      removedClusterIds: readonly ClusterId[];
    }
  /** What of the board can be taken back, or done again. */
  | { type: 'edits:changed'; edits: readonly BoardEdit[]; removedEditIds: readonly EditId[] }
  /** A vote was opened, closed, shown or taken away, or someone has placed her dots. */
  | { type: 'votes:changed'; votes: readonly Vote[]; removedVoteIds: readonly VoteId[] }
  | { type: 'breakouts:changed'; breakouts: readonly Breakout[] }
  | {
      type: 'participants:changed';
      participants: readonly Participant[];
      removedParticipantIds: readonly ParticipantId[];
    }
  | { type: 'actions:changed'; actions: readonly Action[]; removedActionIds: readonly ActionId[] }
  /** What this meeting says of what earlier ones agreed on. */
  | {
      type: 'carried:changed';
      carried: readonly CarriedAction[];
      removedCarriedIds: readonly ActionId[];
    }
  /** The words that the grouping begins with. */
  | { type: 'learnt:changed'; learnt: readonly LearntWord[] };

/** The changes after `from`, up to and including `to`, that the receiver may see: often none. */
export interface Frame {
  from: number;
  to: number;
  events: readonly SessionEvent[];
  /** The group whose view the receiver has from here on, when that is another than before. */
  breakoutId?: BreakoutId | null;
}
