import { SvelteMap } from 'svelte/reactivity';
import type { Shelf } from './shelf.ts';

/**
 * Unsent text and private notes, one for each place to write. They live on this phone only, survive reload and
 * moving on, and are never sent from here.
 */
export class Drafts {
  #texts = new SvelteMap<string, string>();
  #isRestored = $state(false);
  readonly #shelf: Shelf;
  readonly #key: string;

  constructor(shelf: Shelf, key: string) {
    this.#shelf = shelf;
    this.#key = key;
    void this.#restore();
  }

  /** False for the blink of an eye after the page has loaded; what is typed by then is kept too. */
  get isRestored(): boolean {
    return this.#isRestored;
  }

  read(place: string): string {
    return this.#texts.get(place) ?? '';
  }

  write(place: string, text: string): void {
    if (text === '') this.#texts.delete(place);
    else this.#texts.set(place, text);
    void this.save();
  }

  /** At once, sign by sign: a page that goes away does not wait for a write that was put off. */
  async save(): Promise<void> {
    if (this.#isRestored) await this.#shelf.write(this.#key, [...this.#texts]);
  }

  async clear(): Promise<void> {
    this.#texts.clear();
    await this.#shelf.remove(this.#key);
  }

  async #restore(): Promise<void> {
    const kept = (await this.#shelf.read<[string, string][]>(this.#key)) ?? [];
    for (const [place, text] of kept) if (!this.#texts.has(place)) this.#texts.set(place, text);
    this.#isRestored = true;
    await this.save();
  }
}
