import type { CommandName, Role } from '@pusterom/protocol/commands';
import { fullAgainMs, TokenBucket } from '../token-bucket.ts';
import { commandLimits } from './command-limits.ts';
import type { Identity, ServerSocket } from './server-socket.ts';

/** Tabs and phones of one person; dead connections count until they are noticed. The screen's link may be opened on several. */
export const mostSockets: Record<Role, number> = { participant: 10, facilitator: 20, screen: 20 };

const longestRefillMs = Math.max(...Object.values(commandLimits).map(fullAgainMs));

interface Caller {
  /** The oldest first. */
  sockets: Set<ServerSocket>;
  buckets: Map<CommandName, TokenBucket>;
}

/** Whoever asks: one person (or the screen) in one session, with all the sockets she has there. */
export class Callers {
  readonly #nowMs: () => number;
  readonly #known = new Map<string, Caller>();
  /** Those without a socket, and since when; the longest gone first. */
  readonly #gone = new Map<string, number>();

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  get size(): number {
    return this.#known.size;
  }

  /** Counts the socket in until it disconnects. Answers with what tells whether its owner may ask for this now. */
  enter(socket: ServerSocket): (name: CommandName) => boolean {
    const key = keyOf(socket.data.identity);
    const caller = this.#known.get(key) ?? { sockets: new Set(), buckets: new Map() };
    this.#known.set(key, caller);
    this.#gone.delete(key);
    this.#forget();
    caller.sockets.add(socket);
    socket.on('disconnect', () => this.#leave(key, socket));
    closeOldest(caller.sockets, mostSockets[socket.data.identity.role]);
    return (name) => this.#take(caller, name);
  }

  #take({ buckets }: Caller, name: CommandName): boolean {
    const nowMs = this.#nowMs();
    const bucket = buckets.get(name) ?? new TokenBucket(commandLimits[name]);
    buckets.set(name, bucket);
    return bucket.take(nowMs);
  }

  #leave(key: string, socket: ServerSocket): void {
    const sockets = this.#known.get(key)?.sockets;
    sockets?.delete(socket);
    if (sockets?.size === 0) this.#gone.set(key, this.#nowMs());
    this.#forget();
  }

  /** Not before every bucket is full again: leaving and coming back must not be a way around the limits. */
  #forget(): void {
    for (const [key, sinceMs] of this.#gone) {
      if (this.#nowMs() - sinceMs < longestRefillMs) return;
      this.#gone.delete(key);
      this.#known.delete(key);
    }
  }
}

function keyOf(identity: Identity): string {
  const { sessionId, role } = identity;
  if (role === 'participant') return `${sessionId} ${role} ${identity.participantId}`;
  return role === 'facilitator' ? `${sessionId} ${role} ${identity.userId}` : `${sessionId} ${role}`;
}

/** The newest is let in: after a tunnel the older ones are likely dead, and only do not know it yet. */
function closeOldest(sockets: Set<ServerSocket>, most: number): void {
  const tooMany = sockets.size - most;
  if (tooMany > 0) for (const socket of [...sockets].slice(0, tooMany)) socket.disconnect(true);
}
