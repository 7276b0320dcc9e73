import { lemma } from '../reading/lemma.ts';
import { toBokmal } from '../reading/nynorsk.ts';
import { root, stem } from '../reading/stem.ts';
import { SpellingIndex } from '../reading/spelling-index.ts';
import { fold, tokensOf } from '../reading/tokens.ts';
import { type Concept, parseConcepts } from './concept.ts';
import { PhraseIndex } from './phrase-index.ts';
import { topics } from './topics.ts';

/** Finds the concept of a word. A stem that two concepts share belongs to neither. */
export class Lexicon {
  readonly phrases = new PhraseIndex();
  readonly #byName = new Map<string, Concept>();
  readonly #byForm = new Map<string, Concept>();
  readonly #byStem = new Map<string, Concept | null>();
  readonly #byRoot = new Map<string, Concept | null>();
  readonly #spellings = new SpellingIndex();
  readonly #english = new Set<string>();
  readonly #light = new Set<string>();

  constructor(concepts: readonly Concept[]) {
    for (const concept of concepts) this.#addConcept(concept);
  }

  find(word: string): Concept | null {
    return (
      this.#byForm.get(word) ??
      this.#byStem.get(stem(word)) ??
      this.#byForm.get(lemma(word)) ??
      (word.endsWith('s') ? this.#byForm.get(word.slice(0, -1)) : null) ??
      null
    );
  }

  /** The concept of this bokmål name. */
  named(name: string): Concept | null {
    return this.#byName.get(name) ?? null;
  }

  /** Coarser than `find`, and so asked after it: `variere` for `variasjon`. */
  findDerived(word: string): Concept | null {
    return this.#byRoot.get(root(word)) ?? null;
  }

  /** Only the forms as they are written: the first part of a compound is never inflected. */
  findExact(word: string): Concept | null {
    return this.#byForm.get(word) ?? null;
  }

  findMisspelt(word: string): Concept | null {
    const meant = this.#spellings.nearest(word);
    return meant === null ? null : this.findExact(meant);
  }

  isEnglish(word: string): boolean {
    return this.#english.has(word);
  }

  /** Whether a word gives way to another theme beside it. */
  isLight(word: string): boolean {
    return this.#light.has(word);
  }

  #addConcept(concept: Concept): void {
    this.#byName.set(concept.names.nb, concept);
    const { nb, nn, en } = concept.forms;
    const norwegian = new Set([...nb, ...nn]);
    const english = en.filter((form) => !norwegian.has(form));
    for (const form of norwegian) this.#addForm(form, concept);
    for (const form of english) this.#addForm(form, concept, 'en');
    const names = [concept.names.nb, concept.names.nn].map(fold);
    for (const form of english) if (!names.includes(form)) this.#english.add(form);
    for (const form of concept.light) this.#light.add(form);
  }

  /** English words have no Norwegian stem: `booke` is not `book`. */
  #addForm(form: string, concept: Concept, language?: 'en'): void {
    const words = tokensOf(form);
    if (form.includes(' + ')) return this.phrases.addLoose(words, concept);
    if (words.length > 1) return this.phrases.add(words, concept);
    for (const word of new Set([form, toBokmal(form)])) {
      if (!this.#byForm.has(word)) this.#byForm.set(word, concept);
      this.#spellings.add(word);
      if (language === 'en') continue;
      claim(this.#byStem, stem(word), concept);
      claim(this.#byRoot, root(word), concept);
    }
  }
}

function claim(index: Map<string, Concept | null>, key: string, concept: Concept): void {
  const owner = index.get(key);
  index.set(key, owner === undefined || owner === concept ? concept : null);
}

let shared: Lexicon | undefined;

/** The one lexicon, read when the first prompt needs it. */
export function sharedLexicon(): Lexicon {
  shared ??= new Lexicon(parseConcepts(topics));
  return shared;
}
