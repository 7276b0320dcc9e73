import type { Language } from '@pusterom/protocol/language';
import { locale } from './locale.svelte.ts';

const wordsOf = (list: string): string[] => list.split(' ');

interface Signs {
  spelling: RegExp;
  small: string;
  fetch: () => Promise<{ default: string }>;
}

/**
 * The words that tell one of two languages: by a spelling that the other has not, the small ones, and the lexicon's when
 * a page in the other language has asked for them.
 */
class OwnWords {
  readonly #spelling: RegExp;
  #known = $state.raw<ReadonlySet<string>>(new Set());
  #fetch: Signs['fetch'] | null;

  constructor({ spelling, small, fetch }: Signs) {
    this.#spelling = spelling;
    this.#known = new Set(wordsOf(small));
    this.#fetch = fetch;
  }

  /** How many of these words are ours. `isForeign` when the page is in the other language. */
  count(words: readonly string[], isForeign: boolean): number {
    if (isForeign) void this.#ask();
    return words.filter((word) => this.#known.has(word) || this.#spelling.test(word)).length;
  }

  /** Without the network the small ones have to do until the page is opened again. */
  async #ask(): Promise<void> {
    const fetch = this.#fetch;
    this.#fetch = null;
    const list = await fetch?.().catch(() => null);
    if (list) this.#known = new Set([...this.#known, ...wordsOf(list.default)]);
  }
}

/**
 * Small words that the one has and the other has not: nearly every sentence holds some. Not among them are those that
 * are a word in the other too: me, her, bad, it, is, be, do, to, for, at.
 */
const english = new OwnWords({
  spelling:
    /ght|wh|ould|\p{L}{2}(?:tions?|ness|ships?|ful|less|ous|it(?:y|ies)|[ae]nces?|[delmnrt]ly|ical|ize[ds]?)$/u,
  small:
    'the and of are was were been being we you they its my our your their with without that this these those who ' +
    'what when where how why into off having does did can could should would will about each other every more less ' +
    'than too very always never nobody someone something getting good better great much many few new after before ' +
    'between during while which there here us him',
  fetch: () => import('virtual:own-words/en'),
});
const norwegian = new OwnWords({
  spelling: /[æøå]/u,
  small:
    'og å er det som på ikke ikkje vi jeg eg du dere dykk de dei den en ei et eit til av med uten utan om fra frå kan ' +
    'skal har når hva kva hvordan korleis noe noko mer meir mindre seg oss meg deg min mi mitt mine sin si må bli blir ' +
    'ble vart så også ha få får å alt alle ingen nok mye mykje god godt gode etter før mellom når hvem kven',
  fetch: () => import('virtual:own-words/no'),
});

/**
 * The `lang` of a text on a page in another language, so that it is read out as what it is. What does not tell is left
 * alone: a keyword may well be a word of both.
 */
export function langOf(text: string, page: Language = locale.current): 'en' | 'no' | undefined {
  const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const isEnglishPage = page === 'en';
  const lead = english.count(words, !isEnglishPage) - norwegian.count(words, isEnglishPage);
  if (lead === 0) return undefined;
  const language = lead > 0 ? 'en' : 'no';
  return (language === 'en') === isEnglishPage ? undefined : language;
}
