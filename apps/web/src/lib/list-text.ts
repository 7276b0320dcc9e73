import type { Language } from '@pusterom/protocol/language';

// Nynorsk lists are written as in bokmål, which more browsers know.
const tags: Record<Language, string> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' };

/** 2, 4 og 6 */
export const listText = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(tags[language]).format(items);
