import type { SessionState } from '@pusterom/protocol/session';

/** Too short to wait for, long enough that a room that writes does not keep the board moving all the time. */
const gatherMs = 200;

/**
 * The session as the board shows it: entries that come close together appear together. What somebody does to the board
 * shows at once, and so does everything that has come until then.
 */
export class Gathered {
  #shown = $state.raw() as SessionState;
  #latest: SessionState;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #shownAtMs = -Infinity;

  constructor(session: SessionState) {
    this.#shown = this.#latest = session;
  }

  get shown(): SessionState {
    return this.#shown;
  }

  look(session: SessionState): void {
    if (session === this.#latest) return;
    const isArrival = session.entries.size > this.#latest.entries.size;
    this.#latest = session;
    const waitMs = this.#shownAtMs + gatherMs - performance.now();
    if (isArrival && waitMs > 0) this.#timer ??= setTimeout(() => this.#show(), waitMs);
    else this.#show();
  }

  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #show(): void {
    this.close();
    this.#shown = this.#latest;
    this.#shownAtMs = performance.now();
  }
}
