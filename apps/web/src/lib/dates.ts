import type { Language } from '@pusterom/protocol/language';

/** Browsers without nynorsk dates get bokmål's, which are spelled alike as long as no weekday is named. */
const tags: Record<Language, string[]> = { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'], en: ['en-GB'] };

const written = (when: Date | number, language: Language, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(tags[language], options).format(when);

/** 24. november 2026 */
export const longDate = (when: Date | number, language: Language): string =>
  written(when, language, { day: 'numeric', month: 'long', year: 'numeric' });

/** 24. nov., where the year stands above. */
export const dayAndMonth = (when: Date | number, language: Language): string =>
  written(when, language, { day: 'numeric', month: 'short' });

/** 09:05 */
export const timeOfDay = (when: Date | number, language: Language): string =>
  written(when, language, { hour: '2-digit', minute: '2-digit' });

/** 3. desember 2026 kl. 09:05 */
export const dateAndTime = (when: Date | number, language: Language): string =>
  written(when, language, { dateStyle: 'long', timeStyle: 'short' });

/** A date without a time (2026-11-24) is the same day everywhere. */
export const plainDate = (isoDate: string): Date => new Date(`${isoDate}T12:00:00`);

/** The day it is where the page is looked at, as an ISO date. */
export const isoDay = (when: Date): string => {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
};
export const today = (): string => isoDay(new Date());
