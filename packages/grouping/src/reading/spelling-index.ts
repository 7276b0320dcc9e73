import { allowedSlips, isWithin } from './typo.ts';

/** Finds the known word a misspelt one most likely stands for: same first letter, about the same length. */
export class SpellingIndex {
  readonly #byStart = new Map<string, string[]>();

  add(word: string): void {
    if (allowedSlips(word.length) === 0) return;
    const key = keyOf(word, word.length);
    const words = this.#byStart.get(key);
    if (words === undefined) this.#byStart.set(key, [word]);
    else if (!words.includes(word)) words.push(word);
  }

  /** The closest known word, the earliest added of equals. */
  nearest(word: string): string | null {
    const limit = allowedSlips(word.length);
    for (let slips = 1; slips <= limit; slips++) {
      const found = this.#around(word, slips).find((known) => isWithin(word, known, slips));
      if (found !== undefined) return found;
    }
    return null;
  }

  #around(word: string, slips: number): string[] {
    const lengths = Array.from({ length: 2 * slips + 1 }, (_, index) => word.length - slips + index);
    return lengths.flatMap((length) => this.#byStart.get(keyOf(word, length)) ?? []);
  }
}

const keyOf = (word: string, length: number): string => `${word.charAt(0)}${String(length)}`;
