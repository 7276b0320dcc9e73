import { names } from './first-names.ts';
import { foldSpelling } from './fold-spelling.ts';

/**
 * A name that is no other word counts in any case (`sure`), one that is a rare word only with a capital letter
 * (`rare`), and one that is a common word only with evidence (`common`).
 */
export type NameClass = keyof typeof names;

/** Each name is written as how many letters it shares with the one before, then the rest of it. */
function unpack(packed: string): Set<string> {
  let name = '';
  return new Set(
    [...packed.matchAll(/(\d)(\D*)/g)].map(
      ([, shared, rest]) => (name = name.slice(0, Number(shared)) + rest),
    ),
  );
}

const [sure, rare, common] = [names.sure, names.rare, names.common].map(unpack);

/** Endings that only names have. */
const nameEnding = /^\p{L}{2,}(?:bjørg|[^c]hild|frid|lei[fv]|veig|gunn)$/u;

const genitive = /^(\p{Lu}.{3,}?)['’]?s$/u;

/** "Kristoffers" is a form of "Kristoffer". In "Rita-modellen" nobody is named. */
export function nameClass(word: string): NameClass | null {
  const [first = '', second] = word.toLowerCase().split('-');
  if (second !== undefined && classOf(second) !== 'sure' && !/-\p{Lu}/u.test(word)) return null;
  return classOf(first) ?? classOf(genitive.exec(word)?.[1]?.toLowerCase() ?? '');
}

function classOf(name: string): NameClass | null {
  if (rare?.has(name)) return 'rare';
  if (common?.has(name)) return 'common';
  return sure?.has(foldSpelling(name)) || nameEnding.test(name) ? 'sure' : null;
}
