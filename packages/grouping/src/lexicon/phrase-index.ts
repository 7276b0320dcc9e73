import { isStopWord } from '../reading/common-words.ts';
import { sameInPhrases } from '../reading/lemma.ts';
import { toBokmal } from '../reading/nynorsk.ts';
import { stem } from '../reading/stem.ts';
import type { Concept } from './concept.ts';

interface Phrase {
  words: string[];
  /** Whether the words may come in any order, with others in between. */
  isLoose: boolean;
  concept: Concept;
}

export interface PhraseMatch {
  concept: Concept;
  /** The places of its words, small words in between included. */
  places: number[];
}

/** Small words people put in between: "lære av *våre* feil". */
const maxFillers = 2;
/** How many words a loose phrase may reach over. */
const looseReach = 7;

/** Forms of several words; they match on stems, whoever they are about, and over a filler or two. */
export class PhraseIndex {
  readonly #byWord = new Map<string, Phrase[]>();

  add(words: readonly string[], concept: Concept): void {
    const phrase = { words: words.map(phraseWord), isLoose: false, concept };
    this.#index(phrase.words[0] ?? '', phrase);
  }

  addLoose(words: readonly string[], concept: Concept): void {
    const phrase = { words: words.map(phraseWord), isLoose: true, concept };
    for (const word of phrase.words) this.#index(word, phrase);
  }

  /** The longest phrase that begins at `start`; `words` have gone through `phraseWord`. */
  matchAt(words: readonly string[], start: number): PhraseMatch | null {
    for (const phrase of this.#byWord.get(words[start] ?? '') ?? []) {
      const places = phrase.isLoose ? looseMatch(words, start, phrase) : exactMatch(words, start, phrase);
      if (places !== null) return { concept: phrase.concept, places };
    }
    return null;
  }

  #index(word: string, phrase: Phrase): void {
    const phrases = [...(this.#byWord.get(word) ?? []), phrase];
    this.#byWord.set(word, phrases.sort(longestFirst));
  }
}

const longestFirst = (a: Phrase, b: Phrase): number =>
  b.words.length - a.words.length || Number(a.isLoose) - Number(b.isLoose);

function exactMatch(words: readonly string[], start: number, phrase: Phrase): number[] | null {
  let at = start;
  let fillers = 0;
  for (const wanted of phrase.words) {
    while (words[at] !== wanted && fillers < maxFillers && isFiller(words[at])) {
      at++;
      fillers++;
    }
    if (words[at] !== wanted) return null;
    at++;
  }
  return Array.from({ length: at - start }, (_, offset) => start + offset);
}

function looseMatch(words: readonly string[], start: number, phrase: Phrase): number[] | null {
  const places = phrase.words.map((wanted) => words.indexOf(wanted, start));
  const isNear = places.every((place) => place >= 0 && place <= start + looseReach);
  return isNear ? places : null;
}

const negations = new Set(['ikke', 'aldri', 'not', 'never', 'no']);

const isFiller = (word: string | undefined): boolean =>
  word !== undefined && isStopWord(word) && !negations.has(word);

/** What a word is compared by inside phrases: "tok med meg sakene" and "ta med seg saker" are the same. */
export function phraseWord(word: string): string {
  return stem(sameInPhrases(toBokmal(word)));
}
