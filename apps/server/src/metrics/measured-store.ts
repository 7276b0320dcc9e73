import type { LiveStore } from '../sessions/ports.ts';
import type { Metrics } from './metrics.ts';

/** The same store, with how much it stores, and how fast, written down. */
export function measuredStore(store: LiveStore, metrics: Pick<Metrics, 'committed'>): LiveStore {
  return {
    load: (id) => store.load(id),
    loadAll: (ids) => store.loadAll(ids),
    commit: async (id, fromSeq, changes) => {
      const begunMs = performance.now();
      const isStored = await store.commit(id, fromSeq, changes);
      if (isStored) metrics.committed(changes.length, performance.now() - begunMs);
      return isStored;
    },
    seqs: (ids) => store.seqs(ids),
  };
}
