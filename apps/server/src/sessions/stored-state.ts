import { setTimeout } from 'node:timers/promises';
import { applyChange } from '@pusterom/core/apply';
import type { LiveState } from '@pusterom/core/live-state';
import type { SessionId } from '@pusterom/protocol/ids';
import type { Committed } from './elsewhere.ts';
import type { LiveStore } from './ports.ts';

/** Times a session is read in a row because it is known to have gone on meanwhile. */
const mostReads = 3;

/**
 * One session as it is stored, kept in memory: read when it is asked for, and followed as this server and others go on
 * with it. What others tell is only a hint; wherever it does not follow on what is held, what is stored is read again.
 */
export class StoredState {
  readonly #id: SessionId;
  readonly #store: Pick<LiveStore, 'load'>;
  readonly #onRead: (state: LiveState) => void;
  #held: LiveState | null = null;
  #loading: Promise<LiveState | null> | null = null;
  /** How far others have come, as they say. */
  #heardSeq = 0;
  #onHeard: (() => void) | null = null;
  #isEnded = false;

  /** `onRead` is told each time it has been read from the store. */
  constructor(id: SessionId, store: Pick<LiveStore, 'load'>, onRead: (state: LiveState) => void) {
    this.#id = id;
    this.#store = store;
    this.#onRead = onRead;
  }

  /** At this very moment; null when it is not in memory. */
  get held(): LiveState | null {
    return this.#held;
  }

  /** Null when there is no such session. Throws `StorageUnavailable`. */
  async current(): Promise<LiveState | null> {
    return this.#held ?? (this.#loading ??= this.#load().finally(() => (this.#loading = null)));
  }

  /** This server has stored what leads to it. */
  wentOnTo(state: LiveState): void {
    if (!this.#isEnded && !this.isAt(state.session.seq)) this.#held = state;
  }

  /** What is stored is unknown: it will be read again. */
  forget(): void {
    this.#held = null;
  }

  /** It is deleted. */
  end(): void {
    this.#isEnded = true;
    this.#held = null;
  }

  /** Takes over what another server has stored. False when that does not follow on what is held. */
  hear({ fromSeq, changes }: Committed): boolean {
    const toSeq = fromSeq + changes.length;
    this.#heardSeq = Math.max(this.#heardSeq, toSeq);
    if (!this.#held || this.isAt(toSeq)) return true;
    if (this.#held.session.seq !== fromSeq) return false;
    this.#held = changes.reduce(applyChange, this.#held);
    this.#onHeard?.();
    return true;
  }

  /** Whether what is held has come as far. */
  isAt(seq: number): boolean {
    return this.#held !== null && this.#held.session.seq >= seq;
  }

  /** Somebody else went on from `seq`: that is on its way here, or is read the next time it is asked for. */
  async awaitNews(seq: number, patienceMs: number): Promise<void> {
    if (!this.isAt(seq + 1) && patienceMs > 0)
      await Promise.race([
        new Promise<void>((resolve) => (this.#onHeard = resolve)),
        setTimeout(patienceMs, undefined, { ref: false }),
      ]);
    this.#onHeard = null;
    if (!this.isAt(seq + 1)) this.forget();
  }

  async #load(): Promise<LiveState | null> {
    let state = await this.#store.load(this.#id);
    for (let read = 1; state && state.session.seq < this.#heardSeq && read < mostReads; read++)
      state = await this.#store.load(this.#id);
    // What was read before it was deleted.
    if (this.#isEnded) return null;
    if (!state || this.isAt(state.session.seq)) return this.#held;
    this.#held = state;
    this.#onRead(state);
    return state;
  }
}
