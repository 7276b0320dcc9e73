const maxLength = 60;

/** A participant's words as a headline: capital first, no full stop, not longer than a card. */
export function headline(text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.,;:!]+$/u, '');
  const words = clean === '' ? text.trim() : clean;
  const short = words.length <= maxLength ? words : `${words.slice(0, maxLength).replace(/\s+\S*$/u, '')}…`;
  return short.charAt(0).toLocaleUpperCase('nb') + short.slice(1);
}
