import { clear, update, type UseStore } from 'idb-keyval';
import { openBrowserStore } from './browser-store.ts';

/** What the private notes on this phone are sealed with. It never leaves the phone. */
export interface PhoneKey {
  /** Made the first time it is asked for. */
  read(): Promise<Uint8Array>;
  /** For good: what is sealed by a page that has not understood it yet opens for nobody. */
  erase(): Promise<void>;
}

const newKey = (): Uint8Array => crypto.getRandomValues(new Uint8Array(32));

/**
 * In a database of its own: erasing this one record makes every note unreadable, also those a broken-off erasing leaves
 * behind. Not in localStorage, which reaches the disk seconds later: a phone that dies then would have notes and no key.
 */
export function openPhoneKey(): PhoneKey {
  const store = openBrowserStore('pusterom-key', 'key');
  let key: Promise<Uint8Array> | undefined;
  return {
    read: () => (key ??= findOrMake(store)),
    async erase() {
      const erased = key;
      key = Promise.resolve(newKey());
      await erased;
      await clear(store).catch(() => undefined);
    },
  };
}

/** In one transaction, so that two tabs do not make two keys. Where IndexedDB is refused, the notes live as long as the page. */
async function findOrMake(store: UseStore): Promise<Uint8Array> {
  let key = newKey();
  await update<Uint8Array>('notes', (kept) => (key = kept ?? key), store).catch(() => undefined);
  return key;
}
