import type { ParticipantId } from '@pusterom/protocol/ids';
import { PeopleElsewhere } from './people-elsewhere.ts';
import type { ServerSocket } from './server-socket.ts';

/**
 * Whose phones are connected to a room, and each one's sockets at this server: someone may be here with two phones, or
 * be connected to another server.
 */
export class PeopleHere {
  readonly elsewhere = new PeopleElsewhere(() => (this.#ids = null));
  readonly #sockets = new Map<ParticipantId, Set<ServerSocket>>();
  #ids: Set<ParticipantId> | null = null;

  /** At whichever server. Asked for with each command, so it is made anew only when somebody has gone. */
  get ids(): ReadonlySet<ParticipantId> {
    return (this.#ids ??= new Set([...this.#sockets.keys(), ...this.elsewhere.ids]));
  }

  /** At this server. */
  get own(): readonly ParticipantId[] {
    return [...this.#sockets.keys()];
  }

  /** Each of those at this server, with her sockets. */
  [Symbol.iterator](): IterableIterator<[ParticipantId, ReadonlySet<ServerSocket>]> {
    return this.#sockets.entries();
  }

  /** At this server. */
  socketsOf(id: ParticipantId): Iterable<ServerSocket> {
    return this.#sockets.get(id) ?? [];
  }

  /** Whether she has more than one phone. */
  hasTwins(id: ParticipantId): boolean {
    return (this.#sockets.get(id)?.size ?? 0) > 1 || this.elsewhere.has(id);
  }

  enter(socket: ServerSocket): void {
    const { identity } = socket.data;
    if (identity.role !== 'participant') return;
    this.#ids?.add(identity.participantId);
    const sockets = this.#sockets.get(identity.participantId) ?? new Set();
    this.#sockets.set(identity.participantId, sockets.add(socket));
  }

  /** Who is not here any more, now that this socket is gone; null when it was nobody's last. */
  leave(socket: ServerSocket): ParticipantId | null {
    const { identity } = socket.data;
    if (identity.role !== 'participant') return null;
    const sockets = this.#sockets.get(identity.participantId);
    sockets?.delete(socket);
    if (sockets?.size !== 0) return null;
    this.#ids = null;
    this.#sockets.delete(identity.participantId);
    return this.elsewhere.has(identity.participantId) ? null : identity.participantId;
  }
}
