import type { BoardInHand } from './board-in-hand.ts';
import type { Spot, Thing } from './carrying.svelte.ts';
import { EdgeScroll } from './edge-scroll.ts';

/** A mouse that moves less than this is clicking. */
const liftPx = 6;
/** A finger that stays this long picks up; one that moves before that scrolls the page. */
const pressMs = 350;
const slipPx = 10;

interface Press {
  pointerId: number;
  thing: Thing;
  x: number;
  y: number;
  timer: ReturnType<typeof setTimeout> | null;
}

/** Cards are picked up with mouse, pen or finger, and let go over what has a `data-spot`. */
export function carryByPointer(board: BoardInHand) {
  return (element: HTMLElement): (() => void) => {
    const hand = new PointerHand(board, element);
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('pointerdown', hand.down, { signal });
    window.addEventListener('pointermove', hand.move, { signal });
    window.addEventListener('pointerup', hand.up, { signal });
    window.addEventListener('pointercancel', hand.cancel, { signal });
    // What is carried is not scrolled with: that must be said before the finger moves, so the listener is always there.
    element.addEventListener('touchmove', hand.hold, { signal, passive: false });
    element.addEventListener('contextmenu', hand.hold, { signal });
    return () => {
      hand.cancel();
      stop.abort();
    };
  };
}

class PointerHand {
  #press: Press | null = null;
  readonly #board: BoardInHand;
  readonly #element: HTMLElement;
  readonly #edges: EdgeScroll;

  constructor(board: BoardInHand, element: HTMLElement) {
    this.#board = board;
    this.#element = element;
    this.#edges = new EdgeScroll(element, () => this.#aim());
  }

  get #isCarrying(): boolean {
    return this.#board.carrying.held?.by === 'pointer';
  }

  readonly down = (event: PointerEvent): void => {
    const { target, pointerId, clientX: x, clientY: y, pointerType } = event;
    if (this.#press || event.button !== 0 || !(target instanceof Element)) return;
    const thing = target.closest('input, textarea') ? null : this.#board.thingAt(target);
    if (!thing) return;
    const timer = pointerType === 'touch' ? setTimeout(() => this.#lift(), pressMs) : null;
    this.#press = { pointerId, thing, x, y, timer };
    this.#board.carrying.point = { x, y };
  };

  readonly move = ({ pointerId, clientX: x, clientY: y }: PointerEvent): void => {
    const press = this.#press;
    if (press?.pointerId !== pointerId) return;
    this.#board.carrying.point = { x, y };
    const wayPx = Math.hypot(x - press.x, y - press.y);
    if (this.#isCarrying) this.#follow();
    else if (press.timer !== null && wayPx > slipPx) this.#forget();
    else if (press.timer === null && wayPx > liftPx) this.#lift();
  };

  readonly up = ({ pointerId }: PointerEvent): void => {
    if (this.#press?.pointerId !== pointerId) return;
    if (this.#isCarrying) {
      swallowClick();
      void this.#board.carrying.drop();
    }
    this.#forget();
  };

  readonly cancel = (): void => {
    if (this.#press && this.#isCarrying) this.#board.carrying.cancel();
    this.#forget();
  };

  readonly hold = (event: Event): void => {
    if (this.#isCarrying) event.preventDefault();
  };

  #lift(): void {
    const press = this.#press;
    if (!press || !this.#board.pickUp(press.thing, 'pointer')) return this.#forget();
    getSelection()?.removeAllRanges();
    if (press.timer === null) this.#element.setPointerCapture(press.pointerId);
    this.#follow();
  }

  #follow(): void {
    this.#edges.follow(this.#board.carrying.point);
    this.#aim();
  }

  #aim(): void {
    const { carrying } = this.#board;
    const { x, y } = carrying.point;
    const spot = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-spot]');
    carrying.aim((spot?.dataset.spot as Spot | undefined) ?? null);
  }

  #forget(): void {
    if (this.#press?.timer) clearTimeout(this.#press.timer);
    this.#press = null;
    this.#edges.stop();
  }
}

/** Letting go over a button is not pressing it. */
function swallowClick(): void {
  const swallow = (event: Event): void => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
}
