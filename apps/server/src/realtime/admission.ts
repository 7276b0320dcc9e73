import type { ErrorCode } from '@pusterom/protocol/errors';
import type { Note } from '../security-log.ts';
import { authenticate, standingOf, type Gatekeeper } from './authenticate.ts';
import { cutOff } from './cut-off.ts';
import type { ServerSocket } from './server-socket.ts';

interface AdmissionParts extends Gatekeeper {
  note: Note;
  codeOf: (error: unknown) => ErrorCode;
}

/** Who may connect, and stay. */
export class Admission {
  readonly #parts: AdmissionParts;

  constructor(parts: AdmissionParts) {
    this.#parts = parts;
  }

  async admit(socket: ServerSocket, next: (error?: Error) => void): Promise<void> {
    try {
      const identity = await authenticate(socket, this.#parts);
      if (typeof identity === 'string') {
        if (identity === 'FORBIDDEN' || identity === 'NOT_FOUND') this.#parts.note('access-refused');
        return next(turnedAway(identity));
      }
      socket.data.identity = identity;
      socket.data.at = standingOf(socket);
      next();
    } catch (error) {
      next(turnedAway(this.#parts.codeOf(error)));
    }
  }

  /** A facilitator may have been removed, or have signed out, while she was coming in; a screen's link may have been ended. */
  async mayStay(socket: ServerSocket): Promise<boolean> {
    if (socket.data.identity.role === 'participant') return true;
    return typeof (await authenticate(socket, this.#parts)) !== 'string';
  }

  /** Another server may have ended what they came in with, without its being heard here. */
  async askAgain(sockets: readonly ServerSocket[]): Promise<void> {
    for (const socket of sockets) {
      const mayStay = await this.mayStay(socket).catch(() => true);
      if (!mayStay) cutOff(socket.conn);
    }
  }
}

/** Socket.IO passes the message on to the page as its `connect_error`. */
const turnedAway = (code: ErrorCode): Error => new Error(code);
