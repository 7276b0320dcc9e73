import type { Author, Ballot, Change, Deed } from '@pusterom/core/live-state';
import type { Alias } from '@pusterom/grouping';
import { unordered } from '@pusterom/core/unordered';
import type { BoardEdit } from '@pusterom/protocol/board-edit';
import type { SessionEvent } from '@pusterom/protocol/events';
import type { LearntWord } from '@pusterom/protocol/learning';
import type {
  Action,
  Breakout,
  CarriedAction,
  Cluster,
  Door,
  Entry,
  Participant,
  Plan,
  StepRun,
  Vote,
} from '@pusterom/protocol/session';

type Event<Type extends SessionEvent['type']> = Extract<SessionEvent, { type: Type }>;

/** New and changed things by id, and the ids to delete before they are written. */
export class Rows<T extends { id: string }> {
  readonly put = new Map<string, T>();
  readonly removed = new Set<string>();

  change(items: readonly T[], removedIds: readonly string[] = []): void {
    for (const item of items) this.put.set(item.id, item);
    for (const id of removedIds) {
      this.put.delete(id);
      // Also when it came earlier in the same batch: a delete of what is not there does no harm.
      this.removed.add(id);
    }
  }

  forgetAll(): void {
    this.put.clear();
  }

  changeAll(change: (item: T) => T): void {
    for (const [id, item] of this.put) this.put.set(id, change(item));
  }
}

export interface AuthoredEntry extends Entry {
  /** Stored only with an entry that is new. */
  author: Author | null;
}

export interface NumberedRun extends StepRun {
  /** The change that brought it. */
  seq: number;
}

/** What a batch of changes comes to: each row once, as it is after the last of them. */
export class FoldedChanges {
  readonly entries = new Rows<AuthoredEntry>();
  readonly clusters = new Rows<Cluster>();
  readonly participants = new Rows<Participant>();
  readonly breakouts = new Rows<Breakout>();
  readonly runs = new Rows<NumberedRun>();
  readonly votes = new Rows<Vote>();
  /** Of votes that are open after the last change. */
  readonly ballots = new Map<string, Ballot>();
  readonly edits = new Rows<BoardEdit>();
  readonly actions = new Rows<Action>();
  readonly carried = new Rows<CarriedAction>();
  readonly deeds: readonly Deed[];
  door: Door | null = null;
  plan: Plan | null = null;
  revealedStepIds: readonly string[] | null = null;
  lockedStepIds: readonly string[] | null = null;
  openSlices: readonly string[] | null = null;
  learnt: readonly LearntWord[] | null = null;
  readonly taught: readonly Alias[];
  status: Event<'status:changed'>['status'] | null = null;
  erasedAtMs: number | null = null;
  wasOpened = false;
  /** Closed somewhere in the batch: what was stored about people before it must go. */
  wasClosed = false;

  constructor(changes: readonly Change[]) {
    this.deeds = changes.flatMap(({ deed }) => deed ?? []);
    this.taught = changes.flatMap(({ taught }) => taught ?? []);
    for (const change of changes) this.#add(change);
  }

  #add({ seq, event, author, ballot }: Change): void {
    switch (event.type) {
      case 'status:changed':
        return this.#setStatus(event);
      case 'door:changed':
        this.door = event.door;
        return;
      case 'plan:changed':
        this.plan = event.plan;
        return;
      case 'reveal:changed':
        this.revealedStepIds = event.revealedStepIds;
        return;
      case 'locks:changed':
        this.lockedStepIds = event.lockedStepIds;
        return;
      case 'slices:opened':
        this.openSlices = event.openSlices;
        return;
      case 'entries:erased':
        this.erasedAtMs = event.erasedAtMs;
        return;
      case 'board:changed':
        this.#changeBoard(event, author);
        return;
      case 'votes:changed':
        return this.#changeVotes(event, ballot);
      case 'edits:changed':
        return this.edits.change(event.edits, event.removedEditIds);
      case 'runs:changed':
        return this.runs.change(
          event.runs.map((run) => ({ ...run, seq: this.runs.put.get(run.id)?.seq ?? seq })),
        );
      case 'breakouts:changed':
        return this.breakouts.change(event.breakouts);
      case 'participants:changed':
        return this.participants.change(event.participants, event.removedParticipantIds);
      case 'actions:changed':
        return this.actions.change(event.actions, event.removedActionIds);
      case 'carried:changed':
        return this.carried.change(event.carried, event.removedCarriedIds);
      case 'learnt:changed':
        this.learnt = event.learnt;
        return;
      default:
        event satisfies never;
    }
  }

  #changeBoard(event: Event<'board:changed'>, author: Author | null): void {
    const authored = event.entries.map((entry) => {
      const earlier = this.entries.put.get(entry.id);
      return { ...entry, author: earlier ? earlier.author : author };
    });
    this.entries.change(authored, event.removedEntryIds);
    this.clusters.change(event.clusters, event.removedClusterIds);
  }

  #changeVotes(event: Event<'votes:changed'>, ballot: Ballot | undefined): void {
    this.votes.change(event.votes, event.removedVoteIds);
    if (ballot) this.ballots.set(`${ballot.voteId}/${ballot.voter}`, ballot);
    for (const [key, { voteId }] of this.ballots)
      if (this.votes.put.get(voteId)?.stage !== 'open') this.ballots.delete(key);
  }

  #setStatus({ status }: Event<'status:changed'>): void {
    this.status = status;
    if (status === 'open') this.wasOpened = true;
    if (status !== 'closed') return;
    this.wasClosed = true;
    this.entries.changeAll((entry) => ({ ...unordered(entry), author: null }));
    this.clusters.changeAll(unordered);
    this.ballots.clear();
    this.edits.forgetAll();
    this.learnt = null;
    this.participants.changeAll((person) => ({ ...person, firstName: null }));
    this.breakouts.changeAll((breakout) => ({ ...breakout, memberIds: [] }));
  }
}
