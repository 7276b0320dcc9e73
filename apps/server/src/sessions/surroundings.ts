import type { Context } from '@pusterom/core/decision';
import type { LiveState } from '@pusterom/core/live-state';
import type { ParticipantId, SessionId } from '@pusterom/protocol/ids';
import type { DoorKeys } from './door-keys.ts';
import type { Committed } from './elsewhere.ts';
import type { Learning } from './learning.ts';
import type { EarlierActions, LiveStore, SentenceReader } from './ports.ts';

/** What a session takes from the world around it. */
export interface Surroundings {
  store: LiveStore;
  unfinished: EarlierActions['unfinished'];
  learnt: Learning['forSession'];
  nowMs: () => number;
  newId: () => string;
  random: () => number;
  isName: Context['isName'];
  /** The keys that a renewal gives a session's door. */
  doorAfter: (id: SessionId, renewal: string) => DoorKeys;
  /** Null when the operator has given no sentence model. */
  model: SentenceReader | null;
  /** How long to wait for what another server has written first before it is read; 0 where there is only one. */
  newsWithinMs: () => number;
}

/** Those who see a session, at this server and the others. */
export interface Audience {
  here: () => ReadonlySet<ParticipantId>;
  onCommitted: (state: LiveState) => void;
  /** What this server has stored. */
  toOthers: (news: Committed) => void;
}
