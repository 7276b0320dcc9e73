import { KeptChoice } from '../../lib/kept-choice.svelte.ts';

/** How the stage is shown on this machine; the picture of it beside the controls follows. */
export class StageChoices {
  /** Clusters as a word cloud. */
  readonly cloud = new KeptChoice('pusterom:word-cloud', false);
  /** To be read in letters as large as one likes, instead of the picture. */
  readonly text = new KeptChoice('pusterom:screen-as-text', false);
  /** The circle of a silence stands still. */
  readonly still = new KeptChoice('pusterom:still-circle', false);
}
