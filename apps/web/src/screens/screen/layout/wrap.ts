import type { Measure } from './measure.ts';

export interface TextStyle {
  /** Letter size. */
  size: number;
  weight: number;
  /** Height of a line, in letter sizes. */
  leading: number;
}

/** A little air, so that a rounding in the browser never makes one line more than was counted. */
const slack = 0.02;
/** Words with the blanks or dashes after them, where a line may end. */
const words = /[^\s\u2013-]+[\s\u2013-]*|[\s\u2013-]+/g;

/** How many lines a text fills when it is `width` wide. A word that is too long for a line is broken. */
export function linesOf(text: string, width: number, style: TextStyle, measure: Measure): number {
  const paragraphs = text.split('\n');
  return paragraphs.reduce((sum, one) => sum + linesOfParagraph(one, width, style, measure), 0);
}

function linesOfParagraph(
  text: string,
  width: number,
  { size, weight }: TextStyle,
  measure: Measure,
): number {
  const room = Math.max(1, width / size - slack);
  let lines = 1;
  let used = 0;
  for (const word of text.match(words) ?? []) {
    const bare = measure(word.trimEnd(), weight);
    if (used > 0 && used + bare > room) {
      lines += 1;
      used = 0;
    }
    const broken = Math.max(0, Math.ceil(bare / room) - 1);
    lines += broken;
    used += measure(word, weight) - broken * room;
  }
  return lines;
}

export const heightOf = (text: string, width: number, style: TextStyle, measure: Measure): number =>
  linesOf(text, width, style, measure) * style.size * style.leading;

/** The longest word, which a letter size must leave room for. */
export const longestWord = (text: string, weight: number, measure: Measure): number =>
  Math.max(0, ...text.split(/[\s\u2013-]+/).map((word) => measure(word, weight)));
