import type { After } from '../after.ts';

/** What is to be done later, and can be called off together. */
export class Later {
  readonly #after: After;
  readonly #waiting = new Set<() => void>();

  constructor(after: After) {
    this.#after = after;
  }

  do(ms: number, work: () => void): void {
    const callOff = this.#after(ms, () => {
      this.#waiting.delete(callOff);
      work();
    });
    this.#waiting.add(callOff);
  }

  callOff(): void {
    for (const callOff of this.#waiting) callOff();
    this.#waiting.clear();
  }
}
