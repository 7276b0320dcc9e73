import type { LiveState } from '@pusterom/core/live-state';
import type { SessionId } from '@pusterom/protocol/ids';

/** A session in memory, with what only lists ask for. */
export interface StoredSession {
  live: LiveState;
  ownerId: string;
  createdAt: Date;
  openedAt: Date | null;
  closedAt: Date | null;
}

/** What the memory storages share, as the others share a database. */
export type MemorySessions = Map<SessionId, StoredSession>;
