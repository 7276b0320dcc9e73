import { fitSize } from './fit-text.ts';
import type { Measure } from './measure.ts';
import { heightOf } from './wrap.ts';

const sizes = [64, 60, 56, 52, 48, 44, 40, 36, 34, 32, 30, 28];
const style = { weight: 620, leading: 1.2 } as const;
const tallest = 168;

/** One letter size for headings that stand beside one another, and the height of the tallest. */
export function planHeadings(texts: readonly string[], width: number, measure: Measure) {
  const area = { width, height: tallest };
  const fit = { ...style, sizes, gap: 0, inset: 0 };
  const size = Math.min(...texts.map((text) => fitSize([text], area, fit, measure)), sizes[0] ?? 64);
  const heights = texts.map((text) => heightOf(text, width, { ...style, size }, measure));
  return { size, height: Math.max(0, ...heights) };
}
