import type { Alias } from '../alias.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Concept } from '../lexicon/concept.ts';
import type { Language } from '../language.ts';
import { genericWord, isLightHead, isStopWord } from './common-words.ts';
import { splitCompound } from './compound.ts';
import { lemma } from './lemma.ts';
import { toBokmal } from './nynorsk.ts';
import type { Feature } from './reading.ts';
import { SpellingIndex } from './spelling-index.ts';
import { root } from './stem.ts';

export interface WordReading {
  features: Feature[];
  /** `light` words give way to the rest of the phrase; `misspelt` and `unknown` make poor labels. */
  kind: 'stop' | 'generic' | 'light' | 'known' | 'misspelt' | 'unknown';
}

/** How much of an entry's meaning each kind of evidence carries. */
const weights = {
  concept: 1,
  misspelt: 0.9,
  compoundPart: 0.85,
  unknown: 0.9,
  leftover: 0.4,
  ownWord: 0.6,
  lightHead: 0.3,
  genericPart: 0.4,
};

const silent: WordReading = { features: [], kind: 'stop' };

/** Reads single words: the lexicon's, and those met earlier in the same prompt. */
export class Vocabulary {
  readonly #lexicon: Lexicon;
  readonly #language: Language;
  readonly #seen = new Set<string>();
  /** Words that say the same whatever is learnt. */
  readonly #settled = new Map<string, WordReading>();
  /** Other words read since the last one was learnt: every new word may change how they are read. */
  readonly #readings = new Map<string, WordReading>();
  readonly #seenSpellings = new SpellingIndex();
  /** What the lexicon takes misspelt words for; never changes, and is dear to find. */
  readonly #meant = new Map<string, Concept | null>();
  readonly #aliases: ReadonlyMap<string, string>;

  constructor(lexicon: Lexicon, language: Language, aliases: readonly Alias[] = []) {
    this.#lexicon = lexicon;
    this.#language = language;
    this.#aliases = new Map(aliases.map(({ stem, theme }) => [stem, theme]));
  }

  /** Whether neither the lexicon nor an alias says what the word means. */
  isUnknown(word: string): boolean {
    return this.read(word).kind === 'unknown';
  }

  /** Words we did not know before are known from now on. */
  learn(words: readonly string[]): void {
    for (const word of words.map(toBokmal)) {
      if (this.#seen.has(word) || this.read(word).kind !== 'unknown') continue;
      this.#seen.add(word);
      this.#seenSpellings.add(word);
      this.#readings.clear();
    }
  }

  read(word: string): WordReading {
    const known = this.#settled.get(word) ?? this.#readings.get(word);
    if (known !== undefined) return known;
    const bokmal = toBokmal(word);
    const settled = this.#settle(word, bokmal);
    const reading = settled ?? this.#guess(bokmal);
    (settled === null ? this.#readings : this.#settled).set(word, reading);
    return reading;
  }

  #settle(written: string, word: string): WordReading | null {
    if (isStopWord(word) || isStopWord(written) || /^\d+$/u.test(word)) return silent;
    const generic = genericWord(word);
    if (generic !== undefined)
      return { features: [genericFeature(generic.meaning, generic.weight)], kind: 'generic' };
    const concept = this.#lexicon.findExact(written) ?? this.#lexicon.find(word);
    if (concept !== null) return this.#known(concept, word);
    return isStopWord(lemma(word)) ? silent : null;
  }

  #guess(word: string): WordReading {
    return (
      this.#compound(word, 'whole') ??
      this.#misspelt(word) ??
      this.#derived(word) ??
      this.#compound(word, 'part') ??
      this.#alias(word) ?? { features: [wordFeature(word, weights.unknown)], kind: 'unknown' }
    );
  }

  /** Reads a word as the lexicon writes it, be it a stop word elsewhere. */
  readForm(word: string): WordReading {
    const concept = this.#lexicon.findExact(word);
    return concept === null ? silent : this.#known(concept, word);
  }

  conceptFeature(concept: Concept, weight = weights.concept): Feature {
    return {
      key: `concept:${concept.names.nb}`,
      weight,
      text: concept.names[this.#language],
      kind: 'concept',
    };
  }

  #known(concept: Concept, word: string): WordReading {
    return {
      features: [this.conceptFeature(concept), wordFeature(word, weights.ownWord)],
      kind: isLightHead(word) || this.#lexicon.isLight(word) ? 'light' : 'known',
    };
  }

  #misspelt(word: string): WordReading | null {
    if (this.#seen.has(word)) return null;
    const concept = this.#meantBy(word);
    if (concept !== null)
      return { features: [this.conceptFeature(concept, weights.misspelt)], kind: 'misspelt' };
    const meant = this.#seenSpellings.nearest(word);
    return meant === null ? null : { features: [wordFeature(meant, weights.misspelt)], kind: 'misspelt' };
  }

  #meantBy(word: string): Concept | null {
    const concept =
      this.#meant.get(word) ?? (this.#meant.has(word) ? null : this.#lexicon.findMisspelt(word));
    this.#meant.set(word, concept);
    return concept;
  }

  #derived(word: string): WordReading | null {
    const concept = this.#lexicon.findDerived(word);
    return concept && this.#known(concept, word);
  }

  #compound(word: string, known: 'whole' | 'part'): WordReading | null {
    const split = splitCompound(word, {
      exact: (part) => this.#part(part, this.#lexicon.findExact(part)),
      inflected: (part) => this.#part(part, this.#lexicon.find(part)),
    });
    if (split === null || (split.leftover === null) !== (known === 'whole')) return null;
    const { first, last, leftover } = split;
    const features = [
      ...(first ?? []),
      ...(last ?? []),
      ...(leftover === null ? [] : [wordFeature(leftover, weights.leftover)]),
      wordFeature(word, weights.ownWord),
    ];
    return { features, kind: 'known' };
  }

  #alias(word: string): WordReading | null {
    const concept = this.#lexicon.named(this.#aliases.get(root(word)) ?? '');
    return concept && this.#known(concept, word);
  }

  #part(part: string, concept: Concept | null): Feature[] | null {
    const weight = weights.compoundPart * (isLightHead(part) ? weights.lightHead : 1);
    if (concept !== null) return [this.conceptFeature(concept, weight)];
    if (this.#seen.has(part)) return [wordFeature(part, weight)];
    const generic = genericWord(part);
    if (generic !== undefined) return [genericFeature(generic.meaning, generic.weight * weights.genericPart)];
    return isLightHead(part) ? [] : null;
  }
}

const wordFeature = (word: string, weight: number): Feature => ({
  key: `word:${root(word)}`,
  weight,
  text: word,
  kind: 'word',
});
const genericFeature = (word: string, weight: number): Feature => ({
  key: `generic:${word}`,
  weight,
  text: word,
  kind: 'generic',
});
