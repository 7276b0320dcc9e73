import type { Language } from '@pusterom/protocol/language';

/** Browsers without nynorsk dates get bokmål's, which are spelled alike as long as no weekday is named. */
const tags: Record<Language, string[]> = { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'], en: ['en-GB'] };

/** 24. november 2026, from an ISO date without a time. */
export function dayText(isoDate: string, language: Language): string {
  const day = new Date(`${isoDate}T12:00:00`);
  return new Intl.DateTimeFormat(tags[language], { day: 'numeric', month: 'long', year: 'numeric' }).format(
    day,
  );
}
