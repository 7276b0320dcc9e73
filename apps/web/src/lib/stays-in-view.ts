import type { Attachment } from 'svelte/attachments';

/**
 * For a bar that sticks to an edge of what scrolls under it: whatever gets the focus there is scrolled clear of the bar.
 * Not while the focus is in the bar itself: the browser would scroll at each key, for what already is in view.
 */
export const staysInView =
  (edge: 'start' | 'end'): Attachment<HTMLElement> =>
  (bar) => {
    const scroller = scrollerOf(bar);
    const property = `scroll-padding-block-${edge}`;
    const keepClear = (): void => scroller.style.setProperty(property, `${bar.offsetHeight}px`);
    const letGo = (): void => void scroller.style.removeProperty(property);
    const resized = new ResizeObserver(() => (bar.contains(document.activeElement) ? letGo() : keepClear()));
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

/** The nearest box round it that scrolls; the page, if there is none. */
function scrollerOf(bar: HTMLElement): HTMLElement {
  for (let box = bar.parentElement; box; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  return document.documentElement;
}
