import type { Feature } from './reading.ts';

/** What is known about a part of a word: its features (none, for a part that says nothing), or null. */
export interface PartLookup {
  exact(part: string): Feature[] | null;
  inflected(part: string): Feature[] | null;
}

export interface Split {
  first: Feature[] | null;
  last: Feature[] | null;
  /** The part nobody knows, when only one is known. */
  leftover: string | null;
}

const minPart = 3;
const minLongerPart = 4;
/** With only one part known, a shorter one would be found by accident inside other words. */
const minLonePart = 5;
const suffixes = new Set(
  'isk iske full fulle fullt ing ingen inger else elsen elser het lig lige løs løse løst som bar bare bart skap sjon sjonen ende ande ert erte ere erer ene ane ane hets enes aktig'.split(
    ' ',
  ),
);

/** Takes a word like `kollegastøtte` apart. Both parts known is best; else one long one. */
export function splitCompound(word: string, lookup: PartLookup): Split | null {
  const cuts = Array.from(
    { length: Math.max(0, word.length - 2 * minPart + 1) },
    (_, index) => index + minPart,
  );
  let best: Split | null = null;
  for (const cut of cuts) {
    const split = splitAt(word, cut, lookup);
    if (split !== null && (best === null || worth(split) > worth(best))) best = split;
  }
  return best;
}

function splitAt(word: string, cut: number, lookup: PartLookup): Split | null {
  const [head, tail] = [word.slice(0, cut), word.slice(cut)];
  const first = firstPart(head, lookup);
  const last = lookup.inflected(tail);
  if (first !== null && last !== null) {
    const longEnough = Math.max(head.length, tail.length) >= minLongerPart;
    return longEnough && hasTheme([...first, ...last]) ? { first, last, leftover: null } : null;
  }
  if (first !== null && hasTheme(first) && head.length >= minLonePart && isWord(tail))
    return { first, last, leftover: tail };
  if (last !== null && hasTheme(last) && tail.length >= minLonePart && isWord(head))
    return { first, last, leftover: head };
  return null;
}

/** The linking letter of `arbeidSmengde` and `barnEhage` belongs to neither part. */
function firstPart(head: string, lookup: PartLookup): Feature[] | null {
  const bare = /[se]$/u.test(head) ? head.slice(0, -1) : head;
  return lookup.exact(head) ?? (bare.length >= minPart ? lookup.exact(bare) : null);
}

const hasTheme = (features: readonly Feature[]): boolean => features.some(({ kind }) => kind !== 'generic');
const isWord = (rest: string): boolean => rest.length >= minPart && !suffixes.has(rest);

function worth({ first, last, leftover }: Split): number {
  const themes = [...(first ?? []), ...(last ?? [])].filter(({ kind }) => kind !== 'generic').length;
  return (leftover === null ? 100 : 0) + 10 * themes - (leftover?.length ?? 0);
}
