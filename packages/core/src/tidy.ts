import type { SessionEvent } from '@pusterom/protocol/events';
import type { ClusterId } from '@pusterom/protocol/ids';
import type { Cluster, Entry, SessionState } from '@pusterom/protocol/session';
import { apply } from './apply.ts';
import type { BoardIndex } from './board-index.ts';

type BoardChanged = Extract<SessionEvent, { type: 'board:changed' }>;

/**
 * Completes a change to the board: clusters nobody is left in are removed, and the machine's names follow their
 * members. `board` must already have followed the event.
 */
export function tidied(session: SessionState, board: BoardIndex, event: BoardChanged): BoardChanged {
  const after = apply(session, session.seq + 1, event);
  const ids = affectedClusterIds(session, event);
  const members = membersOf(after, ids);
  const removedClusterIds = [...ids].filter((id) => !members.has(id) && after.clusters.has(id));
  const named = [...members.keys()].flatMap((id) => relabelled(after, board, id) ?? []);
  const untouched = event.clusters.filter(({ id }) => !removedClusterIds.includes(id) && !isIn(named, id));
  return { ...event, clusters: [...untouched, ...named], removedClusterIds };
}

const isIn = (clusters: readonly Cluster[], id: ClusterId): boolean => clusters.some((one) => one.id === id);

/** The clusters that entries have come to or gone from, and those the event names. */
function affectedClusterIds(session: SessionState, event: BoardChanged): Set<ClusterId> {
  const before = [...event.entries.map(({ id }) => id), ...event.removedEntryIds].map(
    (id) => session.entries.get(id)?.clusterId,
  );
  const ids = [
    ...before,
    ...event.entries.map(({ clusterId }) => clusterId),
    ...event.clusters.map(({ id }) => id),
  ];
  return new Set(ids.filter((id) => id !== null && id !== undefined));
}

function membersOf(session: SessionState, ids: ReadonlySet<ClusterId>): Map<ClusterId, Entry[]> {
  const members = new Map<ClusterId, Entry[]>();
  for (const entry of session.entries.values()) {
    if (entry.clusterId === null || !ids.has(entry.clusterId)) continue;
    members.set(entry.clusterId, [...(members.get(entry.clusterId) ?? []), entry]);
  }
  return members;
}

/** The cluster under its new name, or null when it keeps the one it has. */
function relabelled(session: SessionState, board: BoardIndex, id: ClusterId): Cluster | null {
  const cluster = session.clusters.get(id);
  if (!cluster || cluster.labelBy === 'human' || keepsName(session, cluster)) return null;
  const current = lenderOf(session, cluster) === 'gone' || cluster.label === '' ? null : cluster.label;
  const label = board.label(cluster, current, namesBeside(session, cluster));
  if (!label || (label.text === cluster.label && label.entryId === cluster.labelEntryId)) return null;
  return { ...cluster, label: label.text, labelEntryId: label.entryId as Cluster['labelEntryId'] };
}

/** A name in a cluster that a person has touched stays, unless the entry that lent its words is gone. */
const keepsName = (session: SessionState, cluster: Cluster): boolean =>
  cluster.isTouched && cluster.label !== '' && lenderOf(session, cluster) !== 'gone';

function lenderOf(session: SessionState, cluster: Cluster): 'none' | 'here' | 'gone' {
  if (cluster.labelEntryId === null) return 'none';
  const lender = session.entries.get(cluster.labelEntryId);
  return lender && !lender.isHidden && lender.clusterId === cluster.id && lender.text === cluster.label
    ? 'here'
    : 'gone';
}

function namesBeside(session: SessionState, cluster: Cluster): Set<string> {
  const others = [...session.clusters.values()].filter(
    (one) => one.prompt === cluster.prompt && one.id !== cluster.id,
  );
  return new Set(others.map(({ label }) => label));
}
