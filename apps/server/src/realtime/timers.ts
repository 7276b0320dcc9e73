/** What is put off, each under a name: what happens meanwhile is gathered into one telling. */
export class Timers {
  readonly #timers = new Map<string, NodeJS.Timeout>();
  /** When, at the latest, what waits for quiet is told. */
  readonly #dueMs = new Map<string, number>();

  /** Tells at once when `ms` is 0; otherwise after `ms`, unless it is to be told sooner already. */
  later(name: string, ms: number, tell: () => void): void {
    if (ms === 0) return tell();
    if (this.#timers.has(name)) return;
    const timer = setTimeout(() => {
      this.#timers.delete(name);
      tell();
    }, ms);
    this.#timers.set(name, timer);
  }

  /** Tells when it has not been asked for any more for `ms`, and `mostMs` after it was asked for first in any case. */
  whenQuiet(name: string, { ms, mostMs }: { ms: number; mostMs: number }, tell: () => void): void {
    const nowMs = performance.now();
    const dueMs = this.#dueMs.get(name) ?? nowMs + mostMs;
    clearTimeout(this.#timers.get(name));
    this.#timers.delete(name);
    this.#dueMs.set(name, dueMs);
    this.later(name, Math.max(1, Math.min(ms, dueMs - nowMs)), () => {
      this.#dueMs.delete(name);
      tell();
    });
  }

  clear(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#dueMs.clear();
  }
}
