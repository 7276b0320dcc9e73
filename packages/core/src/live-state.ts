import type { DeedName } from '@pusterom/protocol/audit';
import type { SessionEvent } from '@pusterom/protocol/events';
import type { EntryId, ParticipantId } from '@pusterom/protocol/ids';
import type { SessionState } from '@pusterom/protocol/session';

/** Who wrote an entry. Never part of what any audience gets. */
export type Author = ParticipantId | 'facilitator';

/** A session as the server holds it: what is shared, and, only while it is open, who wrote what. */
export interface LiveState {
  session: SessionState;
  authors: ReadonlyMap<EntryId, Author>;
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
  /** Stored with the change, or not at all. */
  deed?: Deed;
}
