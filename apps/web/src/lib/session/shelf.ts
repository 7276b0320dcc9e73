import { clear, del, entries, get, set } from 'idb-keyval';
import { openBrowserStore } from './browser-store.ts';

/** What the phone keeps for itself, over reloads and restarts, one record for each thing. */
export interface Shelf {
  read<T>(key: string): Promise<T | undefined>;
  /** Everything whose key begins with `prefix`, in the order of the keys, without the prefix. */
  readAll<T>(prefix: string): Promise<[key: string, value: T][]>;
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface ErasableShelf extends Shelf {
  /** Everything, for good: what a page has in hand and writes here afterwards is dropped. */
  erase(): Promise<void>;
}

/** IndexedDB; where the browser refuses it (some private windows), memory, for as long as the page lives. */
export function openShelf(): ErasableShelf {
  const memory = new Map<string, unknown>();
  const store = openBrowserStore('pusterom', 'shelf');
  let isErased = false;
  return {
    read: async (key) => (await get(key, store).catch(() => undefined)) ?? (memory.get(key) as never),
    readAll: async (prefix) => {
      const kept = await entries<string, unknown>(store).catch(() => []);
      return within(prefix, [...new Map([...kept, ...memory])]);
    },
    async write(key, value) {
      if (!isErased) await set(key, value, store).catch(() => void memory.set(key, value));
    },
    remove: async (key) => {
      memory.delete(key);
      await del(key, store).catch(() => undefined);
    },
    async erase() {
      isErased = true;
      memory.clear();
      await clear(store).catch(() => undefined);
    },
  };
}

/** The records of one list. */
export function within<T>(prefix: string, records: readonly [string, unknown][]): [string, T][] {
  return records
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]): [string, T] => [key.slice(prefix.length), value as T])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
