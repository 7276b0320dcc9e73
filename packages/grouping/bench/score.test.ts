import { expect, it } from 'vitest';
import type { GoldSession } from './gold.ts';
import { type Grouped, score } from './score.ts';

/** Three groups of 3, 2 and 1 entries. */
const gold: GoldSession = {
  id: 'Hva gir energi?',
  groups: [
    { id: 'humor', labels: ['Humor'] },
    { id: 'pauser', labels: ['Pauser'] },
    { id: 'sol', labels: ['Sol'] },
  ],
  entries: [
    { id: '1', text: 'humor', group: 'humor', lang: 'nb' },
    { id: '2', text: 'svart humor', group: 'humor', lang: 'nb' },
    { id: '3', text: 'latter er det beste', group: 'humor', lang: 'nb' },
    { id: '4', text: 'lunsj', group: 'pauser', lang: 'nb' },
    { id: '5', text: 'break', group: 'pauser', lang: 'en' },
    { id: '6', text: 'sola ute', group: 'sol', lang: 'nb' },
  ],
};

function grouped(groups: Record<string, string>, labels: Record<string, string> = {}): Grouped {
  return { gold, groupOf: new Map(Object.entries(groups)), labelOf: new Map(Object.entries(labels)) };
}

const asGold = Object.fromEntries(gold.entries.map(({ id, group }) => [id, group]));

it('the gold grouping is perfect', () => {
  expect(score([grouped(asGold, { humor: 'Humor', pauser: 'Lunsj' })])).toEqual({
    entries: 6,
    bcubedF1: 1,
    bcubedPrecision: 1,
    bcubedRecall: 1,
    pairwisePrecision: 1,
    pairwiseRecall: 1,
    repairsPer100: 0,
    labelHit: 1,
  });
});

it('entries standing alone are precise and miss every pair', () => {
  const figures = score([grouped({})]);
  expect(figures).toMatchObject({
    bcubedPrecision: 1,
    bcubedRecall: 0.5,
    pairwisePrecision: 1,
    pairwiseRecall: 0,
  });
  expect(figures.repairsPer100).toBe(50);
});

it('one big group finds every pair and is imprecise', () => {
  const figures = score([grouped(Object.fromEntries(gold.entries.map(({ id }) => [id, 'all'])))]);
  expect(figures).toMatchObject({ bcubedRecall: 1, pairwiseRecall: 1, repairsPer100: 50 });
  expect(figures.bcubedPrecision).toBeCloseTo((3 * 3 + 2 * 2 + 1) / 36);
  expect(figures.pairwisePrecision).toBeCloseTo(4 / 15);
});

it.each([
  ['Humor', true],
  ['svart humor!', true],
  ['Latter er det beste', false],
  ['Pauser', false],
])('the label %s for the humour group: accepted %s', (label, accepted) => {
  expect(score([grouped(asGold, { humor: label })]).labelHit).toBe(accepted ? 1 : 0);
});

it('a stray that people would accept where it is needs no repair', () => {
  const strays = grouped({ ...asGold, '6': 'pauser' });
  const entries = gold.entries.map((entry) => (entry.id === '6' ? { ...entry, alt: ['pauser'] } : entry));
  expect(score([strays]).repairsPer100).toBeCloseTo(100 / 6);
  expect(score([{ ...strays, gold: { ...gold, entries } }]).repairsPer100).toBe(0);
});

it('an English member is no label in a workshop held in bokmål', () => {
  expect(score([grouped(asGold, { pauser: 'Break' })]).labelHit).toBe(0);
});
