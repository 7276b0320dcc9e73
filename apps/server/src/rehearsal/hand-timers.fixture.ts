import type { After } from '../after.ts';

/** Time that passes when a test says so. */
export class HandTimers {
  #nowMs = 0;
  #waiting: { atMs: number; work: () => void }[] = [];

  readonly after: After = (ms, work) => {
    const one = { atMs: this.#nowMs + ms, work };
    this.#waiting.push(one);
    return () => (this.#waiting = this.#waiting.filter((other) => other !== one));
  };

  /** Whether something is to be done in exactly so long. */
  has(ms: number): boolean {
    return this.#waiting.some(({ atMs }) => atMs === this.#nowMs + ms);
  }

  get isIdle(): boolean {
    return this.#waiting.length === 0;
  }

  /** Does all that is due by then, in its order; after each, waits for what comes of it. */
  async pass(ms: number, settled: () => Promise<unknown>, ticked: (ms: number) => void = () => undefined) {
    const untilMs = this.#nowMs + ms;
    for (let next = this.#nextBy(untilMs); next; next = this.#nextBy(untilMs)) {
      ticked(next.atMs - this.#nowMs);
      this.#nowMs = next.atMs;
      this.#waiting = this.#waiting.filter((other) => other !== next);
      next.work();
      await settled();
    }
    ticked(untilMs - this.#nowMs);
    this.#nowMs = untilMs;
  }

  #nextBy(untilMs: number) {
    const due = this.#waiting.filter(({ atMs }) => atMs <= untilMs);
    return due.reduce<(typeof due)[number] | null>(
      (one, other) => (one && one.atMs <= other.atMs ? one : other),
      null,
    );
  }
}
