import type { Theme } from '@pusterom/protocol/agenda';
import type { Cluster, Entry, EntryKind, SessionState } from '@pusterom/protocol/session';

/** A cluster with the entries in it, oldest first. */
export interface ClusterView {
  cluster: Cluster;
  entries: readonly Entry[];
}

/** The clusters of one prompt, oldest first, as far as this view of the session holds them; none is empty. */
export function clustersOf(session: SessionState, prompt: string): ClusterView[] {
  const members = new Map<Cluster['id'], Entry[]>();
  for (const entry of session.entries.values()) {
    if (entry.clusterId === null || session.clusters.get(entry.clusterId)?.prompt !== prompt) continue;
    members.set(entry.clusterId, [...(members.get(entry.clusterId) ?? []), entry]);
  }
  const views = [...members].flatMap(([id, entries]) => {
    const cluster = session.clusters.get(id);
    return cluster ? [{ cluster, entries: [...entries].sort(byOrder) }] : [];
  });
  return views.sort((one, other) => byOrder(one.cluster, other.cluster));
}

/** What a theme collected of one kind, oldest first: sentences, thoughts or proposed actions. */
export function entriesOf(session: SessionState, theme: Theme, kind: EntryKind): Entry[] {
  const stepIds = new Set(theme.steps.map(({ id }) => id));
  const found = [...session.entries.values()].filter((one) => one.kind === kind && stepIds.has(one.stepId));
  return found.sort(byOrder);
}

const byOrder = (one: { order: number }, other: { order: number }): number => one.order - other.order;
