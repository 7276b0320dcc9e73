/** Often enough to act on, seldom enough to listen to. */
const gatherMs = 5000;

/** A text that changes often, as it is told to those who hear it and do not see it. */
export class CalmText {
  #told = $state('');
  #latest = '';
  #timer: ReturnType<typeof setTimeout> | null = null;

  get told(): string {
    return this.#told;
  }

  look(text: string): void {
    this.#latest = text;
    if (text !== this.#told) this.#timer ??= setTimeout(() => this.#speak(), gatherMs);
  }

  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #speak(): void {
    this.#timer = null;
    this.#told = this.#latest;
  }
}
