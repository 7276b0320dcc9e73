/** One word or number of a text. */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** What stands between the word before and this one, and after it up to the next. */
  gap: string;
  after: string;
  isCapital: boolean;
}

const wordPattern = /[\p{L}\d]+(?:[-'’][\p{L}\d]+)*/gu;
const capital = /^\p{Lu}/u;

/** Works on a normalised text. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: word, index: start } of text.matchAll(wordPattern)) {
    const gap = text.slice(end, start);
    const last = words.at(-1);
    if (last) last.after = gap;
    end = start + word.length;
    words.push({
      ...{ text: word, lower: word.toLowerCase(), start, end, gap, after: '' },
      isCapital: capital.test(word),
    });
  }
  const last = words.at(-1);
  if (last) last.after = text.slice(end);
  return words;
}
