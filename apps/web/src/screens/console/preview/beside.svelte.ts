import { MediaQuery } from 'svelte/reactivity';
import { KeptChoice } from '../../../lib/kept-choice.svelte.ts';

/** Whether what the others see stands beside the controls: where there is room for both, and she wants it. */
export class Beside {
  readonly #room = new MediaQuery('(min-width: 60rem) and (min-height: 34rem)');
  /** On a large display from the beginning. */
  readonly #choice = new KeptChoice('pusterom:preview', matchMedia('(min-width: 100rem)').matches);

  get hasRoom(): boolean {
    return this.#room.current;
  }

  get isShown(): boolean {
    return this.hasRoom && this.#choice.isOn;
  }

  toggle(): void {
    this.#choice.choose(!this.#choice.isOn);
  }
}
