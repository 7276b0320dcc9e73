import type { Alias } from '@pusterom/grouping';
import type { DeedName } from '@pusterom/protocol/audit';
import type { SessionEvent } from '@pusterom/protocol/events';
import type { EntryId, ParticipantId, VoteId } from '@pusterom/protocol/ids';
import type { Dots, SessionState } from '@pusterom/protocol/session';

/** Who wrote an entry. Never part of what any audience gets. */
export type Author = ParticipantId | 'facilitator';

/** Whose dots lie where. Never part of what any audience gets, but her own. */
export interface Ballot {
  voteId: VoteId;
  voter: ParticipantId;
  dots: Dots;
}

/**
 * A session as the server holds it: what is shared, and, only while it is open, who wrote what, and, only while a vote
 * is open, whose dots lie where.
 */
export interface LiveState {
  session: SessionState;
  authors: ReadonlyMap<EntryId, Author>;
  /** Of those who have placed any; votes where nobody has are not in it. */
  ballots: ReadonlyMap<VoteId, ReadonlyMap<ParticipantId, Dots>>;
}

/** What someone who leads did to what others wrote, without the text; `actor` is a user's id. */
export interface Deed {
  actor: string;
  action: DeedName;
  /** An entry's or a cluster's id, never a participant's. */
  subjectId: string;
  atMs: number;
}

/** One accepted change. `author` is set when the event brings a new entry. */
export interface Change {
  seq: number;
  event: SessionEvent;
  author: Author | null;
  /** Of whoever has placed or moved her dots. */
  ballot?: Ballot;
  /** Stored with the change, or not at all. */
  deed?: Deed;
  /** With the change that closes: what the network's grouping may learn, if the network has chosen that it shall. */
  taught?: readonly Alias[];
}
