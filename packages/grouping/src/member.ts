import type { Reading } from './reading/reading.ts';
import { type Vector, vectorOf } from './similarity.ts';

/** An entry that has been placed. */
export interface Member {
  id: string;
  text: string;
  /** Its words as a label; made once. */
  headline: string;
  /** How it begins, as a label, where that is less than the whole. */
  opening: string | null;
  reading: Reading;
  vector: Vector;
  placedBy: 'auto' | 'human';
}

export function vectorOfReading({ features }: Reading): Vector {
  return vectorOf(new Map([...features].map(([key, { weight }]) => [key, weight])));
}
