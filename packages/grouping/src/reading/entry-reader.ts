import type { Language } from '../language.ts';
import type { Concept } from '../lexicon/concept.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { phraseWord } from '../lexicon/phrase-index.ts';
import { isConjunction, isPreposition } from './common-words.ts';
import { isForeign } from './foreign.ts';
import { toBokmal } from './nynorsk.ts';
import type { Feature, Reading } from './reading.ts';
import { fold, tokensOf } from './tokens.ts';
import type { Vocabulary, WordReading } from './vocabulary.ts';

/** What stands after a preposition narrows the answer; a light word before it only carries what comes after. */
const narrowing = 0.4;
const carrying = 0.5;
/** What is said first is the answer; what is added after `og` or `når` is more of it. */
const added = 0.6;
/** An unknown word beside a known theme is mostly story. */
const besideTheme = 0.5;

type Piece = WordReading | { kind: 'preposition' | 'conjunction'; features: [] };

/** Reads whole entries. */
export class EntryReader {
  readonly #lexicon: Lexicon;
  readonly #vocabulary: Vocabulary;
  readonly #language: Language;

  constructor(lexicon: Lexicon, vocabulary: Vocabulary, language: Language) {
    this.#language = language;
    this.#lexicon = lexicon;
    this.#vocabulary = vocabulary;
  }

  read(text: string): Reading {
    const words = this.wordsOf(text);
    const pieces = this.#piecesOrLastResort(words);
    const count = (kind: Piece['kind']): number => pieces.filter((piece) => piece.kind === kind).length;
    return {
      folded: fold(text) || text.trim(),
      features: strongestOf(weigh(pieces)),
      wordCount: words.length,
      misspelt: count('misspelt'),
      unknown: count('unknown'),
      isForeign: words.some((word) => isForeign(word, this.#language, this.#lexicon.isEnglish(word))),
    };
  }

  /** `gå-møte` is one word when the lexicon knows it as one, else two. */
  wordsOf(text: string): string[] {
    return tokensOf(text).flatMap((token) => {
      const joined = token.replaceAll('-', '');
      return this.#lexicon.findExact(joined) === null ? token.split('-') : [joined];
    });
  }

  /** "Mot" is a preposition and "IT" an English pronoun, until somebody answers just that. */
  #piecesOrLastResort(words: readonly string[]): Piece[] {
    const pieces = this.#pieces(words);
    if (pieces.some(({ features }) => features.length > 0)) return pieces;
    return words.map((word) => this.#vocabulary.readForm(word));
  }

  #pieces(words: readonly string[]): Piece[] {
    const keys = words.map(phraseWord);
    const taken = new Set<number>();
    return words.flatMap((word, at) => {
      if (taken.has(at)) return [];
      const phrase = this.#lexicon.phrases.matchAt(keys, at);
      if (phrase === null || phrase.places.some((place) => taken.has(place))) return [this.#piece(word)];
      for (const place of phrase.places) taken.add(place);
      return [this.#phrasePiece(phrase.concept)];
    });
  }

  #phrasePiece(concept: Concept): Piece {
    return { features: [this.#vocabulary.conceptFeature(concept)], kind: 'known' };
  }

  #piece(word: string): Piece {
    if (isPreposition(toBokmal(word))) return { kind: 'preposition', features: [] };
    if (isConjunction(toBokmal(word))) return { kind: 'conjunction', features: [] };
    return this.#vocabulary.read(word);
  }
}

function weigh(pieces: readonly Piece[]): Feature[] {
  const turn = turningPoint(pieces, 'preposition');
  const addition = turningPoint(pieces, 'conjunction');
  const adds = pieces.slice(0, addition).some(isKnown);
  const narrows = pieces.slice(0, turn).some(isKnown);
  const hasTheme = pieces.some(isKnown);
  const weighed = pieces.flatMap((piece, index) => {
    const narrowed = index >= turn && narrows ? narrowing : 1;
    const place = index >= addition && adds ? Math.min(added, narrowed) : narrowed;
    return scaled(piece, piece.kind === 'light' && hasTheme ? carrying : place);
  });
  const namesTheme = pieces.some(({ features }) => features.some(({ kind }) => kind === 'concept'));
  return weighed.map((feature) =>
    namesTheme && feature.kind === 'word' ? { ...feature, weight: feature.weight * besideTheme } : feature,
  );
}

/** The first preposition, or conjunction, that has something before it. */
function turningPoint(pieces: readonly Piece[], kind: 'preposition' | 'conjunction'): number {
  const first = pieces.findIndex(({ features }) => features.length > 0);
  const turn = pieces.findIndex((piece, index) => piece.kind === kind && first >= 0 && index > first);
  return turn < 0 ? pieces.length : turn;
}

const isKnown = ({ kind }: Piece): boolean => kind === 'known' || kind === 'misspelt';
const scaled = (piece: Piece, factor: number): Feature[] =>
  piece.features.map((feature) => ({ ...feature, weight: feature.weight * factor }));

function strongestOf(features: readonly Feature[]): Map<string, Feature> {
  const strongest = new Map<string, Feature>();
  for (const feature of features) {
    const known = strongest.get(feature.key);
    if (known === undefined || known.weight < feature.weight) strongest.set(feature.key, feature);
  }
  return strongest;
}
