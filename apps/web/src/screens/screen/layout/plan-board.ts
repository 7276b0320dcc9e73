import type { ClusterView } from '@pusterom/core/board-view';
import { BoardMemory, byWeight, type DottedView, type SeenView } from './board-memory.ts';
import type { Area } from './fit-text.ts';
import type { Measure } from './measure.ts';
import {
  card,
  leastCardHeight,
  planCard,
  smallest,
  tagsOf,
  type CardPlan,
  type CardStyle,
} from './plan-card.ts';
import { chipsHeight, planChip, type ChipPlan } from './plan-chip.ts';

export interface BoardPlan {
  columns: CardPlan[][];
  /** Between two cards in a column. */
  gap: number;
  /** Clusters there is room for only as a label and a count. */
  chips: readonly ChipPlan[];
  /** Clusters there is no room for at all. */
  hidden: readonly ClusterView[];
}

/** Letter sizes: of labels, from said once to said most, and of members' words. */
interface Scale {
  small: number;
  large: number;
  tagSize: number;
  /** For a wall with few words on it: not when a long one would have to be smaller than the rest. */
  isRoomy?: true;
}

const scales: readonly [Scale, ...Scale[]] = [
  { small: 56, large: 84, tagSize: 42, isRoomy: true },
  { small: 48, large: 72, tagSize: 38, isRoomy: true },
  { small: 40, large: 60, tagSize: 34 },
  { small: 36, large: 52, tagSize: 30 },
  { small: 32, large: 44, tagSize: smallest },
  { small: smallest, large: 34, tagSize: smallest },
];
const tightest: Scale = { small: smallest, large: 30, tagSize: smallest };
/** How many rows of members' words a card may have, when not all have room. */
const rowLimits = [Infinity, 6, 4, 3, 2, 1];
const moreLine = 44;
export const columnGap = 24;

export interface BoardArea extends Area {
  columns: number;
  /** What a line above, that comes and goes, takes of the height: nothing is dealt out anew for it. */
  noteHeight?: number;
}

export const countOf = (views: readonly ClusterView[]): number =>
  views.reduce((sum, { entries }) => sum + entries.length, 0);

interface Setting {
  area: BoardArea;
  measure: Measure;
  memory: BoardMemory;
}

/**
 * Plans several boards that stand beside one another with the same letters: as large as the fullest of them has room
 * for, and never larger than before. What does not have room as cards becomes chips.
 */
export function planBoards(
  boards: readonly (readonly DottedView[])[],
  area: BoardArea,
  measure: Measure,
  memory = new BoardMemory(),
): BoardPlan[] {
  memory.begin(boards, { ...area, height: area.height + (area.noteHeight ?? 0) });
  const setting = { area, measure, memory };
  const ordered = boards.map((views) => memory.inOrder(views));
  const isRoomFor = (scale: Scale): boolean =>
    ordered.every((views) => planWith(views, scale, setting)?.isWhole);
  const shared = scales.findIndex((scale, index) => index >= memory.scale && isRoomFor(scale));
  memory.scale = shared === -1 ? scales.length - 1 : shared;
  const scale = scales[memory.scale] ?? tightest;
  return ordered.map((views) => {
    // Rather dealt out anew than shown as chips.
    const dealtAnew = { ...setting, memory: new BoardMemory() };
    const cards = planWith(views, scale, setting) ?? planWith(views, scale, dealtAnew);
    const plan = cards?.plan ?? planFull(views, setting);
    memory.keepColumns(plan.columns);
    return plan;
  });
}

/** As many rows of words as there is room for in these letters; null when one row each is too much. */
function planWith(views: readonly SeenView[], scale: Scale, setting: Setting) {
  for (const rows of rowLimits) {
    const columns = placed(styled(views, scale, rows), setting);
    if (columns)
      return {
        plan: { columns, gap: card.gap, chips: [], hidden: [] },
        isWhole: rows > 2 && isEven(columns, scale),
      };
  }
  return null;
}

const isEven = (columns: readonly (readonly CardPlan[])[], { isRoomy, small }: Scale): boolean =>
  !isRoomy || columns.flat().every(({ labelSize }) => labelSize >= small);

/**
 * Cards for as many as possible of those with more to say than their label, chips for the rest, and a sum of those
 * with no room at all.
 */
