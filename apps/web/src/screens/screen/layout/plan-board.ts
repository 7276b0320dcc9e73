import type { ClusterView } from '@pusterom/core/board-view';
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
}

const scales: readonly [Scale, ...Scale[]] = [
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
}

/** Most said first; those said as often in the order they came. */
export const byWeight = (views: readonly ClusterView[]): ClusterView[] =>
  [...views].sort(
    (one, other) => other.entries.length - one.entries.length || one.cluster.order - other.cluster.order,
  );

export const countOf = (views: readonly ClusterView[]): number =>
  views.reduce((sum, { entries }) => sum + entries.length, 0);

/**
 * Plans several boards that stand beside one another with the same letters: as large as the fullest of them has room
 * for. A board that is fuller than that shows its largest clusters as cards, and the rest as chips.
 */
export function planBoards(
  boards: readonly (readonly ClusterView[])[],
  area: BoardArea,
  measure: Measure,
): BoardPlan[] {
  const sorted = boards.map(byWeight);
  const shared = scales.find((scale) =>
    sorted.every((views) => planWith(views, scale, area, measure)?.isWhole),
  );
  return sorted.map(
    (views) =>
      planWith(views, shared ?? scales.at(-1) ?? tightest, area, measure)?.plan ??
      planFull(views, area, measure),
  );
}

/** As many rows of words as there is room for in these letters; null when one row each is too much. */
function planWith(views: readonly ClusterView[], scale: Scale, area: BoardArea, measure: Measure) {
  for (const rows of rowLimits) {
    const columns = placed(styled(views, scale, rows), area, measure);
    if (columns) return { plan: { columns, gap: card.gap, chips: [], hidden: [] }, isWhole: rows > 2 };
  }
  return null;
}

/**
 * Cards for as many as possible of those with more to say than their label, chips for the rest, and a sum of those
 * with no room at all.
 */
function planFull(views: readonly ClusterView[], area: BoardArea, measure: Measure): BoardPlan {
  const hasWords = views.map((view) => tagsOf(view).length > 0);
  const split = (count: number) => ({
    cards: views.filter((_, index) => index < count && hasWords[index]),
    chips: views.filter((_, index) => index >= count || !hasWords[index]),
  });
  const some = mostThatFit(views.length, (count) => {
    const { cards, chips } = split(count);
    const height = area.height - chipsHeight(chips, area.width, measure) - card.tightGap;
    return placed(styled(cards, tightest, 1), { ...area, height }, measure);
  });
  const asChips = (list: readonly ClusterView[]) => list.map((view) => planChip(view, area.width, measure));
  const gap = card.gap;
  if (some) return { columns: some.fitted, gap, chips: asChips(split(some.count).chips), hidden: [] };
  const most = mostThatFit(views.length - 1, (count) =>
    chipsHeight(views.slice(0, count), area.width, measure) + moreLine <= area.height ? count : null,
  );
  const shown = most?.count ?? 0;
  return { columns: [], gap, chips: asChips(views.slice(0, shown)), hidden: views.slice(shown) };
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
  view: ClusterView;
  style: CardStyle;
}

function styled(views: readonly ClusterView[], scale: Scale, rows: number): Styled[] {
  const most = Math.max(1, ...views.map(({ entries }) => entries.length));
  return views.map((view) => ({
    view,
    style: { labelSize: labelSize(view.entries.length, most, scale), tagSize: scale.tagSize, rows },
  }));
}

/** Size follows how many said it; when nobody has agreed yet, all are alike. */
function labelSize(count: number, most: number, { small, large }: Scale): number {
  if (most === 1) return small;
  return Math.round(small + (large - small) * ((count - 1) / (most - 1)));
}

/** Each card in the column with most room; null when one column gets too long. */
function placed(cards: readonly Styled[], area: BoardArea, measure: Measure): CardPlan[][] | null {
  if (area.height < 0 || cards.length > mostCards(area)) return null;
  const columns: CardPlan[][] = Array.from({ length: area.columns }, () => []);
  const used = columns.map(() => 0);
  const width = cardWidth(area);
  for (const { view, style } of cards) {
    const plan = planCard(view, width, style, measure);
    const shortest = used.indexOf(Math.min(...used));
    const height = (used[shortest] ?? 0) + plan.height + (columns[shortest]?.length ? card.gap : 0);
    if (height > area.height) return null;
    columns[shortest]?.push(plan);
    used[shortest] = height;
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
  const cards = styled(byWeight(views), middling, 2).map(({ view, style }) =>
    planCard(view, width, style, measure),
  );
  return cards.reduce((sum, { height }) => sum + height + card.gap, 0);
}
