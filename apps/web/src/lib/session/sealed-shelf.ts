import type { PhoneKey } from './phone-key.ts';
import { seal, unseal } from './seal.ts';
import type { Shelf } from './shelf.ts';

/** A shelf whose records only this phone can read. One that does not open counts as not there. */
export class SealedShelf implements Shelf {
  readonly #shelf: Shelf;
  readonly #key: Pick<PhoneKey, 'read'>;
  readonly #touched = new Set<string>();

  constructor(shelf: Shelf, key: Pick<PhoneKey, 'read'>) {
    this.#shelf = shelf;
    this.#key = key;
    // Found before the first sign is written: a page that is reloaded at once must not wait for it then.
    void key.read();
  }

  async read<T>(key: string): Promise<T | undefined> {
    const record = await this.#shelf.read(key);
    return record === undefined ? undefined : ((await this.#open(key, record)) as T | undefined);
  }

  async readAll<T>(prefix: string): Promise<[key: string, value: T][]> {
    const opened: [string, T][] = [];
    for (const [rest, record] of await this.#shelf.readAll(prefix)) {
      const value = (await this.#open(prefix + rest, record)) as T | undefined;
      if (value !== undefined) opened.push([rest, value]);
    }
    return opened;
  }

  async write(key: string, value: unknown): Promise<void> {
    this.#touched.add(key);
    await this.#shelf.write(key, seal(await this.#key.read(), key, value));
  }

  /** Waits for the key too: a text that still waits for it would otherwise come back. */
  async remove(key: string): Promise<void> {
    this.#touched.add(key);
    await this.#key.read();
    await this.#shelf.remove(key);
  }

  async #open(key: string, record: unknown): Promise<unknown> {
    const secret = await this.#key.read();
    if (record instanceof Uint8Array) return unseal(secret, key, record);
    // From before records were sealed. What has been written here meanwhile is newer.
    if (!this.#touched.has(key)) await this.write(key, record);
    return record;
  }
}