function planFull(views: readonly SeenView[], setting: Setting): BoardPlan {
  const { area, measure } = setting;
  const hasWords = views.map((view) => tagsOf(view).length > 0);
  const split = (count: number) => ({
    cards: views.filter((_, index) => index < count && hasWords[index]),
    chips: views.filter((_, index) => index >= count || !hasWords[index]),
  });
  const some = mostThatFit(views.length, (count) => {
    const { cards, chips } = split(count);
    const height = area.height - chipsHeight(chips, area.width, measure) - card.tightGap;
    return placed(styled(cards, tightest, 1), { ...setting, area: { ...area, height } });
  });
  const asChips = (list: readonly SeenView[]) => list.map((view) => planChip(view, area.width, measure));
  const gap = card.gap;
  if (some) return { columns: some.fitted, gap, chips: asChips(split(some.count).chips), hidden: [] };
  const most = mostThatFit(views.length - 1, (count) => {
    const chosen = mostSaid(views, count);
    return chipsHeight(chosen.shown, area.width, measure) + moreLine <= area.height ? chosen : null;
  });
  const { shown, hidden } = most?.fitted ?? mostSaid(views, 0);
  return { columns: [], gap, chips: asChips(shown), hidden };
}

/** So many of those most have said, where they stand among the others, and the rest. */
function mostSaid(views: readonly SeenView[], count: number) {
  const chosen = new Set(byWeight(views).slice(0, count));
  return {
    shown: views.filter((view) => chosen.has(view)),
    hidden: views.filter((view) => !chosen.has(view)),
  };
}

/** The largest count from 0 to `most` for which there is a plan, and that plan. More never fits where less does not. */
function mostThatFit<T>(
  most: number,
  plan: (count: number) => T | null,
): { count: number; fitted: T } | null {
  let best: { count: number; fitted: T } | null = null;
  let low = 0;
  let high = most;
  while (low <= high) {
    const count = Math.floor((low + high) / 2);
    const fitted = plan(count);
    if (fitted !== null) best = { count, fitted };
    if (fitted !== null) low = count + 1;
    else high = count - 1;
  }
  return best;
}

interface Styled {
  view: SeenView;
  style: CardStyle;
}

function styled(views: readonly SeenView[], scale: Scale, rows: number): Styled[] {
  return views.map((view) => ({
    view,
    style: { labelSize: labelSize(view.entries.length, scale), tagSize: scale.tagSize, rows },
  }));
}

/** Size follows how many said it, whatever is said of other things: a label only grows when it is said again. */
const labelSize = (count: number, { small, large }: Scale): number =>
  Math.round(large - (large - small) / Math.max(1, count));

/** Each card in the column it has, or else the one with most room; null when one column gets too long. */
function placed(cards: readonly Styled[], { area, measure, memory }: Setting): CardPlan[][] | null {
  if (area.height < 0 || cards.length > mostCards(area)) return null;
  const columns: CardPlan[][] = Array.from({ length: area.columns }, () => []);
  const used = columns.map(() => 0);
  const width = cardWidth(area);
  for (const { view, style } of cards) {
    const plan = planCard(view, width, style, measure);
    const column = memory.columnOf(view.cluster.id) ?? used.indexOf(Math.min(...used));
    const height = (used[column] ?? 0) + plan.height + (columns[column]?.length ? card.gap : 0);
    if (height > area.height) return null;
    columns[column]?.push(plan);
    used[column] = height;
  }
  return columns;
}

/** More than this is not worth trying. */
const mostCards = ({ height, columns }: BoardArea): number =>
  columns * Math.floor((height + card.gap) / (leastCardHeight + card.gap));

export const cardWidth = ({ width, columns }: BoardArea): number =>
  (width - (columns - 1) * columnGap) / columns;

/** How many columns of cards a board of this width has: wide enough for a long word in readable letters. */
export const columnsFor = (width: number): number =>
  Math.max(1, Math.min(4, Math.floor((width + columnGap) / (410 + columnGap))));

/** How high a board with one column would like to be, in middling letters. */
export function heightWanted(views: readonly ClusterView[], width: number, measure: Measure): number {
  const middling: Scale = { small: 32, large: 40, tagSize: smallest };
  const cards = styled(views, middling, 2).map(({ view, style }) => planCard(view, width, style, measure));
  return cards.reduce((sum, { height }) => sum + height + card.gap, 0);
}
