import type { ActionId } from '@pusterom/protocol/ids';
import type { Action } from '@pusterom/protocol/session';
import { SvelteMap } from 'svelte/reactivity';

/** Which actions the room has heard and said yes to, each as it read then: one that is changed is to be heard again. */
export class Agreement {
  readonly #heard = new SvelteMap<ActionId, string>();

  has(action: Action): boolean {
    return this.#heard.get(action.id) === wordingOf(action);
  }

  toggle(action: Action): void {
    if (this.has(action)) this.#heard.delete(action.id);
    else this.#heard.set(action.id, wordingOf(action));
  }
}

const wordingOf = ({ what, who, due, followUp }: Action): string =>
  JSON.stringify([what, who, due, followUp]);

/** What has not been agreed on about an action; it may stay so. */
export function leftOpen({ who, due }: Action): 'who' | 'due' | 'both' | 'nothing' {
  if (who === '') return due === null ? 'both' : 'who';
  return due === null ? 'due' : 'nothing';
}
