import type { SearchHit } from '@pusterom/protocol/search';

/** Private-use characters that Postgres puts around what it found. Nobody's text has them when they arrive here. */
export const markStart = '\uE000';
export const markEnd = '\uE001';
/** Stands for `<` meanwhile: Postgres would take what follows it for a tag, and drop it. */
export const standIn = '\uE002';

type Pieces = SearchHit['pieces'];

/** Text with marks as pieces. Without marks the words were found inside longer ones: they are looked up here. */
export function cutPieces(marked: string, words: readonly string[]): Pieces {
  const text = marked.replaceAll(standIn, '<');
  const pieces = text.includes(markStart) ? cutAtMarks(text) : cutAtWords(text, words);
  return pieces.filter((piece) => piece.text !== '');
}

function cutAtMarks(text: string): Pieces {
  return text.split(markStart).flatMap((part, index) => {
    if (index === 0) return [{ text: part, isMatch: false }];
    const [match = '', rest = ''] = part.split(markEnd);
    return [
      { text: match, isMatch: true },
      { text: rest, isMatch: false },
    ];
  });
}

function cutAtWords(text: string, words: readonly string[]): Pieces {
  if (words.length === 0) return [{ text, isMatch: false }];
  const anyWord = words.map((word) => word.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('|');
  // Splitting by a group keeps what was found, at every other place.
  return text
    .split(new RegExp(`(${anyWord})`, 'iu'))
    .map((piece, index) => ({ text: piece, isMatch: index % 2 === 1 }));
}
