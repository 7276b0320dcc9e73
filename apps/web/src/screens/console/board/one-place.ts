import { clustersOf } from '@pusterom/core/board-view';
import type { ClusterId } from '@pusterom/protocol/ids';
import type { Cluster, SessionState } from '@pusterom/protocol/session';

/** A cluster's place among those of its prompt that are pinned alike; both count from 1. */
export interface Place {
  place: number;
  of: number;
}

const rowOf = (session: SessionState, { prompt, isPinned }: Cluster): Cluster[] =>
  clustersOf(session, prompt)
    .map(({ cluster }) => cluster)
    .filter((one) => one.isPinned === isPinned);

export function placeOfCluster(session: SessionState, cluster: Cluster): Place {
  const row = rowOf(session, cluster);
  return { place: row.findIndex(({ id }) => id === cluster.id) + 1, of: row.length };
}

/** Which one it comes to stand before when it goes one place on or back: null for last, undefined where it cannot. */
export function onePlace(session: SessionState, cluster: Cluster, by: 1 | -1): ClusterId | null | undefined {
  const row = rowOf(session, cluster);
  const at = row.findIndex(({ id }) => id === cluster.id);
  if (row[at + by] === undefined) return undefined;
  return (by === 1 ? row[at + 2] : row[at - 1])?.id ?? null;
}
