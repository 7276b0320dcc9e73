import { cubicOut } from 'svelte/easing';
import { prefersReducedMotion } from 'svelte/motion';
import type { TransitionConfig } from 'svelte/transition';

const calmMs = 320;
/** Further than this a thing is better gone and back than flown across the page. */
const farPx = 400;
const fallPx = 28;

/** Nothing moves for those who want it still. */
const calmly = (ms: number): number => (prefersReducedMotion.current ? 0 : ms);

/** Falls to its place from a little above. */
export const flyIn = (_node: Element): TransitionConfig => ({
  duration: calmly(1.5 * calmMs),
  easing: cubicOut,
  css: (there, left) => `opacity: ${there}; transform: translateY(${-left * fallPx}px)`,
});

/** What is moved by others slides to its new place. Unlike Svelte's own `flip` it never stretches text. */
export function glide(_node: Element, { from, to }: { from: DOMRect; to: DOMRect }): TransitionConfig {
  const dx = from.left - to.left;
  const dy = from.top - to.top;
  const isFar = Math.hypot(dx, dy) > farPx;
  return {
    duration: isFar ? 0 : calmly(calmMs),
    css: (_there, left) => `transform: translate(${dx * left}px, ${dy * left}px)`,
  };
}
