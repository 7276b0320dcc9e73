import { expect, test } from 'vitest';
import { aCluster, aSession, anEntry } from '../test-session.ts';
import { onePlace, placeOfCluster } from './one-place.ts';

const pinned = aCluster({ label: 'Ro', isPinned: true });
const [first, second, third] = ['Humor', 'Søvn', 'Tur'].map((label) => aCluster({ label }));
if (!first || !second || !third) throw new Error('three clusters');
const elsewhere = aCluster({ prompt: 'tapper' });
const clusters = [third, elsewhere, pinned, first, second];
const entries = clusters.map(({ id, prompt }) => anEntry({ clusterId: id, questionId: prompt }));
const session = aSession({ clusters, entries });

test('a place is counted among those of the same question that are pinned alike', () => {
  expect(placeOfCluster(session, second)).toEqual({ place: 2, of: 3 });
  expect(placeOfCluster(session, pinned)).toEqual({ place: 1, of: 1 });
});

test('one place back is before the one before, one place on before the one after the next', () => {
  expect(onePlace(session, second, -1)).toBe(first.id);
  expect(onePlace(session, first, 1)).toBe(third.id);
  expect(onePlace(session, second, 1)).toBeNull();
});

test('the first cannot go back, nor the last on, past those that are pinned', () => {
  expect(onePlace(session, first, -1)).toBeUndefined();
  expect(onePlace(session, third, 1)).toBeUndefined();
});
