import { prefersReducedMotion } from 'svelte/motion';

const calmMs = 320;
/** Further than this a thing is better gone and back than flown across the page. */
const farPx = 400;

/** How long the board's movements last; nothing moves for those who want it still. */
export const motionMs = (): number => (prefersReducedMotion.current ? 0 : calmMs);

/** What is moved by others slides to its new place. Unlike Svelte's own `flip` it never stretches text. */
export function glide(_node: Element, { from, to }: { from: DOMRect; to: DOMRect }) {
  const dx = from.left - to.left;
  const dy = from.top - to.top;
  const isFar = Math.hypot(dx, dy) > farPx;
  return {
    duration: isFar ? 0 : motionMs(),
    css: (_t: number, left: number) => `transform: translate(${dx * left}px, ${dy * left}px)`,
  };
}
