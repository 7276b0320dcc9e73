/** What is put off, each under a name: what happens meanwhile is gathered into one telling. */
export class Timers {
  readonly #timers = new Map<string, NodeJS.Timeout>();

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

  clear(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
