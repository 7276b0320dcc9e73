import { fitSize, type Area, type Fit } from './fit-text.ts';
import type { Measure } from './measure.ts';

/** Measures of bubbles that stand in one direction, in the stage's own pixels. */
interface Bubbles {
  gap: number;
  padX: number;
  padY: number;
  /** What is taken of a bubble's width, or height, for whose it is. */
  who: number;
}

export const besideOneAnother: Bubbles = { gap: 48, padX: 56, padY: 44, who: 72 };
export const underOneAnother: Bubbles = { gap: 24, padX: 56, padY: 28, who: 248 };

export interface Facing {
  isStacked: boolean;
  /** Of the letters, the same for all: none speaks louder than the others. */
  size: number;
}

/** Letters that are read from the back of the room without effort. */
const largeEnough = 56;

/**
 * Two face one another. Three do as well, unless their words are so long that they are read from farther away under one
 * another.
 */
export function planFacing(texts: readonly string[], area: Area, fit: Fit, measure: Measure): Facing {
  const beside = Math.min(
    ...texts.map((text) => fitSize([text], columnOf(area, texts.length), fit, measure)),
  );
  if (texts.length < 3 || beside >= largeEnough) return { isStacked: false, size: beside };
  const under = fitSize(texts, rowsOf(area, texts.length), fit, measure);
  return { isStacked: under > beside, size: Math.max(under, beside) };
}

/** What is left for the words in one of so many. */
function columnOf({ width, height }: Area, count: number): Area {
  const { gap, padX, padY, who } = besideOneAnother;
  return { width: (width - (count - 1) * gap) / count - 2 * padX, height: height - 2 * padY - who };
}

/** What is left for the words in all of them: each row is as high as its own. */
function rowsOf({ width, height }: Area, count: number): Area {
  const { gap, padX, padY, who } = underOneAnother;
  return { width: width - 2 * padX - who, height: height - (count - 1) * gap - count * 2 * padY };
}
