import { expect, it } from 'vitest';
import { pattern, spansOf } from './pattern.ts';
import { taggedText } from './tagged-text.ts';
import { wordsOf } from './words.ts';

/** Each word is tagged with itself. */
function found(text: string, source: string): string[] {
  const words = wordsOf(text);
  const tagged = taggedText(
    words,
    words.map(({ lower }) => new Set(lower.split('-'))),
  );
  return spansOf(tagged, pattern(source)).map(([from, to]) =>
    words
      .slice(from, to)
      .map((word) => word.text)
      .join(' '),
  );
}

it.each([
  ['one tag', 'b', 'a b c', ['b']],
  ['each time', 'b', 'b a b', ['b', 'b']],
  ['tags side by side', 'a b', 'a b a c', ['a b']],
  ['either tag', 'a|c', 'a b c', ['a', 'c']],
  ['one tag with another', 'a&b', 'a a-b b', ['a-b']],
  ['one tag without another', 'a&!b', 'a-b a', ['a']],
  ['only what is marked', 'a <b> c', 'a b c b', ['b']],
  ['a word that may be missing', 'a b? c', 'a c a b c', ['a c', 'a b c']],
  ['words between, as few as can be', 'a ~2 c', 'a x c c', ['a x c']],
  ['no more words between than allowed', 'a ~1 c', 'a x x c', []],
  ['what does not come next', 'a -b', 'a b a c', ['a']],
  ['the end as not next', 'a -b', 'a', ['a']],
  ['only with a blank between', 'a +b', 'a, b a b', ['a b']],
  ['after a comma too', 'a b', 'a, b', ['a b']],
  ['nothing across sentences', 'so b', 'So. B', []],
  ['the first of a sentence', '.so', 'so so. So', ['so', 'So']],
  ['after another mark', ',a', 'a, a a', ['a']],
  ['no part of a tag', 'ab', 'a abc ab', ['ab']],
  ['what follows one find in the next', '<a> a', 'a a a', ['a', 'a']],
])('finds %s', (_what, source, text, words) => {
  expect(found(text, source)).toEqual(words);
});
