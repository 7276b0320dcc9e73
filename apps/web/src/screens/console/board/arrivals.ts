import type { Entry } from '@pusterom/protocol/session';

/** Which entries have come since the board was opened: each is marked once, when it is first seen on it. */
export class Arrivals {
  readonly #openedAt: number;
  readonly #marked = new Set<Entry['id']>();

  /** Where the session stood when the board was opened. */
  constructor(seq: number) {
    this.#openedAt = seq;
  }

  mark({ id, order }: Entry): boolean {
    if (order <= this.#openedAt || this.#marked.has(id)) return false;
    this.#marked.add(id);
    return true;
  }
}
