import type { SessionId } from '@pusterom/protocol/ids';
import { cutOff } from './cut-off.ts';
import type { ServerSocket } from './server-socket.ts';

/** The sockets of the consoles that are open, by whose they are. */
export class Consoles {
  readonly #open = new Map<string, Set<ServerSocket>>();

  /** Counts a console in until it disconnects; other sockets are not its business. */
  enter(socket: ServerSocket): void {
    const { identity } = socket.data;
    if (identity.role !== 'facilitator') return;
    const { userId } = identity;
    const sockets = this.#open.get(userId) ?? new Set();
    this.#open.set(userId, sockets.add(socket));
    socket.on('disconnect', () => {
      sockets.delete(socket);
      if (sockets.size === 0 && this.#open.get(userId) === sockets) this.#open.delete(userId);
    });
  }

  /** Without a goodbye, so that the page tries to come back and hears why it may not. */
  cutOff(userId: string, sessionId?: SessionId): void {
    for (const socket of this.#open.get(userId) ?? [])
      if (sessionId === undefined || socket.data.identity.sessionId === sessionId) cutOff(socket.conn);
  }
}
