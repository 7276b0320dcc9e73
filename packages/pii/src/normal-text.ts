import type { Find } from './find.ts';

/** One character with its combining marks, so that `a` + ring becomes `å`. */
const piece = /[^]\p{M}*/gu;
const invisible = /[\p{Cf}\p{M}]/gu;
const dash = /[\p{Pd}−]/gu;
const blank = /^\s+$/u;

/** A text as the rules want it, that remembers where each character stood in the original. */
export interface NormalText {
  text: string;
  /** Start and end in the original, for each character of `text`. */
  starts: number[];
  ends: number[];
}

/** Full-width digits, zero-width characters, odd dashes and runs of blanks hide nothing from the rules. */
export function normalise(original: string): NormalText {
  const normal: NormalText = { text: '', starts: [], ends: [] };
  for (const { 0: written, index } of original.matchAll(piece)) {
    const read = readPiece(written);
    if (blank.test(read) && blank.test(normal.text.slice(-1))) continue;
    for (let at = 0; at < read.length; at++) {
      normal.starts.push(index);
      normal.ends.push(index + written.length);
    }
    normal.text += read;
  }
  return normal;
}

function readPiece(written: string): string {
  const read = written.normalize('NFKC').replace(invisible, '').replace(dash, '-');
  if (!blank.test(read)) return read;
  return read.includes('\n') ? '\n' : ' ';
}

export function inOriginal(normal: NormalText, { kind, start, end }: Find): Find {
  return { kind, start: normal.starts[start] ?? 0, end: normal.ends[end - 1] ?? 0 };
}
