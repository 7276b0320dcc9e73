/** So many at once, refilled at so many a minute. */
export interface Allowance {
  burst: number;
  perMinute: number;
}

/** After so long an unused bucket is as good as new, whatever was taken from it. */
export const fullAgainMs = ({ burst, perMinute }: Allowance): number => (burst / perMinute) * 60_000;

/** Full at first. Time is told, not asked for. */
export class TokenBucket {
  readonly #allowance: Allowance;
  /** What has been taken, as the moment when all of it is refilled. */
  #fullAtMs = 0;

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /** False when there is nothing left to take. */
  take(nowMs: number): boolean {
    const emptyMs = fullAgainMs(this.#allowance);
    // A clock that was set back leaves it empty at worst, not closed for hours.
    this.#fullAtMs = Math.min(Math.max(this.#fullAtMs, nowMs), nowMs + emptyMs);
    const afterMs = this.#fullAtMs + 60_000 / this.#allowance.perMinute;
    if (afterMs - nowMs > emptyMs) return false;
    this.#fullAtMs = afterMs;
    return true;
  }
}
