import { createStore, type UseStore } from 'idb-keyval';

/** A store in IndexedDB. Browsers that refuse it throw at once or later on; here it is always later, where it is caught. */
export function openBrowserStore(database: string, name: string): UseStore {
  const store = createStore(database, name);
  return async (mode, callback) => store(mode, callback);
}
