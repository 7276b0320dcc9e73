import type { SessionEvent } from '@pusterom/protocol/events';
import type { ClusterId } from '@pusterom/protocol/ids';
import type { Cluster, SessionState } from '@pusterom/protocol/session';

// A cluster remembers what people have put into it: dots that were given to that are its own. Since it is remembered on
// the cluster, and nothing is counted anew, taking an edit of the board back takes the dots back exactly.

type BoardChanged = Extract<SessionEvent, { type: 'board:changed' }>;

/** `into` as it is with all of `from` in it. */
export const withMerged = (into: Cluster, from: Cluster): Cluster => ({
  ...into,
  mergedIds: [...new Set([...into.mergedIds, from.id, ...from.mergedIds])],
});

/** The cluster with this id, or the one it has gone into. */
export const clusterNow = ({ clusters }: SessionState, id: ClusterId): Cluster | undefined =>
  clusters.get(id) ?? [...clusters.values()].find(({ mergedIds }) => mergedIds.includes(id));

/** A cluster has this id, or had it until it went into another. */
export const isTaken = (session: SessionState, id: ClusterId): boolean =>
  clusterNow(session, id) !== undefined;

/** Of the clusters that `event` leaves nobody in: what a person has moved all of into one other goes on in that one. */
export function withInherited(
  { entries }: SessionState,
  event: BoardChanged,
  emptied: readonly Cluster[],
): BoardChanged {
  const moved = new Map(event.entries.map((entry) => [entry.id, entry]));
  const clusters = emptied.reduce((all, from) => {
    const members = [...entries.values()].filter(({ clusterId }) => clusterId === from.id);
    const goers = members.map(({ id }) => moved.get(id));
    const [heirId, ...others] = new Set(goers.map((entry) => entry?.clusterId));
    const isByHand = goers.every((entry) => entry?.placedBy === 'human');
    if (!heirId || others.length > 0 || !isByHand) return all;
    return all.map((one) => (one.id === heirId ? withMerged(one, from) : one));
  }, event.clusters);
  return { ...event, clusters };
}
