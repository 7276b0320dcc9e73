import type { BoardInHand } from './board-in-hand.ts';

/** Picks up what stands under the cursor. */
const liftKey = 'f';

/**
 * The board from the keyboard. On a card: the arrows go to the card above and below, F picks up. With something picked
 * up: the arrows choose where, Enter or the space bar lets go, Escape leaves it where it was. With Alt the arrows move the
 * cluster among the others.
 */
export function carryByKeys(board: BoardInHand) {
  return (element: HTMLElement): (() => void) => {
    const hand = new KeyHand(board, element);
    const stop = new AbortController();
    // Before the page's own shortcuts, for which arrows mean another step.
    const options = { capture: true, signal: stop.signal };
    window.addEventListener('keydown', hand.press, options);
    window.addEventListener('keyup', hand.release, options);
    return () => stop.abort();
  };
}

class KeyHand {
  readonly #board: BoardInHand;
  readonly #element: HTMLElement;
  #swallowsRelease = false;

  constructor(board: BoardInHand, element: HTMLElement) {
    this.#board = board;
    this.#element = element;
  }

  readonly press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey) return;
    const isHolding = this.#board.carrying.held !== null;
    const act = event.altKey ? this.#order : isHolding ? this.#carry : this.#onCard;
    const isDone = act.call(this, event);
    if (!isDone) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Firefox presses a button when the space bar comes up, whatever was said when it went down. */
  readonly release = (event: KeyboardEvent): void => {
    if (event.key === ' ' && this.#swallowsRelease) event.preventDefault();
    this.#swallowsRelease = false;
  };

  /** Whether the key is used up. While something is held, other keys do nothing. */
  #carry({ key }: KeyboardEvent): boolean {
    const { carrying } = this.#board;
    if (key === 'Escape' || key === 'Tab') carrying.cancel();
    else if (carrying.held?.by !== 'keys') return false;
    else if (key === 'ArrowDown' || key === 'ArrowRight') this.#step(1);
    else if (key === 'ArrowUp' || key === 'ArrowLeft') this.#step(-1);
    else if (key === 'Enter' || key === ' ') void carrying.drop();
    this.#swallowsRelease = key === ' ';
    return key !== 'Tab';
  }

  #step(by: 1 | -1): void {
    const { carrying } = this.#board;
    carrying.step(by);
    this.#element.querySelector(`[data-spot="${carrying.over}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  #onCard({ target, key, repeat }: KeyboardEvent): boolean {
    const card = this.#cardAt(target);
    if (!card) return false;
    if (key === 'ArrowDown') return this.#goFrom(card, 1);
    if (key === 'ArrowUp') return this.#goFrom(card, -1);
    const thing = key.toLowerCase() === liftKey && !repeat ? this.#board.thingAt(card) : null;
    return thing !== null && this.#board.pickUp(thing, 'keys');
  }

  #order({ target, key }: KeyboardEvent): boolean {
    const card = this.#cardAt(target);
    const by = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : null;
    const thing = card && by && !this.#board.carrying.held ? this.#board.thingAt(card) : null;
    if (!thing || by === null) return false;
    this.#board.step(thing, by);
    return true;
  }

  #cardAt(target: EventTarget | null): Element | null {
    if (!(target instanceof Element) || target.closest('input, textarea')) return null;
    const card = target.closest('[data-card]');
    return card && this.#element.contains(card) ? card : null;
  }

  #goFrom(card: Element, by: 1 | -1): true {
    const cards = [...this.#element.querySelectorAll('[data-card]')];
    const next = cards[cards.indexOf(card) + by];
    next?.querySelector<HTMLElement>('[data-choices]')?.focus();
    return true;
  }
}
