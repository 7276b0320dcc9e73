/** So many commands at once from one socket, refilled at so many a second: a busy person never meets it. */
export const commandBurst = 40;
export const commandsPerSecond = 10;

/** A token bucket. */
export class RateLimit {
  readonly #nowMs: () => number;
  #left = commandBurst;
  #sinceMs: number;

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
    this.#sinceMs = nowMs();
  }

  /** False when the sender has to wait. */
  take(): boolean {
    const nowMs = this.#nowMs();
    this.#left = Math.min(commandBurst, this.#left + ((nowMs - this.#sinceMs) / 1000) * commandsPerSecond);
    this.#sinceMs = nowMs;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
