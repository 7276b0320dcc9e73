import type { Word } from './words.ts';

export type Tags = ReadonlySet<string>;

/** A text read once, for all rules: its words, and one line with the tags of each for the patterns. */
export interface TaggedText {
  words: readonly Word[];
  tags: readonly Tags[];
  line: string;
  /** Where each word starts in `line`, and which sentence it stands in. */
  starts: readonly number[];
  sentences: readonly number[];
}

export function taggedText(words: readonly Word[], tags: readonly Tags[]): TaggedText {
  const [starts, sentences]: [number[], number[]] = [[], []];
  let line = '';
  for (const [at, word] of words.entries()) {
    const mark = gapMark(words[at - 1], word);
    starts.push(line.length);
    sentences.push((sentences.at(-1) ?? 0) + Number(mark === '.'));
    line += ` ${mark}_${[...(tags[at] ?? [])].join('_')}_`;
  }
  return { words, tags, line, starts, sentences };
}

/** "3. mars" and "f. 2014" do not end a sentence. */
function gapMark(before: Word | undefined, { gap }: Word): string {
  if (!before || (/[.!?;\n]/.test(gap) && !/^(?:\d+|.)$/.test(before.lower))) return '.';
  return gap === ' ' ? '' : ',';
}
