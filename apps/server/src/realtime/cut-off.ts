import type { ServerSocket } from './server-socket.ts';

export type Connection = ServerSocket['conn'];

/**
 * Ends a connection at once: a goodbye would wait behind all the rest. Polling has no connection of its own to end,
 * and what carries it may carry others too.
 */
export function cutOff(conn: Connection): void {
  const { socket } = conn.transport as { socket?: { terminate(): void } };
  socket?.terminate();
  conn.close(true);
}
