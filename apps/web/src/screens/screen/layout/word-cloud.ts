import type { ClusterId } from '@pusterom/protocol/ids';
import type { Area } from './fit-text.ts';
import type { Measure } from './measure.ts';
import { sizeForWords, smallest } from './plan-card.ts';
import { longestWord, linesOf } from './wrap.ts';

/** A cluster as a word of the cloud: `count` is how many have said it. */
export interface Word {
  id: ClusterId;
  text: string;
  count: number;
}

/** Where it stands: the middle, and the room it takes, in the stage's own units. */
export interface PlacedWord extends Word {
  size: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Cloud {
  placed: readonly PlacedWord[];
  /** For which there is no room. */
  hidden: readonly Word[];
  /** The letters of what one has said: chosen when the first words come, and kept. */
  once: number | null;
}

export const emptyCloud: Cloud = { placed: [], hidden: [], once: null };

export const cloud = { weight: 600, leading: 1.15, maxLines: 4, air: 14 } as const;

/** So many words said once have room beside and under one another, with what is said more among them. */
const wordsInMind = 12;
const roomForWord = 20;
const largestOnce = 56;
/** What nearly all say must leave room for what one says. */
const mostTimesOnce = 2.4;
/** Letters are a little wider in some sizes than measured: no line may need more than was counted. */
const slack = 1.04;
/** A sentence becomes lines of about this many letter sizes. */
const lineEm = 13;
const ringStep = 14;
const stepOnRing = 48;

/** What the first words may be tried in, as parts of what there is room for with the words in mind. */
const parts = [1, 0.8, 0.65, 0.5];

interface Setting {
  area: Area;
  measure: Measure;
}

/**
 * The cloud with these words, most said first. A word that has a place in `before` keeps it for as long as it has room
 * there, whoever comes; one that has not, gets the free place nearest to where it was, or to the middle.
 */
export function growCloud(words: readonly Word[], before: Cloud, setting: Setting): Cloud {
  const { once } = before;
  if (words.length === 0) return emptyCloud;
  if (once !== null) return grownWith(once, words, before, setting);
  const tried = parts.map((part) => grownWith(part * roomy(setting.area), words, before, setting));
  return tried.find(({ hidden }) => hidden.length === 0) ?? tried.at(-1) ?? emptyCloud;
}

function grownWith(wantedOnce: number, words: readonly Word[], before: Cloud, setting: Setting): Cloud {
  const once = Math.max(smallest, wantedOnce);
  const known = new Map(before.placed.map((one) => [one.id, one]));
  const staying = words.flatMap((word) => known.get(word.id) ?? []);
  const placed: PlacedWord[] = [];
  const hidden: Word[] = [];
  // What is there already goes before what is new: nobody has to move for it.
  const inTurn = [...words].sort((one, other) => Number(known.has(other.id)) - Number(known.has(one.id)));
  for (const word of inTurn) {
    const old = known.get(word.id);
    const others = [...placed, ...staying.filter(({ id }) => id !== word.id && !isIn(placed, id))];
    const found = place(word, old, others, { ...setting, once });
    if (found) placed.push(found);
    else hidden.push(word);
  }
  return { placed, hidden, once };
}

const isIn = (placed: readonly PlacedWord[], id: ClusterId): boolean => placed.some((one) => one.id === id);

/** As it stands when nothing more is said of it; else in the letters it should have, or in smaller ones. */
function place(
  word: Word,
  old: PlacedWord | undefined,
  others: readonly PlacedWord[],
  setting: Setting & { once: number },
): PlacedWord | null {
  if (old?.text === word.text && old.count === word.count) return old;
  const { area } = setting;
  const from = old ?? { x: area.width / 2, y: area.height / 2 };
  const wanted = sizeOf(word.count, setting.once);
  for (const size of new Set([wanted, old?.size ?? (wanted + smallest) / 2, smallest])) {
    const box = boxOf(word, size, setting);
    const at = firstFree(from, box, others, area);
    if (at) return { ...word, ...box, ...at };
  }
  return null;
}

/** The area of a word follows how many have said it, and nothing else: it grows only when it is said again. */
const sizeOf = (count: number, once: number): number =>
  once * Math.min(mostTimesOnce, Math.sqrt(Math.max(1, count)));

const roomy = ({ width, height }: Area): number =>
  Math.min(largestOnce, Math.sqrt((width * height) / (wordsInMind * roomForWord)));

/** Lines as short as the longest word allows, none of which is broken. */
function boxOf({ text }: Word, wanted: number, { area, measure }: Setting) {
  const wide: Measure = (part, weight) => measure(part, weight) * slack;
  const size = Math.floor(sizeForWords(text, wanted, area.width, wide));
  const style = { size, weight: cloud.weight, leading: cloud.leading };
  const line = Math.max(lineEm, longestWord(text, cloud.weight, wide) + 0.1) * size;
  const width = Math.min(area.width, line, wide(text, cloud.weight) * size + 2);
  const lines = Math.min(cloud.maxLines, linesOf(text, width, style, wide));
  return { size, width, height: lines * size * cloud.leading };
}

type Box = Pick<PlacedWord, 'width' | 'height'>;
type Point = Pick<PlacedWord, 'x' | 'y'>;

/** Outwards from a point, ring by ring, as wide as the area is beside its height. */
function firstFree(from: Point, box: Box, others: readonly PlacedWord[], area: Area): Point | null {
  const slant = area.width / Math.max(1, area.height);
  const reach = Math.hypot(area.width / slant, area.height);
  for (let radius = 0; radius <= reach; radius += ringStep) {
    // Straight above and below are always tried: a word as wide as the area has no other place.
    const steps = radius === 0 ? 1 : 4 * Math.ceil((Math.PI * radius) / (2 * stepOnRing));
    for (let step = 0; step < steps; step++) {
      const angle = (2 * Math.PI * step) / steps;
      const x = from.x + radius * slant * Math.cos(angle);
      const y = from.y + radius * Math.sin(angle);
      const there = { x, y, width: box.width, height: box.height };
      if (isInside(there, area) && others.every((other) => isApart(there, other))) return { x, y };
    }
  }
  return null;
}

const isInside = ({ x, y, width, height }: Point & Box, area: Area): boolean =>
  x >= width / 2 && y >= height / 2 && x <= area.width - width / 2 && y <= area.height - height / 2;

export const isApart = (one: Point & Box, other: Point & Box, air: number = cloud.air): boolean =>
  Math.abs(one.x - other.x) >= (one.width + other.width) / 2 + air ||
  Math.abs(one.y - other.y) >= (one.height + other.height) / 2 + air / 2;
