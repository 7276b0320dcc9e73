import type { Note } from '../security-log.ts';
import { TokenBucket, type Allowance } from '../token-bucket.ts';
import { cutOff, type Connection } from './cut-off.ts';

/** Packets of any kind on one connection, understood or not: far above what the limits of all commands let through. */
export const packetAllowance: Allowance = { burst: 400, perMinute: 3000 };

/** Closes a connection that does nothing but send. Counts what no gate of a command ever sees, and is cheaper than any. */
export function cutOffWhenFlooding(
  conn: Connection,
  { nowMs, note }: { nowMs: () => number; note: Note },
): void {
  const bucket = new TokenBucket(packetAllowance);
  conn.on('packet', () => {
    if (bucket.take(nowMs())) return;
    note('connection-flooded');
    cutOff(conn);
  });
}
