/** Inflections of bokmål, with those of nynorsk that differ; the longest that fits is cut. */
const inflections =
  'aene aens aen aer enes anes hetene heten heter ingene ingen inger inga elsene elsen elser else sjonene sjonen sjoner sjonar ende ande ene ane ens ets en et er ar a e'
    .split(' ')
    .sort((a, b) => b.length - a.length);

/** What an inflection leaves standing, where it cut into a derivation. */
const kept = ['het', 'ing', 'els', 'sjon'];

const minStem = 3;

/** Cuts the inflection only: `møtene` and `møte` meet, `frihet` and `fri` do not. */
export function stem(word: string): string {
  if (word.endsWith('het')) return word;
  const ending = inflections.find((end) => word.endsWith(end) && canCut(word, end));
  if (ending === undefined) return word;
  const derivation = kept.find((start) => ending.startsWith(start)) ?? '';
  return word.slice(0, word.length - ending.length) + derivation;
}

function canCut(word: string, ending: string): boolean {
  const rest = word.slice(0, word.length - ending.length);
  return rest.length >= minStem && /[aeiouyæøå]/u.test(rest);
}

const derivations = ['ering', 'ert', 'er', 'het', 'ning', 'ing', 'els', 'sjon', 'nad', 's', 't'];

/** Cuts the derivation too: `variert` and `variere` meet. Coarse, so only for words the lexicon does not know. */
export function root(word: string): string {
  const base = stem(word);
  const ending = derivations.find((end) => base.endsWith(end) && base.length - end.length > minStem);
  return ending === undefined ? base : base.slice(0, base.length - ending.length);
}
