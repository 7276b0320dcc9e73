import type { Language } from '@pusterom/protocol/language';
import { locale } from './locale.svelte.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Small words that the one has and the other has not: nearly every sentence holds some. Not among them are those that
 * are a word in the other too: me, her, bad, it, is, be, do, to, for, at.
 */
const english = words(
  'the and of are was were been being we you they its my our your their with without that this these those who ' +
    'what when where how why into off having does did can could should would will about each other every more less ' +
    'than too very always never nobody someone something getting good better great much many few new after before ' +
    'between during while which there here us him',
);
const norwegian = words(
  'og å er det som på ikke ikkje vi jeg eg du dere dykk de dei den en ei et eit til av med uten utan om fra frå kan ' +
    'skal har når hva kva hvordan korleis noe noko mer meir mindre seg oss meg deg min mi mitt mine sin si må bli blir ' +
    'ble vart så også ha få får å alt alle ingen nok mye mykje god godt gode etter før mellom når hvem kven',
);

/**
 * The `lang` of a text on a page in another language, so that it is read out as what it is. What small words and letters
 * do not tell is left alone: a keyword may well be a word of both.
 */
export function langOf(text: string, page: Language = locale.current): 'en' | 'no' | undefined {
  const said = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const isEnglish = count(said, english) > count(said, norwegian) && !/[æøå]/iu.test(text);
  const isNorwegian = !isEnglish && (count(said, norwegian) > 0 || /[æøå]/iu.test(text));
  if (page === 'en') return isNorwegian ? 'no' : undefined;
  return isEnglish ? 'en' : undefined;
}

const count = (said: readonly string[], known: ReadonlySet<string>): number =>
  said.filter((word) => known.has(word)).length;
