import type { Member } from './member.ts';
import type { Feature } from './reading/reading.ts';
import { nearKeys } from './renaming.ts';

const maxReasons = 4;

interface Carried {
  feature: Feature;
  count: number;
  weight: number;
}

/** What holds these members together, in the words of the workshop: what most of them carry comes first. */
export function reasonsOf(members: readonly Member[]): string[] {
  const carried = carriedBy(members);
  const keys = new Set(carried.map(({ feature }) => feature.key));
  const isNearOther = ({ feature }: Carried): boolean => nearKeys(feature.key).some((key) => keys.has(key));
  const shared = carried.filter((one) => one.count >= Math.min(2, members.length) || isNearOther(one));
  const mostByConcept = Math.max(0, ...shared.filter(isConcept).map(({ count }) => count));
  const told = shared.filter((one) => isConcept(one) || one.count > mostByConcept);
  return [...new Set(told.map(({ feature }) => inSentence(feature.text)))].slice(0, maxReasons);
}

/** A concept's name as it stands in the middle of a sentence; `HMS` and `BUP` keep their capitals. */
export function inSentence(name: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(name) ? name.charAt(0).toLocaleLowerCase('nb') + name.slice(1) : name;
}

function carriedBy(members: readonly Member[]): Carried[] {
  const carried = new Map<string, Carried>();
  for (const { reading } of members) {
    for (const feature of reading.features.values()) {
      if (feature.kind === 'generic') continue;
      const known = carried.get(feature.key) ?? { feature, count: 0, weight: 0 };
      carried.set(feature.key, { ...known, count: known.count + 1, weight: known.weight + feature.weight });
    }
  }
  return [...carried.values()].sort(mostCarriedFirst);
}

const isConcept = ({ feature }: Carried): boolean => feature.kind === 'concept';

const mostCarriedFirst = (a: Carried, b: Carried): number =>
  b.count - a.count || b.weight - a.weight || (a.feature.key < b.feature.key ? -1 : 1);
