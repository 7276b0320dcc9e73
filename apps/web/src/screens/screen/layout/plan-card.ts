import type { ClusterView } from '@pusterom/core/board-view';
import type { SeenView } from './board-memory.ts';
import type { Measure } from './measure.ts';
import { heightOf, linesOf, longestWord } from './wrap.ts';

/** Measures of a card, in the stage's own units; ClusterCard.svelte draws with the same. */
export const card = {
  padX: 22,
  /** Above and below: with and without members' words. */
  padY: { words: 14, label: 10 },
  labelWeight: 600,
  labelLeading: 1.18,
  maxLabelLines: 4,
  /** Beside the label, for how many entries there are. */
  countWidth: 66,
  /** Or, once they are told, for the dots it got. */
  dotsWidth: 96,
  tagsGap: 10,
  tagWeight: 400,
  tagLeading: 1.25,
  tagPadX: 14,
  tagPadY: 4,
  tagGap: 8,
  maxTagLines: 4,
  gap: 16,
  tightGap: 10,
} as const;

/** Smallest letters on the stage: what can be read at ten metres. */
export const smallest = 28;
/** A single compound that is too long for its card gets smaller letters still, rather than a break. */
const smallestLabel = 24;

/** No card is lower than this: a label of one line. */
export const leastCardHeight = smallestLabel * card.labelLeading + 2 * card.padY.label;

export interface Tag {
  text: string;
  times: number;
}

export interface CardPlan {
  view: SeenView;
  labelSize: number;
  tagSize: number;
  tags: readonly Tag[];
  /** Entries whose words have no room. */
  more: number;
  padY: number;
  height: number;
}

/** How large, and how much of the members' words. */
export interface CardStyle {
  labelSize: number;
  tagSize: number;
  /** Rows of members' words; Infinity for all. */
  rows: number;
}

const same = (text: string): string => text.trim().toLowerCase();

/** The members' own words beside the label, each once. */
export function tagsOf({ cluster, entries }: ClusterView): Tag[] {
  const tags = new Map<string, Tag>();
  for (const { text } of entries) {
    const before = tags.get(same(text));
    tags.set(same(text), { text: before?.text ?? text, times: (before?.times ?? 0) + 1 });
  }
  tags.delete(same(cluster.label));
  return [...tags.values()];
}

export const tagText = ({ text, times }: Tag): string => (times > 1 ? `${text} ×${times}` : text);

export function planCard(view: SeenView, width: number, style: CardStyle, measure: Measure): CardPlan {
  const inner = width - 2 * card.padX;
  const labelRoom = inner - sumWidth(view, card);
  const labelSize = sizeForWords(view.cluster.label, style.labelSize, labelRoom, measure);
  const label = { size: labelSize, weight: card.labelWeight, leading: card.labelLeading };
  const lines = Math.min(card.maxLabelLines, linesOf(view.cluster.label, labelRoom, label, measure));
  const all = tagsOf(view);
  const flow = flowTags(all, inner, style, measure);
  const hasTags = flow.tags.length > 0;
  const padY = hasTags ? card.padY.words : card.padY.label;
  return {
    view,
    labelSize,
    tagSize: style.tagSize,
    tags: flow.tags,
    more: all.slice(flow.tags.length).reduce((sum, { times }) => sum + times, 0),
    padY,
    height: 2 * padY + lines * labelSize * card.labelLeading + (hasTags ? card.tagsGap + flow.height : 0),
  };
}

/** What stands beside a label: how many have said it, when it is more than one, or how many dots it got. */
export function sumWidth(
  { dots, entries }: SeenView,
  { dotsWidth, countWidth }: { dotsWidth: number; countWidth: number },
): number {
  if (dots !== undefined) return dotsWidth;
  return entries.length > 1 ? countWidth : 0;
}

/** Long compounds get smaller letters rather than a break. */
export function sizeForWords(label: string, wanted: number, room: number, measure: Measure): number {
  const widest = longestWord(label, card.labelWeight, measure);
  return widest * wanted <= room ? wanted : Math.max(smallestLabel, Math.floor(room / widest));
}

/** Room for "+ 12", in letter sizes. */
const moreWidth = 2.6;

/** Lays the words out row by row, as the browser will; the last row keeps room for "+ 12". */
function flowTags(tags: readonly Tag[], width: number, style: CardStyle, measure: Measure) {
  const shown: Tag[] = [];
  let row = 1;
  let used = 0;
  let height = 0;
  for (const tag of tags) {
    const size = tagSizeOf(tag, width, style.tagSize, measure);
    const isLastRow = row >= style.rows && shown.length < tags.length - 1;
    const room = isLastRow ? width - moreWidth * style.tagSize : width;
    if (used > 0 && used + size.width > room) {
      if (row >= style.rows) break;
      row += 1;
      used = 0;
    }
    if (used === 0) height += size.height + (shown.length > 0 ? card.tagGap : 0);
    used += size.width + card.tagGap;
    shown.push(tag);
  }
  const hasMore = shown.length > 0 && shown.length < tags.length;
  if (hasMore && used + moreWidth * style.tagSize > width)
    height += style.tagSize * card.tagLeading + 2 * card.tagPadY + card.tagGap;
  return { tags: shown, height };
}

function tagSizeOf(tag: Tag, width: number, size: number, measure: Measure) {
  const style = { size, weight: card.tagWeight, leading: card.tagLeading };
  const text = tagText(tag);
  const wanted = measure(text, card.tagWeight) * size + 2 * card.tagPadX + 1;
  const inner = width - 2 * card.tagPadX;
  const tallest = card.maxTagLines * size * card.tagLeading;
  const height = Math.min(tallest, heightOf(text, inner, style, measure)) + 2 * card.tagPadY;
  return { width: Math.min(width, wanted), height };
}
