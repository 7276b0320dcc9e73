import type { Language } from '@pusterom/protocol/language';
import type { Words } from './words.ts';

const tags: Record<Language, string[]> = { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'], en: ['en-GB'] };

/** 24. november 2026, as the calendar stood in Norway. */
export const dateText = (when: Date | number, language: Language): string =>
  new Intl.DateTimeFormat(tags[language], { dateStyle: 'long', timeZone: 'Europe/Oslo' }).format(when);

/** A date without a time (2026-11-24) is the same day everywhere. */
export const dayText = (isoDate: string, language: Language): string =>
  dateText(new Date(`${isoDate}T12:00:00Z`), language);

/** 1 t 52 min, to the nearest minute. */
export function durationText(ms: number, words: Words): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 60) return words('minutes', { minutes });
  return words('hoursMinutes', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
