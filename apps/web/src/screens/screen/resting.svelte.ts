const restAfterMs = 3000;

/** Whether the mouse has been left alone: then it, and what it is for, goes away. */
export class Resting {
  #isResting = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    window.addEventListener('pointermove', this.#wake);
    window.addEventListener('keydown', this.#wake);
    this.#wake();
  }

  get isResting(): boolean {
    return this.#isResting;
  }

  close(): void {
    clearTimeout(this.#timer);
    window.removeEventListener('pointermove', this.#wake);
    window.removeEventListener('keydown', this.#wake);
  }

  #wake = (): void => {
    this.#isResting = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#isResting = true), restAfterMs);
  };
}
