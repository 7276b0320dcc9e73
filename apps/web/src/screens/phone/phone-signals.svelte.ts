import type { RunId } from '@pusterom/protocol/ids';
import { noSignals, type Signal, type Signals } from '@pusterom/protocol/signals';
import type { SessionStore } from '../../lib/session/session-store.svelte.ts';

/** Whoever has not touched a key for so long is thinking, or has put the phone away. */
const writingLastsMs = 12_000;

/** What this phone's owner signals in the visit to a step that the session is in. Another visit begins with nothing. */
export class PhoneSignals {
  #shown = $state.raw<{ runId: RunId; signals: Signals } | null>(null);
  #writingTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #store: SessionStore;

  constructor(store: SessionStore) {
    this.#store = store;
  }

  get shown(): Signals {
    const { run } = this.#store;
    return run && this.#shown?.runId === run.id ? this.#shown.signals : noSignals;
  }

  toggle(signal: Signal): void {
    this.#show({ [signal]: !this.shown[signal] });
  }

  /** A key was touched; that is told once, until it has been quiet for a while. */
  typed(): void {
    clearTimeout(this.#writingTimer);
    this.#writingTimer = setTimeout(() => this.rest(), writingLastsMs);
    if (!this.shown.isWriting) this.#show({ isWriting: true });
  }

  /** What was written is sent, or left. */
  rest(): void {
    clearTimeout(this.#writingTimer);
    if (this.shown.isWriting) this.#show({ isWriting: false });
  }

  /** The server keeps it for no longer than it runs: after a break in the connection it is told again. */
  tellAgain(): void {
    if (this.shown !== noSignals) this.#tell();
  }

  close(): void {
    clearTimeout(this.#writingTimer);
  }

  #show(change: Partial<Signals>): void {
    const { run } = this.#store;
    if (!run) return;
    this.#shown = { runId: run.id, signals: { ...this.shown, ...change } };
    this.#tell();
  }

  #tell(): void {
    if (this.#shown) void this.#store.send('signals:show', this.#shown);
  }
}
