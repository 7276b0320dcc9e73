import { createContext } from 'svelte';
import { promptOf } from '@pusterom/core/prompt';
import type { Cluster, Entry, EntryKind, SessionState } from '@pusterom/protocol/session';
import type { Arrivals } from './arrivals.ts';
import type { Carrying, Thing } from './carry/carrying.svelte.ts';

type Target = { kind: 'entry'; id: Entry['id'] } | { kind: 'cluster'; id: Cluster['id'] };

/** Whose choices are open. */
export class OpenChoices {
  target = $state.raw<Target | null>(null);
}

export interface BoardContext {
  /** As it is; as it was when something was picked up, for as long as it is held. */
  readonly session: SessionState;
  /** What the big screen may show now. */
  readonly onScreen: ReadonlyMap<Entry['id'], Entry>;
  readonly arrivals: Arrivals;
  readonly choices: OpenChoices;
  readonly carrying: Carrying;
  readonly isApproving: (entry: Entry) => boolean;
}

export const [useBoard, provideBoard] = createContext<BoardContext>();

/** Sentences, thoughts and proposals are read one by one; the others are grouped. */
export const isGrouped = (kind: EntryKind): boolean => kind === 'keyword' || kind === 'answer';

/** What a card on the board shows, if it can be moved. */
export function thingOf(session: SessionState, id: string | undefined): Thing | null {
  const entry = session.entries.get(id as Entry['id']);
  if (entry) return promptOf(entry) === null ? null : { kind: 'entry', item: entry };
  const cluster = session.clusters.get(id as Cluster['id']);
  return cluster ? { kind: 'cluster', item: cluster } : null;
}

/** The cluster that it is, or is in. */
export function clusterOf(session: SessionState, { kind, item }: Thing): Cluster | undefined {
  const id = kind === 'cluster' ? item.id : item.clusterId;
  return id === null ? undefined : session.clusters.get(id);
}
