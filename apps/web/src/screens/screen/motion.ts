import { cubicInOut } from 'svelte/easing';
import { prefersReducedMotion } from 'svelte/motion';
import { fade, type TransitionConfig } from 'svelte/transition';

const settleMs = 700;

/** As long as it may move; nothing at all for those who have asked for calm. */
export const calmly = (ms: number): number => (prefersReducedMotion.current ? 0 : ms);

/** Comes forth where it belongs. */
export const arrive = (node: Element): TransitionConfig => fade(node, { duration: calmly(settleMs) });

/** Glides to its new place. Never stretched, as Svelte's own `flip` would: these are words. */
export function settle(_node: Element, { from, to }: { from: DOMRect; to: DOMRect }): TransitionConfig {
  const x = from.left - to.left;
  const y = from.top - to.top;
  return {
    duration: x === 0 && y === 0 ? 0 : calmly(settleMs),
    easing: cubicInOut,
    css: (_t, left) => `transform: translate(${left * x}px, ${left * y}px)`,
  };
}
