import { inSentence } from './because.ts';
import type { Group } from './group.ts';
import type { Feature } from './reading/reading.ts';
import { nearKeys } from './renaming.ts';
import { similarity } from './similarity.ts';

/** Two groups that a person may want to merge. */
export interface Suggestion {
  /** The larger first: the one to merge into. */
  groupIds: [string, string];
  score: number;
  /** What they share, in the words of the workshop. */
  because: string[];
}

/** So close that it is worth a look, though not so close that the machine put them together itself. */
const worthAsking = 0.25;
/** What being about near themes is worth when the words have nothing in common. */
const nearScore = 0.25;
const maxSuggestions = 10;
const maxReasons = 4;

/** The pairs worth asking about, best first. `mayMerge` says which a person has not ruled out. */
export function suggestionsAmong(
  groups: readonly Group[],
  mayMerge: (one: Group, other: Group) => boolean,
): Suggestion[] {
  const sides = groups.map(sideOf).sort(largerFirst);
  return neighbours(sides)
    .filter(([one, other]) => mayMerge(one.group, other.group))
    .map(([one, other]) => suggestion(one, other))
    .filter(({ score }) => score >= worthAsking)
    .sort(bestFirst)
    .slice(0, maxSuggestions);
}

interface Side {
  group: Group;
  themes: ReadonlyMap<string, Feature>;
  /** What at least half of the members are about. */
  main: readonly Feature[];
  /** Each of those with each theme near it, the same from both ends. */
  nearPairs: ReadonlySet<string>;
}

function sideOf(group: Group): Side {
  const main = group.centre.mainThemes.filter(({ kind }) => kind === 'concept');
  const themes = new Map(group.centre.themes.map((feature) => [feature.key, feature]));
  return { group, themes, main, nearPairs: new Set(main.flatMap(nearPairsOf)) };
}

const nearPairsOf = ({ key }: Feature): string[] =>
  nearKeys(key).map((near) => [key, near].sort().join(' ~ '));

/** Groups that share something, each pair once: only these are compared. */
function neighbours(sides: readonly Side[]): [Side, Side][] {
  const earlier = new Map<string, Side[]>();
  return sides.flatMap((side) => {
    const met = new Set<Side>();
    for (const key of [...side.themes.keys(), ...side.nearPairs]) {
      const others = earlier.get(key) ?? [];
      for (const other of others) met.add(other);
      others.push(side);
      earlier.set(key, others);
    }
    return [...met].map((other): [Side, Side] => [other, side]);
  });
}

function suggestion(one: Side, other: Side): Suggestion {
  const isNear = [...one.nearPairs].some((pair) => other.nearPairs.has(pair));
  const shared = sharedThemes(one, other);
  const told = shared.length > 0 ? shared : [...one.main, ...other.main];
  const because = told.map(({ text }) => inSentence(text));
  const likeness = similarity(one.group.centre.vector, other.group.centre.vector);
  return {
    groupIds: [one.group.id, other.group.id],
    score: Math.max(likeness, isNear ? nearScore : 0),
    because: [...new Set(because)].slice(0, maxReasons),
  };
}

/** Concepts before loose words. */
function sharedThemes(one: Side, other: Side): Feature[] {
  const shared = [...one.themes.values()].filter(({ key }) => other.themes.has(key));
  const concepts = shared.filter(({ kind }) => kind === 'concept');
  return concepts.length > 0 ? concepts : shared;
}

const largerFirst = (a: Side, b: Side): number =>
  b.group.size - a.group.size || (a.group.id < b.group.id ? -1 : 1);

const bestFirst = (a: Suggestion, b: Suggestion): number =>
  b.score - a.score || (a.groupIds.join() < b.groupIds.join() ? -1 : 1);
