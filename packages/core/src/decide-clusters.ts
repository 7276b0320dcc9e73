import type { Command } from '@pusterom/protocol/commands';
import { ok, refuse } from '@pusterom/protocol/errors';
import type { ClusterId, EntryId } from '@pusterom/protocol/ids';
import type { Cluster, Entry, SessionState } from '@pusterom/protocol/session';
import { boardChanged, newCluster } from './board-event.ts';
import { clustersOf } from './board-view.ts';
import type { Decision } from './decision.ts';
import { byHand, putBefore } from './hand-order.ts';
import { isTaken, withMerged } from './merged.ts';
import { promptOf, promptsOf } from './prompt.ts';

type InputOf<N extends Command['name']> = Extract<Command, { name: N }>['input'];

/** A person's own cluster. One that she has named may stay empty. */
export function makeCluster(session: SessionState, input: InputOf<'cluster:make'>): Decision {
  const { id, prompt, label, entryIds } = input;
  if (isTaken(session, id)) return ok([]);
  if (!promptsOf(session.agenda).has(prompt)) return refuse('NOT_FOUND');
  const entries = placedIn(id, entriesIn(session, entryIds));
  if (entries.some((entry) => promptOf(entry) !== prompt)) return refuse('INVALID_PAYLOAD');
  if (label === null && entries.length === 0) return refuse('INVALID_PAYLOAD');
  const made = { ...newCluster(id, prompt, session.seq + 1), isTouched: true };
  const cluster: Cluster = label === null ? made : { ...made, label, labelBy: 'human' };
  return ok([boardChanged({ entries, clusters: [cluster] })]);
}

/** What is left and what is taken out stay apart, whatever the machine thinks of them. */
export function splitCluster(session: SessionState, input: InputOf<'cluster:split'>): Decision {
  const { id, newId, entryIds } = input;
  if (isTaken(session, newId)) return ok([]);
  const cluster = session.clusters.get(id);
  const out = entriesIn(session, entryIds).filter(({ clusterId }) => clusterId === id);
  if (!cluster || out.length === 0) return refuse('NOT_FOUND');
  if (out.length === sizeOf(session, id)) return refuse('INVALID_PAYLOAD');
  const made = { ...newCluster(newId, cluster.prompt, session.seq + 1), isTouched: true };
  return ok([
    boardChanged({
      entries: placedIn(newId, out),
      clusters: [keptFrom({ ...cluster, isTouched: true }, newId), keptFrom(made, id)],
    }),
  ]);
}

export function mergeClusters(session: SessionState, { id, intoId }: InputOf<'cluster:merge'>): Decision {
  const [from, into] = [session.clusters.get(id), session.clusters.get(intoId)];
  // The one that was merged away is gone: the answer to a retry.
  if (into && !from) return ok([]);
  if (!from || from.prompt !== into?.prompt) return refuse('NOT_FOUND');
  if (id === intoId) return refuse('INVALID_PAYLOAD');
  const entries = [...session.entries.values()].filter(({ clusterId }) => clusterId === id);
  const apart = [...new Set([...into.apartFrom, ...from.apartFrom])];
  return ok([
    boardChanged({
      entries: placedIn(intoId, entries),
      clusters: [
        ...heirs(session, from, intoId).filter((one) => one.id !== intoId),
        {
          ...withMerged(into, from),
          isTouched: true,
          apartFrom: apart.filter((one) => one !== id && one !== intoId),
        },
      ],
      removedClusterIds: [id],
    }),
  ]);
}

/** A suggestion that is turned down. Nothing moves. */
export function keepApart(session: SessionState, { id, otherId }: InputOf<'cluster:keep-apart'>): Decision {
  const [one, other] = [session.clusters.get(id), session.clusters.get(otherId)];
  if (!one || !other) return refuse('NOT_FOUND');
  if (id === otherId || one.prompt !== other.prompt) return refuse('INVALID_PAYLOAD');
  if (one.apartFrom.includes(otherId)) return ok([]);
  return ok([boardChanged({ clusters: [keptFrom(one, otherId), keptFrom(other, id)] })]);
}

export function removeCluster(session: SessionState, { id }: InputOf<'cluster:remove'>): Decision {
  const cluster = session.clusters.get(id);
  if (!cluster) return ok([]);
  // Since whoever asks saw it empty.
  if (sizeOf(session, id) > 0) return refuse('CHANGED_SINCE');
  return ok([boardChanged({ clusters: heirs(session, cluster, null), removedClusterIds: [id] })]);
}

export function orderCluster(session: SessionState, { id, beforeId }: InputOf<'cluster:order'>): Decision {
  const cluster = session.clusters.get(id);
  if (!cluster) return refuse('NOT_FOUND');
  const row = clustersOf(session, cluster.prompt)
    .map((view) => view.cluster)
    .filter((one) => one.isPinned === cluster.isPinned && one.id !== id);
  const next = row.find((one) => one.id === beforeId);
  if (beforeId !== null && !next) return refuse('INVALID_PAYLOAD');
  if (isThere(row, cluster, next)) return ok([]);
  return ok([boardChanged({ clusters: putBefore(row, cluster, next) })]);
}

/** In a place of its own, put there by hand: the answer to a retry. */
const isThere = (row: readonly Cluster[], cluster: Cluster, next: Cluster | undefined): boolean =>
  cluster.rank !== null &&
  row.every(({ rank }) => rank !== cluster.rank) &&
  row.find((one) => byHand(cluster, one) < 0) === next;

/** Those that are there: some may have been deleted while the facilitator chose them. */
const entriesIn = (session: SessionState, ids: readonly EntryId[]): Entry[] =>
  [...new Set(ids)].flatMap((id) => session.entries.get(id) ?? []);

const sizeOf = (session: SessionState, id: ClusterId): number =>
  [...session.entries.values()].filter(({ clusterId }) => clusterId === id).length;

const placedIn = (clusterId: ClusterId, entries: readonly Entry[]): Entry[] =>
  entries.map((entry) => ({ ...entry, clusterId, placedBy: 'human' }));

const keptFrom = (cluster: Cluster, id: ClusterId): Cluster => ({
  ...cluster,
  apartFrom: [...new Set([...cluster.apartFrom, id])],
});

/** Those kept apart from a cluster that goes, as they are once they are kept apart from its heir instead, if it has one. */
function heirs(session: SessionState, gone: Cluster, heirId: ClusterId | null): Cluster[] {
  const others = gone.apartFrom.flatMap((id) => session.clusters.get(id) ?? []);
  return others.map((one) => {
    const left = { ...one, apartFrom: one.apartFrom.filter((id) => id !== gone.id) };
    return heirId === null ? left : keptFrom(left, heirId);
  });
}
