import type { ClusterId, EditId, EntryId } from './ids.ts';
import type { Cluster, Entry } from './session.ts';

/** What those who lead can do to the board and take back. */
export const editNames = [
  'entry:move',
  'entry:hide',
  'cluster:merge',
  'cluster:rename',
  'cluster:hide',
  'cluster:pin',
  'cluster:close',
  'cluster:order',
  'cluster:make',
  'cluster:split',
  'cluster:remove',
  'cluster:keep-apart',
  'cluster:sort',
] as const;
export type EditName = (typeof editNames)[number];

/** All that an edit can change of an entry: never its words. */
type EntryPlace = Partial<Pick<Entry, 'clusterId' | 'placedBy' | 'isHidden'>>;

/** How an entry was before and after, as far as it changed. */
export interface EntryTurn {
  id: EntryId;
  before: EntryPlace;
  after: EntryPlace;
}

/** How a cluster was before and after, as far as it changed; all of it when it was not there on the other side: null. */
export interface ClusterTurn {
  id: ClusterId;
  before: Partial<Cluster> | null;
  after: Partial<Cluster> | null;
}

/** A cluster's name, by whom it was given, and whose words it is. */
export const nameFields = ['label', 'labelEntryId', 'labelBy'] as const satisfies readonly (keyof Cluster)[];

/** Something done to the board, so that it can be taken back, and done again. Facilitators only, until the session closes. */
export interface BoardEdit {
  id: EditId;
  action: EditName;
  /** The `seq` that came with it: edits are taken back from the highest, and done again from the lowest. */
  order: number;
  isUndone: boolean;
  entries: readonly EntryTurn[];
  clusters: readonly ClusterTurn[];
}
