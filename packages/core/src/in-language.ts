import type { Language, Localized } from '@pusterom/protocol/language';

/** The text in this language, or in the nearest one it exists in. */
export function inLanguage(text: Localized, language: Language): string {
  return text[language] || text.nb || text.nn || text.en || '';
}
