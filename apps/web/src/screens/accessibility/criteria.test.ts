import { expect, test } from 'vitest';
import { criteria, evidenceFiles } from './criteria.ts';

const places = criteria.map(({ number }) => number.split('.').map(Number));
const files = Object.keys(
  import.meta.glob(['../../../../../e2e/**/*.ts', '../../../../../apps/web/src/{lib,theme}/*.ts']),
).map((path) => path.replace(/^(\.\.\/)+/, ''));

test('all 31 criteria of WCAG 2.2 at level A are there and all 24 at AA, each once and in order', () => {
  expect(criteria.filter(({ level }) => level === 'A')).toHaveLength(31);
  expect(criteria.filter(({ level }) => level === 'AA')).toHaveLength(24);
  const rank = ([principle = 0, guideline = 0, criterion = 0]: number[]) =>
    principle * 10_000 + guideline * 100 + criterion;
  const ranks = places.map(rank);
  expect(ranks).toEqual([...new Set(ranks)].sort((one, other) => one - other));
});

test('what is said to be met says what shows it; what nobody has checked says nothing', () => {
  const unshown = criteria.filter(({ status, shownBy }) => status === 'met' && shownBy.length === 0);
  const shown = criteria.filter(({ status, shownBy }) => status === 'unverified' && shownBy.length > 0);
  expect([...unshown, ...shown].map(({ number }) => number)).toEqual([]);
});

test('what shows it is a file that is there', () => {
  const named = Object.values(evidenceFiles);
  const there = named.filter((path) => files.some((file) => path.endsWith(file)));
  expect(there).toEqual(named);
});
