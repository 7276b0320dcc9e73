import type { Word } from '../words/words.ts';

/**
 * Made-up people, book titles, methods and court cases that go by a name. Names that a workshop's own texts
 * quote come from its template instead.
 */
const everybodys =
  'ola nordmann,kari nordmann,kari og ola,ola og kari,marte meo,harry potter,ole brumm,ronja røverdatter,astrid lindgren,strand lobben'.split(
    ',',
  );

/** Positions of words that stand in a name everybody may write. The last word of a quoted name may stand alone. */
export function publicWords(words: readonly Word[], knownNames: readonly string[]): Set<number> {
  const known = knownNames.map((name) => name.normalize('NFKC').toLowerCase());
  const surnames = known.flatMap((name) => name.split(' ').slice(1).slice(-1));
  const found = new Set<number>();
  for (const phrase of [...known, ...everybodys, ...surnames].map((name) => name.split(' ')))
    for (let at = 0; at < words.length; at++)
      if (phrase.every((part, step) => isForm(words[at + step]?.lower ?? '', part)))
        phrase.forEach((_, step) => found.add(at + step));
  return found;
}

/** "Isdals" is a form of "Isdal", "Meo-veiledning" of "Meo". */
const isForm = (word: string, part: string): boolean =>
  word.startsWith(part) && /^(?:['’]?s?)?(?:-.*)?$/.test(word.slice(part.length));
