import type { Command, PassingCommand } from '@pusterom/protocol/commands';
import type { Result } from '@pusterom/protocol/errors';
import type { SessionEvent } from '@pusterom/protocol/events';
import type { ParticipantId, SessionId } from '@pusterom/protocol/ids';
import type { LearntWord } from '@pusterom/protocol/learning';
import type { EarlierAction } from '@pusterom/protocol/session';
import type { BoardIndex } from './board-index.ts';
import type { Author } from './live-state.ts';

/** What the server itself asks of a session; never taken from a socket. */
export type DoorCommand =
  /** Someone has shown the code or the secret. */
  | { name: 'participant:join'; input: { id: ParticipantId; firstName: string | null } }
  /** A participant's phone has connected. */
  | { name: 'participant:arrive'; input: { id: ParticipantId } }
  /** The entries have been kept for as long as their network wants. */
  | { name: 'entries:erase'; input: object }
  /** This session, of the meetings before, is deleted. */
  | { name: 'carried:forget'; input: { sessionId: SessionId } }
  /** These are no longer learnt. */
  | { name: 'learnt:forget'; input: { words: readonly Pick<LearntWord, 'fromSessionId' | 'stem'>[] } };

export type SessionCommand = Exclude<Command, PassingCommand> | DoorCommand;

/** Everything a decision depends on besides the session and the command. */
export interface Context {
  author: Author;
  /** The account of the one who leads and asks; left out when anyone else does. */
  leaderId?: string | undefined;
  nowMs: number;
  newId: () => string;
  /** From 0 up to 1. */
  random: () => number;
  /** The keys a renewal gives the door: the same for the same id. */
  doorAfter: (renewal: string) => { code: string; secret: string };
  /** Whose phones are connected. */
  here: ReadonlySet<ParticipantId>;
  /** What earlier meetings of the network have not finished; asked for only when the session opens. */
  unfinished: readonly EarlierAction[];
  /** What its network's grouping has learnt; asked for then too. */
  learnt: readonly LearntWord[];
  /** Whether a word, written with a capital letter, is what somebody may be called. */
  isName: (word: string) => boolean;
  /** Reads only. */
  board: BoardIndex;
}

/** What follows from a command: nothing at all when it has been carried out before. */
export type Decision = Result<SessionEvent[]>;
