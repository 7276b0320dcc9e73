import type { ParticipantId } from '@pusterom/protocol/ids';
import type { ServerSocket } from './server-socket.ts';

/** Whose phones are connected to a room, and each one's sockets: someone may be here with two phones. */
export class PeopleHere {
  readonly #sockets = new Map<ParticipantId, Set<ServerSocket>>();
  #ids: ReadonlySet<ParticipantId> | null = null;

  /** Asked for with each command, so it is made anew only when somebody has come or gone. */
  get ids(): ReadonlySet<ParticipantId> {
    return (this.#ids ??= new Set(this.#sockets.keys()));
  }

  get size(): number {
    return this.#sockets.size;
  }

  /** Each with her sockets. */
  [Symbol.iterator](): IterableIterator<[ParticipantId, ReadonlySet<ServerSocket>]> {
    return this.#sockets.entries();
  }

  enter(socket: ServerSocket): void {
    const { identity } = socket.data;
    if (identity.role !== 'participant') return;
    this.#ids = null;
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
    return identity.participantId;
  }
}
