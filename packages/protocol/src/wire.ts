import type { Accepted, CommandName, Input } from './commands.ts';
import type { Result } from './errors.ts';
import type { Frame } from './events.ts';
import type { BreakoutId, ParticipantId } from './ids.ts';
import type { Entry, SessionSnapshot } from './session.ts';

/**
 * Sent in the handshake; a page with another number is told to reload. Raise it when a shape changes.
 * 1: the first.
 */
export const protocolVersion = 1;

/** What a socket says of itself when it connects. */
export type Handshake = { version: number } & (
  | { role: 'participant'; token: string }
  | { role: 'screen'; token: string }
  /** Who the facilitator is stands in the sign-in cookie. */
  | { role: 'facilitator'; sessionId: string }
);

/** What is true for this participant alone. */
export interface You {
  participantId: ParticipantId;
  number: number;
  firstName: string | null;
  breakoutId: BreakoutId | null;
  /** Your own entries, also those nobody else may see yet. */
  entries: readonly Entry[];
}

export interface Presence {
  /** Phones connected now. */
  here: number;
}

export type ClientToServerEvents = {
  [N in CommandName]: (input: Input<N>, ack: (result: Result<Accepted>) => void) => void;
};

export interface ServerToClientEvents {
  /** Everything the receiver may see, with the server's clock. Sent on connecting, and when the audience changes. */
  'session:snapshot': (snapshot: SessionSnapshot, serverNowMs: number) => void;
  'session:frame': (frame: Frame) => void;
  /** To one participant, before her snapshot. */
  'session:you': (you: You) => void;
  /** To facilitators only. */
  'session:presence': (presence: Presence) => void;
}
