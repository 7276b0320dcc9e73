import type { Area } from './fit-text.ts';
import type { Measure } from './measure.ts';
import { heightOf } from './wrap.ts';

/** How written texts stand: in columns, with air around each. */
export interface Sheet {
  sizes: readonly number[];
  weight: number;
  leading: number;
  /** Narrowest column, in letter sizes. */
  columnEm: number;
  maxColumns: number;
  columnGap: number;
  /** Room that is taken beside a text, and above and below it. */
  padX: number;
  padY: number;
  /** Between two texts. */
  gap: number;
}

export interface Pages<T> {
  size: number;
  /** The most lines one text has room for; one that is longer ends in an ellipsis. */
  maxLines: number;
  isWhole: boolean;
  /** Page, column, text. */
  pages: T[][][];
}

interface Block<T> {
  item: T;
  height: number;
}

interface Laying {
  area: Area;
  sheet: Sheet;
  measure: Measure;
}

/** All the texts at the largest size where one page holds them; at the smallest size they get more pages. */
export function pagesOf<T>(items: readonly T[], textOf: (item: T) => string, laying: Laying): Pages<T> {
  for (const size of laying.sheet.sizes) {
    const laid = laidOut(items, textOf, { ...laying, size });
    if (laid.pages.length <= 1 && laid.isWhole) return laid;
  }
  return laidOut(items, textOf, { ...laying, size: laying.sheet.sizes.at(-1) ?? 28 });
}

function laidOut<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  { area, sheet, measure, size }: Laying & { size: number },
): Pages<T> {
  const columns = columnsAt(size, area, sheet, items.length);
  const width = (area.width - (columns - 1) * sheet.columnGap) / columns - sheet.padX;
  const blocks = items.map((item) => ({
    item,
    height: heightOf(textOf(item), width, { ...sheet, size }, measure) + sheet.padY + sheet.gap,
  }));
  const maxLines = Math.floor((area.height - sheet.padY - sheet.gap) / (size * sheet.leading));
  return {
    size,
    maxLines: Math.max(1, maxLines),
    isWhole: blocks.every(({ height }) => height <= area.height),
    pages: filled(blocks, columns, area.height),
  };
}

function columnsAt(size: number, { width }: Area, sheet: Sheet, count: number): number {
  const room = Math.floor((width + sheet.columnGap) / (sheet.columnEm * size + sheet.columnGap));
  return Math.max(1, Math.min(room, sheet.maxColumns, Math.max(1, count)));
}

/**
 * Puts each text in the column with most room, and begins a new page when none has enough. A text that is taller than
 * a column has the whole width of a page to itself.
 */
function filled<T>(blocks: readonly Block<T>[], columns: number, height: number): T[][][] {
  const pages: T[][][] = [];
  let used: number[] = [];
  for (const block of blocks) {
    if (block.height > height) {
      pages.push([[block.item]]);
      used = [];
      continue;
    }
    let column = used.indexOf(Math.min(...used));
    const hasRoom = column !== -1 && (used[column] ?? 0) + block.height <= height;
    if (!hasRoom) {
      pages.push(Array.from({ length: columns }, () => []));
      used = Array.from({ length: columns }, () => 0);
      column = 0;
    }
    pages.at(-1)?.[column]?.push(block.item);
    used[column] = (used[column] ?? 0) + block.height;
  }
  return pages;
}
