import type { Cluster } from '@pusterom/protocol/session';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newCluster } from './board-event.ts';
import { byHand, putBefore } from './hand-order.ts';
import { anId } from './testing/an-id.ts';

const five = (): Cluster[] =>
  ['a', 'b', 'c', 'd', 'e'].map((name, at) => newCluster(anId(name), 'energy', at));

const inOrder = (clusters: readonly Cluster[]): Cluster[] =>
  [...clusters].sort((one, other) => byHand(one, other) || one.order - other.order);

/** The row after the cluster at `from` has been put before the one at `to` of the rest. */
function moved(row: readonly Cluster[], from: number, to: number): Cluster[] {
  const rest = row.filter((_, at) => at !== from);
  const put = new Map(putBefore(rest, row[from] as Cluster, rest[to]).map((one) => [one.id, one]));
  return inOrder(row.map((one) => put.get(one.id) ?? one));
}

const move = fc.record({ from: fc.nat(4), to: fc.nat(4) });

it('puts a cluster where it is asked to, however often, and moves no other', () => {
  fc.assert(
    fc.property(fc.array(move, { minLength: 1, maxLength: 200 }), (moves) => {
      let row = five();
      for (const { from, to } of moves) {
        const wanted = row.map(({ id }) => id);
        wanted.splice(to, 0, ...wanted.splice(from, 1));
        row = moved(row, from, to);
        expect(row.map(({ id }) => id)).toEqual(wanted);
      }
    }),
    { seed: 5 },
  );
});

it('finds a place between two neighbours again and again', () => {
  // The other way round than they came, so that a place that is none shows.
  let row = inOrder(five().map((one, at) => ({ ...one, rank: 4 - at })));
  for (let times = 0; times < 200; times++) {
    const [first, second] = row;
    row = moved(row, 0, 1);
    expect(row.slice(0, 2)).toMatchObject([{ id: second?.id }, { id: first?.id }]);
  }
});

it('says no more about the rest than which side they are on', () => {
  const row = moved(five(), 4, 2);
  expect(row.map(({ rank }) => rank)).toEqual([0, 0, 1, null, null]);
});

it('changes only the one that is moved, once its neighbours have places of their own', () => {
  const row = moved(moved(moved(five(), 4, 0), 4, 1), 4, 2);
  const [first] = row;
  expect(first && putBefore(row.slice(1), first, row[2]).map(({ id }) => id)).toEqual([first?.id]);
});
