import type { Theme } from '@pusterom/protocol/agenda';
import type { Cluster, Entry, EntryKind, SessionState } from '@pusterom/protocol/session';
import { byHand } from './hand-order.ts';
import { byPlace } from './unordered.ts';

/** A cluster with the entries in it, by their places: oldest first for the facilitator, in no order that tells for others. */
export interface ClusterView {
  cluster: Cluster;
  entries: readonly Entry[];
}

/**
 * How many have said it. What groups answer is counted in groups, however often one of them has said it, also those that
 * are known by the number on their sheet only; answers that come from no group, the facilitator's own, count as one.
 */
export function saidBy({ entries }: ClusterView): number {
  const groups = new Set(entries.map(({ breakoutId, paperGroup }) => breakoutId ?? paperGroup));
  return isOfGroups(entries) ? groups.size : entries.length;
}

export const isOfGroups = (entries: readonly Entry[]): boolean =>
  entries.some(({ kind }) => kind === 'answer');

/** How many groups gave an answer; null where it was one, or was not given in groups. */
export function groupsBehind(view: ClusterView): number | null {
  const count = saidBy(view);
  return isOfGroups(view.entries) && count > 1 ? count : null;
}

/**
 * The clusters of one prompt, as a person has put them in order and else by their places, as far as this view of the
 * session holds them. Only the facilitator has empty ones, unless entries are gone for their age.
 */
export function clustersOf(session: SessionState, prompt: string): ClusterView[] {
  const members = new Map<Cluster['id'], Entry[]>();
  for (const cluster of session.clusters.values()) if (cluster.prompt === prompt) members.set(cluster.id, []);
  for (const entry of session.entries.values())
    if (entry.clusterId !== null) members.get(entry.clusterId)?.push(entry);
  const views = [...members].flatMap(([id, entries]) => {
    const cluster = session.clusters.get(id);
    return cluster ? [{ cluster, entries: entries.sort(byPlace) }] : [];
  });
  return views.sort(
    (one, other) => byHand(one.cluster, other.cluster) || byPlace(one.cluster, other.cluster),
  );
}

/** What a theme collected of one kind, by their places: sentences, thoughts or proposed actions. */
export function entriesOf(session: SessionState, theme: Theme, kind: EntryKind): Entry[] {
  const stepIds = new Set(theme.steps.map(({ id }) => id));
  const found = [...session.entries.values()].filter((one) => one.kind === kind && stepIds.has(one.stepId));
  return found.sort(byPlace);
}
