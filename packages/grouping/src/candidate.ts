import type { Group } from './group.ts';

/** A group that an entry may join, and how well it fits. */
export interface Candidate {
  group: Group;
  score: number;
}

/** Ties go to the larger, then the older group. */
export function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.score !== b.score) return a.score > b.score;
  if (a.group.size !== b.group.size) return a.group.size > b.group.size;
  return a.group.age < b.group.age;
}
