import { nameClass } from '../names/name-classes.ts';
import { listsOf } from './dictionary.ts';
import { shapeTags, styleOf } from './shapes.ts';
import type { Word } from './words.ts';

/** Tags for what each word is by itself: its lists, its shape, and which kind of name. `hidden` words are no names. */
export function tagsOf(words: readonly Word[], hidden: ReadonlySet<number>): ReadonlySet<string>[] {
  const style = styleOf(words);
  return words.map((word, at) => {
    const lists = listsOf(word.lower);
    const name = hidden.has(at) ? 'hidden' : nameClass(word.text);
    const isPlain = lists.length === 0 && name === null;
    const tags = new Set([...lists, ...shapeTags(word, style, isPlain)]);
    if (name && (lists.length === 0 || name !== 'sure')) tags.add(name);
    return tags;
  });
}
