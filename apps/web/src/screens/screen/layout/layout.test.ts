import type { ClusterView } from '@pusterom/core/board-view';
import { describe, expect, test } from 'vitest';
import { aCluster, measure } from './clusters.fixture.ts';
import { fitSize } from './fit-text.ts';
import { pagesOf, type Sheet } from './pages.ts';
import { cardWidth, columnsFor, countOf, planBoards, type BoardPlan } from './plan-board.ts';
import { card, planCard, tagsOf } from './plan-card.ts';
import { chipsHeight } from './plan-chip.ts';
import { planFacing } from './plan-facing.ts';
import { planHeadings } from './plan-headings.ts';
import { linesOf } from './wrap.ts';

const style = { size: 20, weight: 400, leading: 1.5 };

const shownIn = (plan: BoardPlan): ClusterView[] => [
  ...plan.columns.flat().map(({ view }) => view),
  ...plan.chips.map(({ view }) => view),
];
const tallest = ({ columns, gap, chips }: BoardPlan): number =>
  Math.max(0, ...columns.map((column) => column.reduce((sum, { height }) => sum + height + gap, -gap))) +
  chipsHeight(
    chips.map(({ view }) => view),
    1792,
    measure,
  );

describe('lines', () => {
  test.each([
    ['gode kolleger', 140, 1],
    ['gode kolleger', 120, 2],
    ['én\nto', 500, 2],
    ['arbeidsbelastning', 100, 2],
    ['barnevernsberedskapsansvarsordningen', 100, 4],
  ])('%s takes its lines when it is %i wide', (text, width, lines) => {
    expect(linesOf(text, width, style, measure)).toBe(lines);
  });
});

describe('the size of a text', () => {
  const fit = { sizes: [100, 50, 30], weight: 600, leading: 1.2, gap: 0.5, inset: 0 };

  test('is the largest that has room', () => {
    expect(fitSize(['Hva gir energi?'], { width: 1000, height: 200 }, fit, measure)).toBe(100);
    expect(fitSize(['Hva gir energi?'], { width: 400, height: 100 }, fit, measure)).toBe(50);
  });

  test('gives way to a long compound before the word is broken', () => {
    expect(fitSize(['arbeidsbelastning'], { width: 500, height: 900 }, fit, measure)).toBe(50);
  });

  test('is the smallest there is when nothing fits', () => {
    expect(fitSize(['a '.repeat(900)], { width: 200, height: 100 }, fit, measure)).toBe(30);
  });

  test('is one for headings that stand beside one another', () => {
    const { size, height } = planHeadings(['Kort?', 'Et langt spørsmål '.repeat(6)], 430, measure);
    expect(size).toBeLessThan(64);
    expect(height).toBeGreaterThan(size * 1.2 * 2);
  });
});

describe('a card', () => {
  const full = { labelSize: 40, tagSize: 28, rows: Infinity };

  test('says each wording once, and the label only as the label', () => {
    const view = aCluster('Humor', ['humor', 'latter', 'Latter', 'mye humor']);
    expect(tagsOf(view)).toEqual([
      { text: 'latter', times: 2 },
      { text: 'mye humor', times: 1 },
    ]);
  });

  test('counts every entry whose words have no room', () => {
    const view = aCluster('Humor', ['latter', 'å le sammen', 'galgenhumor', 'tull og tøys', 'latter']);
    const plan = planCard(view, 300, { ...full, rows: 1 }, measure);
    const shown = plan.tags.reduce((sum, { times }) => sum + times, 0);
    expect(plan.more).toBeGreaterThan(0);
    expect(shown + plan.more).toBe(5);
  });

  test('steps down in size for a compound that is wider than the card', () => {
    const plan = planCard(aCluster('Arbeidsbelastningen'), 340, full, measure);
    expect(plan.labelSize).toBeLessThan(40);
    expect(plan.labelSize * measure('Arbeidsbelastningen', 600)).toBeLessThanOrEqual(340 - 2 * card.padX);
  });
});

