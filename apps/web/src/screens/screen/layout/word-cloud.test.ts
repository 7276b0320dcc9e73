import { describe, expect, test } from 'vitest';
import { newId } from '../../../lib/new-id.ts';
import { measure } from './clusters.fixture.ts';
import { cloud, emptyCloud, growCloud, isApart, type Cloud, type Word } from './word-cloud.ts';

const wall = { width: 1792, height: 760 };
const column = { width: 570, height: 700 };
const aWord = (text: string, count = 1): Word => ({ id: newId(), text, count });
const words = [
  aWord('tillit', 9),
  aWord('humor', 4),
  aWord('barnevernsberedskapsansvarsordningen', 3),
  aWord('å være der når det gjelder', 2),
  ...Array.from({ length: 18 }, (_, index) => aWord(`medarbeidersamtale ${index}`)),
];
const grown = (list: readonly Word[], before = emptyCloud, area = wall) =>
  growCloud(list, before, { area, measure });
const find = ({ placed }: Cloud, { id }: Word) => placed.find((one) => one.id === id);

describe.each([
  ['the whole wall', wall],
  ['one of three columns', column],
])('a cloud on %s', (_, area) => {
  const { placed, hidden } = grown(words, emptyCloud, area);

  test('holds or names every word', () => {
    expect(placed.length + hidden.length).toBe(words.length);
    expect(placed.length).toBeGreaterThan(words.length / 2);
  });

  test('has no word over another, and none outside', () => {
    for (const [index, one] of placed.entries())
      for (const other of placed.slice(index + 1)) expect(isApart(one, other, 0)).toBe(true);
    for (const { x, y, width, height } of placed) {
      expect(Math.min(x - width / 2, y - height / 2)).toBeGreaterThanOrEqual(0);
      expect(x + width / 2).toBeLessThanOrEqual(area.width);
      expect(y + height / 2).toBeLessThanOrEqual(area.height);
    }
  });

  test('has room for the longest compound on one line', () => {
    for (const { text, size, width } of placed)
      for (const word of text.split(' '))
        expect(measure(word, cloud.weight) * size).toBeLessThanOrEqual(width);
  });
});

test('what is said more is larger, whatever is said of other things', () => {
  const sizes = grown(words).placed.map(({ size, count }) => [count, size]);
  const alone = grown(words.slice(1, 2)).placed[0];
  expect(sizes[0]?.[1]).toBeGreaterThan(sizes[1]?.[1] ?? 0);
  expect(find(grown(words), words[1] ?? aWord(''))?.size).toBe(alone?.size);
});

test('nothing moves when others come', () => {
  const first = grown(words.slice(4, 14));
  const later = grown(words, first);
  expect(first.placed.map((one) => find(later, one))).toEqual(first.placed);
  expect(later.placed.length).toBeGreaterThan(first.placed.length);
});

test('what is said again grows where it stands when there is room, and the others stay', () => {
  const [tillit, humor] = [aWord('tillit'), aWord('humor')];
  const first = grown([tillit, humor]);
  const later = grown([{ ...humor, count: 2 }, tillit], first);
  expect(find(later, humor)?.size).toBeGreaterThan(find(first, humor)?.size ?? 0);
  expect(find(later, tillit)).toEqual(find(first, tillit));
  for (const one of later.placed)
    for (const other of later.placed) expect(one === other || isApart(one, other, 0)).toBe(true);
});

test('a full cloud keeps what it has, and names what has no room', () => {
  const many = Array.from({ length: 80 }, (_, index) => aWord(`medarbeiderskapsutvikling ${index}`));
  const full = grown(many, emptyCloud, column);
  expect(full.hidden.length).toBeGreaterThan(0);
  const late = aWord('ro');
  const later = grown([...many, late], full, column);
  expect(later.placed.slice(0, full.placed.length)).toEqual(full.placed);
  expect(later.placed.length + later.hidden.length).toBe(many.length + 1);
});
