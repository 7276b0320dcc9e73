import type { Cluster } from '@pusterom/protocol/session';

/** Pinned ones first, then by rank. Zero when a person has not said: then a surface may order them as it likes. */
export function byHand(one: Cluster, other: Cluster): number {
  if (one.isPinned !== other.isPinned) return one.isPinned ? -1 : 1;
  const [place, otherPlace] = [one.rank ?? Infinity, other.rank ?? Infinity];
  return place === otherPlace ? 0 : place - otherPlace;
}

/**
 * Puts `cluster` before `next`, or last when that is undefined. `row` is the rest, in order, all pinned alike. Answers
 * with those that get another rank: few, and those that stay in no order among themselves share one, since the order
 * in which they came is nobody's but the facilitator's.
 */
export function putBefore(row: readonly Cluster[], cluster: Cluster, next: Cluster | undefined): Cluster[] {
  const before = next ? row.slice(0, row.indexOf(next)) : row;
  const rank = next?.rank ?? null;
  const equals = before.filter((one) => one.rank === rank);
  const least = before[before.length - equals.length - 1]?.rank ?? null;
  const [rankOfEquals, own] = ranksBetween(least, rank);
  const isRoom = (least ?? -Infinity) < rankOfEquals && rankOfEquals < own && own < (rank ?? Infinity);
  if (!isRoom) return inWholeRanks(row, cluster, next);
  return [...equals.map((one) => ({ ...one, rank: rankOfEquals })), { ...cluster, rank: own }];
}

/** Two ranks between these, where null is as low or as high as can be. */
function ranksBetween(least: number | null, most: number | null): [number, number] {
  if (least === null) return most === null ? [0, 1] : [most - 2, most - 1];
  const third = most === null ? 1 : (most - least) / 3;
  return [least + third, least + 2 * third];
}

/** Between two neighbours there are about thirty places; then everything gets a new rank. */
function inWholeRanks(row: readonly Cluster[], cluster: Cluster, next: Cluster | undefined): Cluster[] {
  const ranks = [...new Set(row.map((one) => one.rank))].filter((rank) => rank !== null);
  const spread = new Map(row.map((one) => [one, { ...one, rank: wholeRank(ranks, one.rank) }]));
  const put = putBefore([...spread.values()], cluster, next && spread.get(next));
  const isPut = new Set(put.map(({ id }) => id));
  return [...[...spread.values()].filter(({ id }) => !isPut.has(id)), ...put];
}

const wholeRank = (ranks: readonly number[], rank: number | null): number | null =>
  rank === null ? null : ranks.indexOf(rank);
