import type { Carrying, Thing } from './carrying.svelte.ts';

/** What hands and keys need to know of the board. */
export interface BoardInHand {
  readonly carrying: Carrying;
  /** What the board shows under this element, if it can be moved. */
  thingAt: (element: Element) => Thing | null;
  /** False when there is nowhere to put it. */
  pickUp: (thing: Thing, by: 'pointer' | 'keys') => boolean;
  /** The cluster that the thing is, or is in, goes one place on or back. */
  step: (thing: Thing, by: 1 | -1) => void;
}
