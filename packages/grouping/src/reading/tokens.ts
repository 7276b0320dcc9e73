/** Case, punctuation and blanks never tell two answers apart. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A pasted essay must not cost more than a long sentence; the point of an answer comes early. */
const maxTokens = 60;

/** The words of a text in order; `gå-møte` stays one token, so that the reader can try it joined before it splits it. */
export function tokensOf(text: string): string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’`´]/gu, '')
    .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu);
  return (words ?? []).slice(0, maxTokens);
}
