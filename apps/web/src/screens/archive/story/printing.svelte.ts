/** Whether the page is being printed: what is folded on the screen is open on paper. */
export class Printing {
  #isPrinting = $state(false);

  constructor() {
    window.addEventListener('beforeprint', this.#begin);
    window.addEventListener('afterprint', this.#end);
  }

  get isPrinting(): boolean {
    return this.#isPrinting;
  }

  close(): void {
    window.removeEventListener('beforeprint', this.#begin);
    window.removeEventListener('afterprint', this.#end);
  }

  #begin = (): void => void (this.#isPrinting = true);
  #end = (): void => void (this.#isPrinting = false);
}
