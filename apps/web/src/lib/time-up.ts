import { remainingMs } from '@pusterom/core/clock';
import type { StepRun } from '@pusterom/protocol/session';

/** Notices when a step's clock reaches zero: each time it does, and not when one only comes to look later. */
export class TimeUp {
  #before: { id: string; leftMs: number } | null = null;

  /** True the first time it is asked after the clock has passed zero. `nowMs` is the server's time. */
  hasCome(run: StepRun | null, nowMs: number): boolean {
    const before = this.#before;
    const leftMs = run && remainingMs(run, nowMs);
    this.#before = run && leftMs !== null ? { id: run.id, leftMs } : null;
    if (!run || leftMs === null || before?.id !== run.id || run.pausedAtMs !== null) return false;
    return before.leftMs > 0 && leftMs <= 0;
  }
}
