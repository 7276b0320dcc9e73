import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { Shelf } from './shelf.ts';

/**
 * Unsent text and private notes, one for each place to write. They live on this phone only, survive reload and
 * moving on, and are never sent from here. Each is a record of its own: two tabs do not write over each other.
 */
export class Drafts {
  #texts = new SvelteMap<string, string>();
  #isRestored = $state(false);
  readonly #shelf: Shelf;
  readonly #prefix: string;
  /** Written before what lies on the shelf was read. */
  #touched = new SvelteSet<string>();

  constructor(shelf: Shelf, key: string) {
    this.#shelf = shelf;
    this.#prefix = `${key}/`;
    void this.#restore();
  }

  /** False for the blink of an eye after the page has loaded; what is typed by then is kept too. */
  get isRestored(): boolean {
    return this.#isRestored;
  }

  read(place: string): string {
    return this.#texts.get(place) ?? '';
  }

  /** At once, sign by sign: a page that goes away does not wait for a write that was put off. */
  write(place: string, text: string): Promise<void> {
    this.#touched.add(place);
    if (text === '') {
      this.#texts.delete(place);
      return this.#shelf.remove(this.#prefix + place);
    }
    this.#texts.set(place, text);
    return this.#shelf.write(this.#prefix + place, text);
  }

  async #restore(): Promise<void> {
    for (const [place, text] of await this.#shelf.readAll<string>(this.#prefix))
      if (!this.#touched.has(place)) this.#texts.set(place, text);
    this.#isRestored = true;
  }
}
