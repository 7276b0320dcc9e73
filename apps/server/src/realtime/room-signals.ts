import type { ParticipantId, RunId } from '@pusterom/protocol/ids';
import { noCounts, type Signal, type SignalCounts, type Signals } from '@pusterom/protocol/signals';
import { LatestMap, type Latest } from './latest-map.ts';

/**
 * What the phones of a room signal in the visit to a step that the session is in. In memory only: when the visit is
 * over, or the server stops, it is gone.
 */
export class RoomSignals {
  readonly #shown: LatestMap<ParticipantId, Signals>;
  #runId: RunId | null;

  constructor(runId: RunId | null, nowMs: () => number) {
    this.#runId = runId;
    this.#shown = new LatestMap(nowMs);
  }

  /** How many signal what. Whose they are is told to nobody. */
  get counts(): SignalCounts {
    const counts = { ...noCounts };
    for (const [, shown] of this.#shown)
      for (const signal of Object.keys(counts) as Signal[]) if (shown[signal]) counts[signal] += 1;
    return counts;
  }

  /** Whether it was for this visit: what is late is not counted in the next. */
  show(id: ParticipantId, runId: RunId, shown: Signals): boolean {
    if (runId !== this.#runId) return false;
    this.#shown.set(id, shown);
    return true;
  }

  /** A new visit begins with nothing. */
  moveTo(runId: RunId | null): void {
    if (runId === this.#runId) return;
    this.#runId = runId;
    this.#shown.clear();
  }

  /** A phone that sleeps has not changed its mind, but it is not writing. */
  rest(id: ParticipantId): void {
    const shown = this.#shown.get(id);
    if (shown) this.#shown.set(id, { ...shown, isWriting: false });
  }

  /** Keeps only those who are still in the session. */
  keep(isIn: (id: ParticipantId) => boolean): void {
    this.#shown.keep(isIn);
  }

  /** For the other servers. */
  entries(): [ParticipantId, Latest<Signals>][] {
    return this.#shown.entries();
  }

  /** What phones at another server show. */
  hear(heard: readonly [ParticipantId, Latest<Signals>][]): void {
    for (const [id, shown] of heard) this.#shown.hear(id, shown);
  }
}
