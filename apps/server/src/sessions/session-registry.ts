import { setImmediate } from 'node:timers/promises';
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
  /** Forgotten, but not finished with what was asked of them. */
  readonly #leaving = new Set<LiveSession>();
  #isClosed = false;
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
    if (this.#isClosed) void session.close();
    this.#live.set(id, session);
    return session;
  }

  /** Nobody is connected any more; what is stored is all there is to know. */
  release(id: SessionId): void {
    const session = this.#live.get(id);
    this.#live.delete(id);
    if (!session) return;
    this.#leaving.add(session);
    void session.settled().then(() => this.#leaving.delete(session));
  }

  /** Before the server stops: nothing new is taken, and everything taken is stored and answered. */
  async drain(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#live.values(), ...this.#leaving].map((session) => session.close()));
    // The answers themselves leave in the next turn.
    await setImmediate();
  }
}
