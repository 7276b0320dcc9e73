import type { Attachment } from 'svelte/attachments';

type Edge = 'start' | 'end';

/** How far each bar reaches in from an edge of the box that scrolls under it. */
const reaches: Record<Edge, WeakMap<HTMLElement, Map<HTMLElement, number>>> = {
  start: new WeakMap(),
  end: new WeakMap(),
};

/**
 * For a bar that sticks to an edge of what scrolls under it: whatever gets the focus there is scrolled clear of the bar,
 * and what has it already, when the bar comes or grows. Not while the focus is in the bar itself: the browser would
 * scroll at each key, for what already is in view.
 */
export const staysInView =
  (edge: Edge): Attachment<HTMLElement> =>
  (bar) => {
    const scroller = scrollerOf(bar);
    let height = 0;
    const keepClear = (): void => reachIn(scroller, edge, bar, reachOf(bar, edge));
    const letGo = (): void => reachIn(scroller, edge, bar, 0);
    const resized = new ResizeObserver(() => {
      if (bar.contains(document.activeElement)) letGo();
      else keepClear();
      uncover(bar, edge, bar.offsetHeight - height);
      height = bar.offsetHeight;
    });
    resized.observe(bar);
    bar.addEventListener('focusin', letGo);
    bar.addEventListener('focusout', keepClear);
    return () => {
      resized.disconnect();
      bar.removeEventListener('focusin', letGo);
      bar.removeEventListener('focusout', keepClear);
      letGo();
    };
  };

/** Empty, it covers nothing. */
function reachOf(bar: HTMLElement, edge: Edge): number {
  if (bar.offsetHeight === 0) return 0;
  const { insetBlockStart, insetBlockEnd } = getComputedStyle(bar);
  return bar.offsetHeight + (Number.parseFloat(edge === 'start' ? insetBlockStart : insetBlockEnd) || 0);
}

/** Of several bars at an edge, what reaches farthest counts. */
function reachIn(scroller: HTMLElement, edge: Edge, bar: HTMLElement, reach: number): void {
  const all = reaches[edge].get(scroller) ?? new Map<HTMLElement, number>();
  reaches[edge].set(scroller, all);
  if (reach > 0) all.set(bar, reach);
  else all.delete(bar);
  const property = `scroll-padding-block-${edge}`;
  if (all.size > 0) scroller.style.setProperty(property, `${Math.max(...all.values())}px`);
  else scroller.style.removeProperty(property);
}

/** What has the focus, and was in sight until the bar grew by so much, is so again. What was out of sight stays there. */
function uncover(bar: HTMLElement, edge: Edge, grownBy: number): void {
  const focused = document.activeElement;
  if (grownBy <= 0 || !focused || focused === document.body || bar.contains(focused)) return;
  const { top, bottom } = bar.getBoundingClientRect();
  const one = focused.getBoundingClientRect();
  const isCovered =
    edge === 'end'
      ? one.bottom > top && one.top < top + grownBy
      : one.top < bottom && one.bottom > bottom - grownBy;
  if (isCovered) focused.scrollIntoView({ block: 'nearest' });
}

/** The nearest box round it that scrolls; the page, if there is none. */
function scrollerOf(bar: HTMLElement): HTMLElement {
  for (let box = bar.parentElement; box; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  return document.documentElement;
}
