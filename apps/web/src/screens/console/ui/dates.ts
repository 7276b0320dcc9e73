import type { Language } from '@pusterom/protocol/language';

// Browsers without nynorsk of their own have bokmål, whose dates and numbers read the same.
const tags: Record<Language, string[]> = { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'], en: ['en-GB'] };

/** 23. november 2026 */
export const longDate = (date: Date, language: Language): string =>
  new Intl.DateTimeFormat(tags[language], { dateStyle: 'long' }).format(date);

/** 14:35 */
export const timeOfDay = (ms: number, language: Language): string =>
  new Intl.DateTimeFormat(tags[language], { hour: '2-digit', minute: '2-digit' }).format(ms);
