import type { Measure } from './measure.ts';
import { heightOf, longestWord, type TextStyle } from './wrap.ts';

export interface Area {
  width: number;
  height: number;
}

/** The letter sizes to choose from, largest first, and how the texts stand under one another. */
export interface Fit {
  sizes: readonly number[];
  weight: number;
  leading: number;
  /** Between two texts, in letter sizes. */
  gap: number;
  /** Room that is taken beside every line, in letter sizes: numbers, quotation bars. */
  inset: number;
  /** Room that is taken below the texts whatever their size, in letter sizes. */
  below?: number;
}

/** The largest size at which all the texts stand in the area with no word broken; else the smallest there is. */
export function fitSize(texts: readonly string[], area: Area, fit: Fit, measure: Measure): number {
  const fitting = fit.sizes.find((size) => isRoomFor(texts, area, { ...fit, size }, measure));
  return fitting ?? fit.sizes.at(-1) ?? 28;
}

function isRoomFor(
  texts: readonly string[],
  { width, height }: Area,
  style: TextStyle & Fit,
  measure: Measure,
): boolean {
  const room = width - style.inset * style.size;
  const between = (Math.max(0, texts.length - 1) * style.gap + (style.below ?? 0)) * style.size;
  const sum = texts.reduce((total, text) => total + heightOf(text, room, style, measure), between);
  const widest = Math.max(0, ...texts.map((text) => longestWord(text, style.weight, measure)));
  return sum <= height && widest * style.size <= room;
}
