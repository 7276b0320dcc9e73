import type { Deed, LiveState } from '@pusterom/core/live-state';
import type { Alias } from '@pusterom/grouping';
import type { NetworkId, SessionId } from '@pusterom/protocol/ids';

/** A session in memory, with what only lists ask for. */
export interface StoredSession {
  live: LiveState;
  ownerId: string;
  coFacilitators: ReadonlySet<string>;
  networkId: NetworkId | null;
  screenLinks: number;
  /** What those who lead have done to others' texts, oldest first. */
  deeds?: readonly Deed[];
  /** The words it has taught its network. */
  taught?: readonly Alias[];
  createdAt: Date;
  openedAt: Date | null;
  closedAt: Date | null;
}

/** What the memory storages share, as the others share a database. */
export type MemorySessions = Map<SessionId, StoredSession>;

export const newlyStored = (
  live: LiveState,
  ownerId: string,
  networkId: NetworkId | null = null,
): StoredSession => ({
  live,
  ownerId,
  networkId,
  screenLinks: 0,
  coFacilitators: new Set(),
  createdAt: new Date(),
  openedAt: null,
  closedAt: null,
});

/** The ISO date it was held on. */
export const dayOf = ({ live: { session }, createdAt }: StoredSession): string =>
  new Date(session.runs[0]?.startedAtMs ?? createdAt).toISOString().slice(0, 10);
