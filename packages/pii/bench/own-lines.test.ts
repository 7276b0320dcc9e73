import { expect, it } from 'vitest';
import { bundleSizes } from './bundle-size.ts';
import { ownLines } from './own-lines.ts';
import { judge, score } from './score.ts';

const figures = score(ownLines.map(judge));

it('every valid national id number in our own lines is blocked, and nothing else', () => {
  expect(figures).toMatchObject({ nationalIdRecall: 1, falseBlocks: 0 });
});

it('the figures on our own lines are no worse than the goals', () => {
  expect(figures['identifyingRecall']).toBeGreaterThanOrEqual(0.95);
  expect(figures['falseWarnings']).toBeLessThanOrEqual(0.012);
});

it('fits what the phone may load', () => {
  const { numbers, lazy } = bundleSizes();
  expect(numbers).toBeLessThanOrEqual(1700);
  expect(lazy).toBeLessThanOrEqual(11_000);
});
