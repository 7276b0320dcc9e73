import { isConjunction, isPreposition, isStopWord } from './reading/common-words.ts';
import { toBokmal } from './reading/nynorsk.ts';

const clauseWords = new Set(['som', 'at', 'før', 'that', 'before']);

/** How an answer begins, up to what only narrows it: "logge av" of "logge av i helga". Null when that is all of it. */
export function openingOf(text: string): string | null {
  const pieces = text.normalize('NFC').match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|[.,;:!?()/–]/gu) ?? [];
  const from = pieces.findIndex(saysSomething);
  const turn = pieces.findIndex((piece, at) => at > from && narrows(piece));
  if (from < 0 || turn < 0) return null;
  const start = pieces.slice(0, from).findLastIndex(narrows) + 1;
  return pieces.slice(start, 1 + pieces.slice(0, turn).findLastIndex(saysSomething)).join(' ');
}

const isWord = (piece: string): boolean => /^[\p{L}\p{N}]/u.test(piece);

function narrows(piece: string): boolean {
  const word = toBokmal(piece.toLowerCase());
  return !isWord(piece) || isPreposition(word) || isConjunction(word) || clauseWords.has(word);
}

const saysSomething = (piece: string): boolean =>
  !narrows(piece) && !isStopWord(toBokmal(piece.toLowerCase()));
