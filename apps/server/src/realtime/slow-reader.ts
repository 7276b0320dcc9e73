import { cutOff } from './cut-off.ts';
import type { ServerSocket } from './server-socket.ts';

/** What may wait for one socket: more means that it does not read what it is sent. */
export const maxQueuedPackets = 500;
export const maxQueuedBytes = 1024 * 1024;

/**
 * Closes a socket that has stopped reading, before what waits for it fills the memory. The page connects again when
 * it can, and is told where the session is by then. A snapshot (the only thing that is binary) may be as large as
 * the session is, so its bytes do not count.
 */
export function cutOffWhenSlow(socket: ServerSocket): void {
  const { conn } = socket;
  let packets = 0;
  let bytes = 0;
  conn.on('packetCreate', ({ data }: { data?: unknown }) => {
    if (conn.transport.writable) return;
    packets += 1;
    if (typeof data === 'string') bytes += data.length;
    if (packets <= maxQueuedPackets && bytes <= maxQueuedBytes) return;
    cutOff(conn);
  });
  conn.on('flush', () => {
    packets = 0;
    bytes = 0;
  });
}
