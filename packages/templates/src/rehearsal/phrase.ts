import type { Language } from '@pusterom/protocol/language';

/** One thing that someone might write, as it is written in each language. */
export type Phrase = readonly [nb: string, nn: string, en: string];

const places: Record<Language, 0 | 1 | 2> = { nb: 0, nn: 1, en: 2 };

export const inLanguage = (phrases: readonly Phrase[], language: Language): string[] =>
  phrases.map((phrase) => phrase[places[language]]);
