import type { SessionState } from '@pusterom/protocol/session';
import { pairsIn, type Pair } from './alike.ts';

/** Long enough that what is shown can be read before it changes. */
const everyMs = 4000;

/** Pairs of clusters that may be the same, looked for now and then, when the page has nothing better to do. */
export class Pairs {
  #found = $state.raw<readonly Pair[]>([]);
  #timer: ReturnType<typeof setTimeout> | null = null;
  #latest: { session: SessionState; prompts: ReadonlySet<string> } | null = null;
  readonly #find: typeof pairsIn;

  constructor(find = pairsIn) {
    this.#find = find;
  }

  get found(): readonly Pair[] {
    return this.#found;
  }

  look(session: SessionState, prompts: ReadonlySet<string>): void {
    this.#latest = { session, prompts };
    this.#timer ??= setTimeout(() => whenIdle(() => void this.#search()), everyMs);
  }

  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#latest = null;
  }

  async #search(): Promise<void> {
    this.#timer = null;
    const asked = this.#latest;
    if (!asked) return;
    // Without the engine there are no suggestions, and nothing else that does not work.
    this.#found = await this.#find(asked.session, asked.prompts).catch(() => []);
  }
}

/** Safari has no `requestIdleCallback`. */
const whenIdle = (act: () => void): unknown =>
  'requestIdleCallback' in window ? requestIdleCallback(act, { timeout: everyMs }) : act();
