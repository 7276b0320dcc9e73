import type { LiveState } from '@pusterom/core/live-state';
import type { ParticipantId, SessionId } from '@pusterom/protocol/ids';
import { LiveSession, type Surroundings } from './live-session.ts';

/** Who is told when a session has changed, and who knows whose phones are connected. */
export interface Room {
  here(id: SessionId): ReadonlySet<ParticipantId>;
  onCommitted(state: LiveState): void;
}

/** The sessions that live in this process: one `LiveSession` each, made when first asked for. */
export class SessionRegistry {
  readonly #around: Surroundings;
  readonly #live = new Map<SessionId, LiveSession>();
  #room: Room = { here: () => new Set(), onCommitted: () => undefined };

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Sockets come after sessions, so they make themselves known. */
  attach(room: Room): void {
    this.#room = room;
  }

  get(id: SessionId): LiveSession {
    const known = this.#live.get(id);
    if (known) return known;
    const session = new LiveSession(id, this.#around, {
      here: () => this.#room.here(id),
      onCommitted: (state) => this.#room.onCommitted(state),
    });
    this.#live.set(id, session);
    return session;
  }

  /** Nobody is connected any more; what is stored is all there is to know. */
  release(id: SessionId): void {
    this.#live.delete(id);
  }
}
