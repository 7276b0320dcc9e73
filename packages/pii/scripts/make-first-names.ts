import { readFileSync, writeFileSync } from 'node:fs';
import { foldSpelling } from '../src/names/fold-spelling.ts';
import { commonWords, rareWords } from './name-classes.ts';

/**
 * Makes src/names/first-names.ts of Statistics Norway's open first-name counts (2024, licence NLOD 2.0).
 * Usage: node --import tsx packages/pii/scripts/make-first-names.ts first-names.json
 */
const limit = 665;
/** A word that fewer are called is only a word. */
const fewestBearers = 700;
/** What the endings of name-classes.ts know already. */
const coveredByEnding = /^\p{L}{2,}(?:bjørg|[^c]hild|frid|lei[fv]|veig|gunn)$/u;
const notNames = new Set([
  'md',
  'ma',
  'minh',
  'thanh',
  'thi',
  'noor',
  'nour',
  'thale',
  'renee',
  'kathe',
  'saleh',
  'an',
]);

const [file = ''] = process.argv.slice(2);
const counts = JSON.parse(readFileSync(file, 'utf8')) as { names: [name: string, bearers: number][] };
const bearers = new Map<string, number>();
const isBorne = (name: string): boolean =>
  counts.names.some(([other, count]) => other.toLowerCase() === name && count >= fewestBearers);
for (const [written, count] of counts.names) {
  const name = written.toLowerCase();
  const isElsewhere =
    [...commonWords, ...rareWords, ...notNames].includes(name) || coveredByEnding.test(name);
  const spelling = foldSpelling(name);
  if (!isElsewhere) bearers.set(spelling, (bearers.get(spelling) ?? 0) + count);
}

/** Most people for the bytes: "aleksandra" costs one letter where "aleksander" is. */
const all = [...bearers.keys()].sort();
const worth = new Map(
  all.map((name, at) => [name, (bearers.get(name) ?? 0) / pack(name, all[at - 1] ?? '').length]),
);
const sure = all.toSorted((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0)).slice(0, limit);

/** A word that is spelt like a name, too: "tea" must not be read as Thea. */
const isNeeded = (name: string): boolean => isBorne(name) || sure.includes(foldSpelling(name));

/** How many letters a name shares with the one before, then the rest of it: three quarters of the size. */
function packed(list: readonly string[]): string {
  const sorted = [...new Set(list)].sort();
  return sorted.map((name, at) => pack(name, sorted[at - 1] ?? '')).join('');
}

function pack(name: string, before: string): string {
  let shared = 0;
  while (shared < 9 && shared < before.length && name[shared] === before[shared]) shared++;
  return `${shared}${name.slice(shared)}`;
}

writeFileSync(
  new URL('../src/names/first-names.ts', import.meta.url),
  `/**
 * Norway's most common first names: Statistics Norway's open first-name counts for 2024, licence NLOD 2.0.
 * Made by scripts/make-first-names.ts; do not edit. Read by name-classes.ts.
 */
export const names = {
  sure: '${packed(sure)}',
  rare: '${packed(rareWords.filter(isNeeded))}',
  common: '${packed(commonWords.filter(isNeeded))}',
};
`,
);
