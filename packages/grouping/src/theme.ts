import { inSentence } from './because.ts';
import type { Language } from './language.ts';
import { sharedLexicon } from './lexicon/lexicon.ts';

/** What a theme is called in the middle of a sentence; its bokmål name where the lexicon has it no more. */
export function themeIn(theme: string): Record<Language, string> {
  const { nb, nn, en } = sharedLexicon().named(theme)?.names ?? { nb: theme, nn: theme, en: theme };
  return { nb: inSentence(nb), nn: inSentence(nn), en: inSentence(en) };
}
