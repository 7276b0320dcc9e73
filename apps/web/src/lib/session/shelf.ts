import { createStore, del, get, set } from 'idb-keyval';

/** What the phone keeps for itself, over reloads and restarts. */
export interface Shelf {
  read<T>(key: string): Promise<T | undefined>;
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** IndexedDB; where the browser refuses it (some private windows), memory, for as long as the page lives. */
export function openShelf(): Shelf {
  const memory = new Map<string, unknown>();
  const store = createStore('pusterom', 'shelf');
  return {
    read: (key) => get(key, store).catch(() => memory.get(key) as never),
    write: (key, value) => set(key, value, store).catch(() => void memory.set(key, value)),
    remove: (key) => del(key, store).catch(() => void memory.delete(key)),
  };
}
