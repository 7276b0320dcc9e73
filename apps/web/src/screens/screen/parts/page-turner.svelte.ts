const turnAfterMs = 12_000;

/** Turns the pages of what has no room on one, slowly, and as long as nobody has stopped it. */
export class PageTurner {
  #turned = $state(0);
  #isStopped = $state(false);
  readonly #timer = setInterval(() => {
    if (!this.#isStopped) this.#turned += 1;
  }, turnAfterMs);

  get isStopped(): boolean {
    return this.#isStopped;
  }

  pageOf(count: number): number {
    return count === 0 ? 0 : this.#turned % count;
  }

  turn(): void {
    this.#turned += 1;
  }

  toggle(): void {
    this.#isStopped = !this.#isStopped;
  }

  close(): void {
    clearInterval(this.#timer);
  }
}