describe('a board', () => {
  const area = { width: 1792, height: 760, columns: 4 };

  test('shows a few clusters large, with all their words', () => {
    const [plan] = planBoards(
      [[aCluster('Kolleger', ['kolleger', 'gode kolleger', 'teamet'])]],
      area,
      measure,
    );
    const first = plan?.columns[0]?.[0];
    expect(first?.labelSize).toBeGreaterThan(50);
    expect(first?.more).toBe(0);
  });

  test('fills the wall with few words, as long as no long one has to be smaller than the rest', () => {
    const smallestOf = (labels: string[]): number => {
      const [plan] = planBoards([labels.map((label) => aCluster(label))], area, measure);
      return Math.min(...(plan?.columns.flat().map(({ labelSize }) => labelSize) ?? []));
    };
    expect(smallestOf(['Ro', 'Humor'])).toBe(56);
    expect(smallestOf(['Ro', 'Forutsigbarhet'])).toBe(48);
    expect(smallestOf(['Ro', 'Arbeidsbelastning'])).toBeLessThanOrEqual(40);
  });

  test('puts what most have said first, and largest', () => {
    const views = [aCluster('Ro'), aCluster('Humor', ['a', 'b', 'c']), aCluster('Søvn', ['a', 'b'])];
    const [plan] = planBoards([views], { ...area, columns: 1 }, measure);
    const labels = plan?.columns[0]?.map(({ view }) => view.cluster.label);
    const sizes = plan?.columns[0]?.map(({ labelSize }) => labelSize) ?? [];
    expect(labels).toEqual(['Humor', 'Søvn', 'Ro']);
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
  });

  test('holds 40 clusters of 120 entries without hiding one or growing out of its area', () => {
    const views = Array.from({ length: 40 }, (_, index) =>
      aCluster(`Arbeidsglede ${index}`, ['én formulering', 'en annen formulering', `tredje ${index}`]),
    );
    const [plan] = planBoards([views], area, measure);
    expect(plan && tallest(plan)).toBeLessThanOrEqual(area.height);
    expect(plan?.hidden).toEqual([]);
    expect(plan && countOf(shownIn(plan))).toBe(120);
  });

  test('never cuts in silence: what has no room is handed back', () => {
    const views = Array.from({ length: 300 }, (_, index) => aCluster(`Stikkord nummer ${index}`));
    const [plan] = planBoards([views], area, measure);
    expect(plan && tallest(plan)).toBeLessThanOrEqual(area.height);
    expect(plan?.hidden.length).toBeGreaterThan(0);
    expect(plan && shownIn(plan).length + plan.hidden.length).toBe(300);
  });

  test('beside a full one has the same letters as that one', () => {
    const full = Array.from({ length: 9 }, (_, index) => aCluster(`Arbeidsglede ${index}`));
    const plans = planBoards([full, [aCluster('Ro')]], { width: 418, height: 760, columns: 1 }, measure);
    const sizes = plans.map(({ columns }) => columns[0]?.[0]?.labelSize);
    expect(sizes[0]).toBe(sizes[1]);
  });

  test('with no room at all still says how much there is', () => {
    const [plan] = planBoards([[aCluster('Ro'), aCluster('Søvn')]], { ...area, height: 20 }, measure);
    expect(plan?.hidden.length).toBe(2);
  });

  test.each([
    [1792, 4],
    [874, 2],
    [568, 1],
    [200, 1],
  ])('%i wide has %i columns of cards', (width, columns) => {
    expect(columnsFor(width)).toBe(columns);
    expect(cardWidth({ width, height: 0, columns })).toBeLessThanOrEqual(width);
  });
});

describe('pages', () => {
  const sheet: Sheet = {
    sizes: [50, 30],
    weight: 400,
    leading: 1.4,
    columnEm: 9,
    maxColumns: 2,
    columnGap: 40,
    padX: 20,
    padY: 0,
    gap: 30,
  };
  const area = { width: 1000, height: 600 };
  const laid = (texts: string[]) => pagesOf(texts, (text) => text, { area, sheet, measure });

  test('few thoughts stand large on one', () => {
    expect(laid(['Det er lov.', 'Ro.'])).toMatchObject({ size: 50, pages: [[['Det er lov.'], ['Ro.']]] });
  });

  test('many thoughts are never made too small: they get more pages, and all are there', () => {
    const texts = Array.from({ length: 40 }, (_, index) => `En tanke som er litt lengre, nummer ${index}.`);
    const { size, pages } = laid(texts);
    expect(size).toBe(30);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat(2).sort()).toEqual([...texts].sort());
  });

  test('a thought taller than the page has one to itself', () => {
    const { pages } = laid(['kort', 'ord '.repeat(400)]);
    expect(pages).toHaveLength(2);
    expect(pages[1]).toHaveLength(1);
  });

  test('nothing is no page', () => {
    expect(laid([]).pages).toEqual([]);
  });
});

describe('sentences that face one another', () => {
  const area = { width: 1792, height: 750 };
  const fit = { sizes: [96, 72, 64, 56, 48, 40, 32, 28], weight: 400, leading: 1.35, gap: 0, inset: 0 };
  const long = 'Vi spør hvordan det går før vi spør hva som er gjort, og tåler svaret i medarbeidersamtalen.';

  test('short ones stand beside one another', () => {
    const texts = ['Vi ser hverandre.', 'Rom for pust.', 'Trygghet først.'];
    expect(planFacing(texts, area, fit, measure)).toEqual({ isStacked: false, size: 72 });
  });

  test('three long ones stand under one another, where they are read from farther away', () => {
    expect(planFacing([long, long, long], area, fit, measure)).toEqual({ isStacked: true, size: 56 });
  });

  test('two halves always face one another', () => {
    expect(planFacing([long, long], area, fit, measure).isStacked).toBe(false);
  });
});
