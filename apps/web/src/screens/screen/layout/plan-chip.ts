import type { SeenView } from './board-memory.ts';
import type { Measure } from './measure.ts';
import { card, sizeForWords, smallest, sumWidth } from './plan-card.ts';
import { linesOf } from './wrap.ts';

/** Measures of a chip: a cluster as its label and count alone, on a line with others. */
export const chip = {
  padX: 16,
  padY: 6,
  leading: 1.2,
  countWidth: 46,
  dotsWidth: 84,
  gap: 10,
  maxLines: 2,
} as const;

export interface ChipPlan {
  view: SeenView;
  labelSize: number;
  width: number;
  height: number;
}

export function planChip(view: SeenView, width: number, measure: Measure): ChipPlan {
  const { label } = view.cluster;
  const besides = 2 * chip.padX + sumWidth(view, chip);
  const labelSize = sizeForWords(label, smallest, width - besides, measure);
  const style = { size: labelSize, weight: card.labelWeight, leading: chip.leading };
  const lines = Math.min(chip.maxLines, linesOf(label, width - besides, style, measure));
  return {
    view,
    labelSize,
    width: Math.min(width, measure(label, card.labelWeight) * labelSize + 1 + besides),
    // The count beside the label keeps its size.
    height: Math.max(smallest, lines * labelSize) * chip.leading + 2 * chip.padY,
  };
}

/** How high these clusters are as chips, row after row. */
export function chipsHeight(views: readonly SeenView[], width: number, measure: Measure): number {
  const rows: number[] = [];
  let used = Infinity;
  for (const view of views) {
    const one = planChip(view, width, measure);
    if (used + one.width > width) {
      rows.push(0);
      used = 0;
    }
    used += one.width + chip.gap;
    rows.push(Math.max(rows.pop() ?? 0, one.height));
  }
  return rows.reduce((sum, height) => sum + height + chip.gap, rows.length > 0 ? -chip.gap : 0);
}
