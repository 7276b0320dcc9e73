import { type Candidate, isBetter } from './candidate.ts';
import type { Group } from './group.ts';

/** What a sentence model makes of a text: a direction of length 1. The product of two is the cosine between them. */
export type Direction = Float32Array;

/** What a sentence model has read so far. It is asked only about what words have not settled. */
export interface Meanings {
  /** What a folded text means, or null when it has not been read. */
  of(folded: string): Direction | null;
  /** The least mean cosine with a group's members at which an entry joins it. Every model has its own. */
  readonly joinAt: number;
  /** What each member beyond three adds to that, so that a large group does not swallow everything. */
  readonly perMember: number;
}

const membersForFree = 3;

/**
 * The group whose members mean most nearly the same. Where an entry fits two that a person keeps apart, she has seen a
 * difference that the model does not see: it joins neither.
 */
export function nearest(
  direction: Direction,
  groups: Iterable<Group>,
  { meanings, areApart }: { meanings: Meanings; areApart: (one: Group, other: Group) => boolean },
): Candidate | null {
  const fitting = [...groups].flatMap((group): Candidate[] => {
    const score = meanCosine(direction, group, meanings);
    return score >= leastCosine(group, meanings) ? [{ group, score }] : [];
  });
  const free = fitting.filter(({ group }) => !fitting.some((other) => areApart(group, other.group)));
  const [best = null] = free.filter(({ group }) => !group.isClosed).sort(bestFirst);
  return best;
}

const leastCosine = ({ size }: Group, { joinAt, perMember }: Meanings): number =>
  joinAt + perMember * Math.max(0, size - membersForFree);

/** Over the members whose meaning is known: average linkage, so that a group does not grow along a chain. */
function meanCosine(direction: Direction, group: Group, meanings: Meanings): number {
  const known = group.members.flatMap(({ reading }) => meanings.of(reading.folded) ?? []);
  if (known.length === 0) return -1;
  return known.reduce((sum, other) => sum + cosine(direction, other), 0) / known.length;
}

/** Of two directions of length 1. */
export function cosine(one: Direction, other: Direction): number {
  let product = 0;
  for (let axis = 0; axis < one.length; axis++) product += (one[axis] ?? 0) * (other[axis] ?? 0);
  return product;
}

const bestFirst = (a: Candidate, b: Candidate): number => (isBetter(a, b) ? -1 : 1);
