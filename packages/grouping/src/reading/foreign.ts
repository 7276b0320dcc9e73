import type { Language } from '../language.ts';
import { isEnglishStopWord, isNorwegianStopWord } from './common-words.ts';
import { isBokmal, isNynorsk } from './nynorsk.ts';

/** Whether a word belongs to another language than the workshop's. Words the languages share belong to all. */
export function isForeign(word: string, language: Language, isEnglishForm: boolean): boolean {
  const isEnglish = isEnglishForm || isEnglishStopWord(word);
  if (language === 'en')
    return !isEnglish && (isNorwegianStopWord(word) || isNynorsk(word) || /[æøå]/u.test(word));
  return isEnglish || (language === 'nb' ? isNynorsk(word) : isBokmal(word));
}
