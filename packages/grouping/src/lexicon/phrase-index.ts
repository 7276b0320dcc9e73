import { isStopWord } from '../reading/common-words.ts';
import { toBokmal } from '../reading/nynorsk.ts';
import { stem } from '../reading/stem.ts';
import type { Concept } from './concept.ts';

interface Phrase {
  words: string[];
  concept: Concept;
}

export interface PhraseMatch {
  concept: Concept;
  /** The place after the last word of the phrase. */
  end: number;
}

/** Small words people put in between: "lære av *våre* feil". */
const maxFillers = 2;

/** Forms of several words; they match on stems, whoever they are about, and over a filler or two. */
export class PhraseIndex {
  readonly #byFirstWord = new Map<string, Phrase[]>();

  add(words: readonly string[], concept: Concept): void {
    const phrase = { words: words.map(phraseWord), concept };
    const first = phrase.words[0] ?? '';
    const others = this.#byFirstWord.get(first) ?? [];
    const longestFirst = [...others, phrase].sort((a, b) => b.words.length - a.words.length);
    this.#byFirstWord.set(first, longestFirst);
  }

  /** The longest phrase that begins at `start`; `words` have gone through `phraseWord`. */
  matchAt(words: readonly string[], start: number): PhraseMatch | null {
    for (const { words: wanted, concept } of this.#byFirstWord.get(words[start] ?? '') ?? []) {
      const end = endOfMatch(words, start, wanted);
      if (end !== null) return { concept, end };
    }
    return null;
  }
}

function endOfMatch(words: readonly string[], start: number, wanted: readonly string[]): number | null {
  let at = start;
  let fillers = 0;
  for (const word of wanted) {
    while (words[at] !== word && fillers < maxFillers && isFiller(words[at])) {
      at++;
      fillers++;
    }
    if (words[at] !== word) return null;
    at++;
  }
  return at;
}

const negations = new Set(['ikke', 'aldri', 'not', 'never', 'no']);

const isFiller = (word: string | undefined): boolean =>
  word !== undefined && isStopWord(word) && !negations.has(word);

/** "Ta vare på meg selv" and "ta vare på seg selv" are the same answer. */
const pronouns = new Map(
  Object.entries({
    meg: 'seg',
    deg: 'seg',
    oss: 'seg',
    mitt: 'min',
    mine: 'min',
    mi: 'min',
    sin: 'min',
    sitt: 'min',
    sine: 'min',
    vår: 'min',
    vårt: 'min',
    våre: 'min',
  }),
);

export function phraseWord(word: string): string {
  const bokmal = toBokmal(word);
  return pronouns.get(bokmal) ?? stem(bokmal);
}
