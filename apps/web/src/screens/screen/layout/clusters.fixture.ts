import { newCluster } from '@pusterom/core/board-event';
import type { ClusterView } from '@pusterom/core/board-view';
import type { Cluster, Entry } from '@pusterom/protocol/session';
import { newId } from '../../../lib/new-id.ts';
import type { Measure } from './measure.ts';

/** Every letter half as wide as it is high. */
export const measure: Measure = (text) => text.length / 2;

export const anEntry = (text: string, clusterId: Cluster['id'], order: number): Entry => ({
  id: newId(),
  stepId: 'plenary',
  kind: 'keyword',
  questionId: 'energy',
  level: null,
  aspect: null,
  breakoutId: null,
  paperGroup: null,
  text,
  clusterId,
  placedBy: 'auto',
  isHidden: false,
  isApproved: false,
  order,
});

let order = 0;
export function aCluster(label: string, texts: string[] = [label]): ClusterView {
  const id: Cluster['id'] = newId();
  order += 1;
  const cluster = { ...newCluster(id, 'energy', order), label };
  return { cluster, entries: texts.map((text, index) => anEntry(text, id, index)) };
}
