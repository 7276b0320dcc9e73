import { SvelteSet } from 'svelte/reactivity';
import type { EntryId } from '@pusterom/protocol/ids';
import type { Shelf } from '../../../lib/session/shelf.ts';

/** Which entries were written on this laptop: those the facilitator may change and take back. Never sent. */
export class OwnWriting {
  readonly #ids = new SvelteSet<EntryId>();
  readonly #shelf: Shelf;
  readonly #key: string;

  constructor(shelf: Shelf, key: string) {
    this.#shelf = shelf;
    this.#key = key;
    void this.#restore();
  }

  has(id: EntryId): boolean {
    return this.#ids.has(id);
  }

  add(id: EntryId): void {
    this.#ids.add(id);
    void this.#shelf.write(this.#key, [...this.#ids]);
  }

  async #restore(): Promise<void> {
    for (const id of (await this.#shelf.read<EntryId[]>(this.#key)) ?? []) this.#ids.add(id);
  }
}
