/** So near the edge the page goes along. */
const edgePx = 72;
const fastestPx = 14;

/** Scrolls what the board stands in while something is held near its upper or lower edge. */
export class EdgeScroll {
  readonly #board: HTMLElement;
  readonly #scrolled: () => void;
  #y = 0;
  #frame: number | null = null;

  constructor(board: HTMLElement, scrolled: () => void) {
    this.#board = board;
    this.#scrolled = scrolled;
  }

  follow({ y }: { y: number }): void {
    this.#y = y;
    if (this.#frame === null) this.#go();
  }

  stop(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
  }

  readonly #go = (): void => {
    const area = scrollerOf(this.#board);
    const stepPx = stepAt(this.#y, area);
    this.#frame = stepPx === 0 ? null : requestAnimationFrame(this.#go);
    if (stepPx === 0) return;
    area.element.scrollBy(0, stepPx);
    this.#scrolled();
  };
}

interface Area {
  element: Element;
  top: number;
  bottom: number;
}

function stepAt(y: number, { top, bottom }: Area): number {
  const above = top + edgePx - y;
  const below = y - (bottom - edgePx);
  const reach = Math.max(above, below);
  if (reach <= 0) return 0;
  return Math.sign(below - above) * Math.ceil(fastestPx * Math.min(1, reach / edgePx));
}

/** On a laptop the middle of the page scrolls, on a phone all of it does, beneath the bar with the clock. */
function scrollerOf(board: HTMLElement): Area {
  const main = board.closest('main');
  if (main && getComputedStyle(main).overflowY === 'auto') {
    const { top, bottom } = main.getBoundingClientRect();
    return { element: main, top, bottom };
  }
  const bar = document.querySelector('[data-foot]')?.getBoundingClientRect();
  return {
    element: document.documentElement,
    top: 0,
    bottom: Math.min(innerHeight, bar?.top ?? innerHeight),
  };
}
