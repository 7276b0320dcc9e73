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

/** One accepted change. `author` is set when the event brings a new entry. */
export interface Change {
  seq: number;
  event: SessionEvent;
  author: Author | null;
}
