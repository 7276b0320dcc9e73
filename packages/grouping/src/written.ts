import { toBokmal } from './reading/nynorsk.ts';
import { root } from './reading/stem.ts';

/** A word as somebody wrote it. */
export interface Written {
  word: string;
  /** Where a capital letter proves nothing. */
  isFirst: boolean;
}

/** How a text writes the words of a stem. */
export function writtenWith(text: string, stem: string): Written[] {
  return [...text.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu)]
    .filter(([word]) => root(toBokmal(word.toLowerCase())) === stem)
    .map(({ 0: word, index }) => ({
      word,
      isFirst: /(?:^|[.!?:\n])[^\p{L}\p{N}]*$/u.test(text.slice(0, index)),
    }));
}
