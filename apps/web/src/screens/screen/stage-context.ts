import { createContext } from 'svelte';
import type { Measure } from './layout/measure.ts';

/** What every picture on the stage is laid out by. */
export interface StageMeasures {
  /** Pixels of this screen in one of the stage's own: a stage is 1920 x 1080 of them. */
  readonly unit: number;
  /** Whether clusters are shown as a word cloud. */
  readonly isCloud: boolean;
  /** Whether the circle of a silence stands still. */
  readonly isStill: boolean;
  readonly measure: Measure;
  /** For what people say in whole sentences: quotes and thoughts have a typeface of their own. */
  readonly measureQuote: Measure;
}

export const [getStage, setStage] = createContext<StageMeasures>();
