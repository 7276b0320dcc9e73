import type { Theme } from '@pusterom/protocol/agenda';
import type { Cluster, Entry, EntryKind, SessionState } from '@pusterom/protocol/session';
import { byPlace } from './unordered.ts';

/** A cluster with the entries in it, by their places: oldest first for the facilitator, in no order that tells for others. */
export interface ClusterView {
  cluster: Cluster;
  entries: readonly Entry[];
}

/** The clusters of one prompt, by their places, as far as this view of the session holds them; none is empty, unless its entries are gone for their age. */
export function clustersOf(session: SessionState, prompt: string): ClusterView[] {
  const members = new Map<Cluster['id'], Entry[]>();
  for (const entry of session.entries.values()) {
    if (entry.clusterId === null || session.clusters.get(entry.clusterId)?.prompt !== prompt) continue;
    members.set(entry.clusterId, [...(members.get(entry.clusterId) ?? []), entry]);
  }
  for (const { id, prompt: asked, keptCount } of session.clusters.values())
    if (asked === prompt && keptCount > 0) members.set(id, []);
  const views = [...members].flatMap(([id, entries]) => {
    const cluster = session.clusters.get(id);
    return cluster ? [{ cluster, entries: [...entries].sort(byPlace) }] : [];
  });
  return views.sort((one, other) => byPlace(one.cluster, other.cluster));
}

/** What a theme collected of one kind, by their places: sentences, thoughts or proposed actions. */
export function entriesOf(session: SessionState, theme: Theme, kind: EntryKind): Entry[] {
  const stepIds = new Set(theme.steps.map(({ id }) => id));
  const found = [...session.entries.values()].filter((one) => one.kind === kind && stepIds.has(one.stepId));
  return found.sort(byPlace);
}
