import type { SessionEvent } from '@pusterom/protocol/events';
import type { ClusterId } from '@pusterom/protocol/ids';
import type { Cluster } from '@pusterom/protocol/session';

type BoardChanged = Extract<SessionEvent, { type: 'board:changed' }>;

export const boardChanged = (parts: Partial<BoardChanged>): BoardChanged => ({
  entries: [],
  removedEntryIds: [],
  clusters: [],
  removedClusterIds: [],
  ...parts,
  type: 'board:changed',
});

/** Without a name: it gets one from its members, see `tidied`. */
export const newCluster = (id: ClusterId, prompt: string, order: number): Cluster => ({
  id,
  prompt,
  label: '',
  labelEntryId: null,
  labelBy: 'auto',
  isTouched: false,
  keptCount: 0,
  isHidden: false,
  isPinned: false,
  isClosed: false,
  order,
  rank: null,
  apartFrom: [],
  mergedIds: [],
});
