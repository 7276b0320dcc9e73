import { headline } from '@pusterom/grouping/headline';
import type { SessionEvent } from '@pusterom/protocol/events';
import type { ClusterId } from '@pusterom/protocol/ids';
import type { Cluster, Entry, SessionState } from '@pusterom/protocol/session';
import { apply } from './apply.ts';
import { boardChanged } from './board-event.ts';
import type { BoardIndex } from './board-index.ts';
import { withInherited } from './merged.ts';

type BoardChanged = Extract<SessionEvent, { type: 'board:changed' }>;

/**
 * Completes a change to the board: clusters nobody is left in are removed, unless their number is kept or a person
 * has named them and moved out what was in them, and the machine's names follow their members. `board` must already
 * have followed the event. `areNamesKept` when the event itself says how clusters were.
 */
export function tidied(
  session: SessionState,
  board: BoardIndex,
  event: BoardChanged,
  areNamesKept = false,
): BoardChanged {
  const ids = affectedClusterIds(session, event);
  const moved = apply(session, session.seq + 1, event);
  const members = firstMembers(session, moved, event, ids);
  const bereft = clustersThatLostTexts(session, event);
  const empty = [...moved.clusters.values()].filter(({ id }) => ids.has(id) && !members.has(id));
  const removed = empty.filter(
    ({ id, keptCount, labelBy }) => keptCount === 0 && (labelBy === 'auto' || bereft.has(id)),
  );
  const removedClusterIds = [...event.removedClusterIds, ...removed.map(({ id }) => id)];
  const after = apply(moved, moved.seq, boardChanged({ removedClusterIds }));
  const named = [...members.values()].flatMap(
    (first) => relabelled({ before: session, after, areNamesKept }, board, first) ?? [],
  );
  const untouched = event.clusters.filter(({ id }) => after.clusters.has(id) && !isIn(named, id));
  const tidy = { ...event, clusters: [...untouched, ...named], removedClusterIds };
  return areNamesKept ? tidy : withInherited(session, tidy, removed);
}

const isIn = (clusters: readonly Cluster[], id: ClusterId): boolean => clusters.some((one) => one.id === id);

/** A name may say what was in the text: it does not outlive the last one that is deleted. */
const clustersThatLostTexts = ({ entries }: SessionState, event: BoardChanged): Set<ClusterId | null> =>
  new Set(event.removedEntryIds.map((id) => entries.get(id)?.clusterId ?? null));

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

/** The oldest entry of each cluster that has any. */
function firstMembers(
  before: SessionState,
  after: SessionState,
  { entries }: BoardChanged,
  ids: ReadonlySet<ClusterId>,
): Map<ClusterId, Entry> {
  const members = new Map<ClusterId, Entry>();
  // An entry that opens a cluster is all there is in it: nobody has to be asked.
  const [only] = entries.length === 1 ? entries : [];
  if (only?.clusterId && !before.clusters.has(only.clusterId)) members.set(only.clusterId, only);
  for (const entry of after.entries.values()) {
    if (members.size === ids.size) break;
    const { clusterId } = entry;
    if (clusterId !== null && ids.has(clusterId) && !members.has(clusterId)) members.set(clusterId, entry);
  }
  return members;
}

/** The cluster `first` is in, under its new name, or null when it keeps the one it has. */
function relabelled(
  { before, after, areNamesKept }: { before: SessionState; after: SessionState; areNamesKept: boolean },
  board: BoardIndex,
  first: Entry,
): Cluster | null {
  const cluster = first.clusterId === null ? undefined : after.clusters.get(first.clusterId);
  if (!cluster) return null;
  const isLost = hasLostItsWords(before, after, cluster);
  if ((cluster.isTouched || areNamesKept) && cluster.label !== '' && !isLost) return null;
  // When everyone in it is hidden, only the facilitator sees it: it goes by the first one's words.
  const label = board.label(cluster, isLost ? null : cluster.label, namesBeside(after, cluster)) ?? {
    text: headline(first.text),
    entryId: first.id,
  };
  if (label.text === cluster.label && label.entryId === cluster.labelEntryId) return null;
  return { ...cluster, label: label.text, labelEntryId: label.entryId as Cluster['labelEntryId'] };
}

/** The entry that lent its words has been deleted, hidden or moved away, or now says something else. */
function hasLostItsWords(before: SessionState, after: SessionState, { id, labelEntryId }: Cluster): boolean {
  if (labelEntryId === null) return false;
  const lender = after.entries.get(labelEntryId);
  if (!lender || lender.isHidden || lender.clusterId !== id) return true;
  return lender.text !== before.entries.get(labelEntryId)?.text;
}

function namesBeside(session: SessionState, cluster: Cluster): Set<string> {
  const others = [...session.clusters.values()].filter(
    (one) => one.prompt === cluster.prompt && one.id !== cluster.id,
  );
  return new Set(others.map(({ label }) => label));
}
