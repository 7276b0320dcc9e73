import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aCluster, anEntry, aSession, aStep, aTheme } from '../test-session.ts';
import { ArrivalNews, type ArrivalSum } from './arrival-news.ts';
import { Arrivals } from './arrivals.ts';
import { ClusterViews } from './cluster-views.ts';

const theme = aTheme({ steps: [aStep({ id: 'par' })] });
const humor = aCluster({ label: 'Humor', order: 4 });
const calm = aCluster({ label: 'Ro', order: 12 });
const inHumor = { stepId: 'par', questionId: 'energi', clusterId: humor.id };
const old = anEntry({ ...inHumor, order: 4 });
const said = [11, 12, 13].map((order) => anEntry({ ...inHumor, order }));
const sought = anEntry({ ...inHumor, clusterId: calm.id, order: 12 });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what came after the board was opened is new, the first time it is seen', () => {
  const arrivals = new Arrivals(10);
  expect(arrivals.mark(old)).toBe(false);
  expect(arrivals.mark(sought)).toBe(true);
  expect(arrivals.mark({ ...sought, clusterId: humor.id })).toBe(false);
});

test('arrivals are told in one sum, five seconds after the first', () => {
  const told: ArrivalSum[] = [];
  const news = new ArrivalNews(10, (sum) => told.push(sum));
  const clusters = [humor, calm];
  news.look(aSession({ seq: 11, clusters, entries: [old, ...said.slice(0, 1)] }), theme);
  vi.advanceTimersByTime(4000);
  news.look(aSession({ seq: 13, clusters, entries: [old, ...said, sought] }), theme);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([{ entries: 4, clusters: 1 }]);
});

test('nothing is told of what was there, what was moved, or what came to another theme', () => {
  const told: ArrivalSum[] = [];
  const news = new ArrivalNews(10, (sum) => told.push(sum));
  const elsewhere = anEntry({ stepId: 'plenum', order: 11 });
  news.look(aSession({ seq: 12, entries: [{ ...old, placedBy: 'human' }, elsewhere] }), theme);
  vi.advanceTimersByTime(20_000);
  expect(told).toEqual([]);
});

test('only the cluster that got something is another object than before', () => {
  const views = new ClusterViews();
  const clusters = [humor, calm];
  const before = views.of(aSession({ clusters, entries: [old, sought] }), 'energi');
  expect(views.of(aSession({ clusters, entries: [old, sought] }), 'energi')).toBe(before);
  const after = views.of(aSession({ clusters, entries: [old, sought, ...said] }), 'energi');
  expect(after[0]?.entries).toHaveLength(4);
  expect(after[1]).toBe(before[1]);
});
