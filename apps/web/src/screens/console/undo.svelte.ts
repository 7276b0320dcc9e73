const leaveAfterMs = 15_000;

interface Offer {
  /** What was done. */
  text: string;
  takeBack: () => void;
}

/** The last thing done to the board or the actions, for as long as it can be taken back with one tap. */
export class UndoOffer {
  #offer = $state.raw<Offer | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  get text(): string | null {
    return this.#offer?.text ?? null;
  }

  offer(text: string, takeBack: () => void): void {
    this.#offer = { text, takeBack };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.close(), leaveAfterMs);
  }

  takeBack(): void {
    const offer = this.#offer;
    this.close();
    offer?.takeBack();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#offer = null;
  }
}
