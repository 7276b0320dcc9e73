import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakoutCount } from './breakouts.ts';
import { mix, type Strain } from './mix.ts';
import { seeded } from './testing/seeded.ts';

const numbers = (length: number) => Array.from({ length }, (_, place) => place);

/** So many people in so many groups, none of which is empty, and who has met whom how often. */
const wanted = fc
  .record({ people: fc.integer({ min: 1, max: 24 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ people, share }) => ({ people, groups: 1 + Math.floor(share * (people - 1)) }))
  .chain(({ people, groups }) =>
    fc.record({
      people: fc.constant(people),
      groups: fc.constant(groups),
      met: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: people ** 2, maxLength: people ** 2 }),
      seed: fc.integer({ min: 0, max: 1e6 }),
    }),
  );

const strainIn =
  (met: readonly number[], people: number): Strain =>
  (one, other) =>
    met[Math.min(one, other) * people + Math.max(one, other)] ?? 0;

const total = (groups: readonly (readonly number[])[], strain: Strain): number =>
  groups
    .flatMap((group) =>
      group.flatMap((one, index) => group.slice(index + 1).map((other) => strain(one, other))),
    )
    .reduce((sum, cost) => sum + cost, 0);

describe('mixing, whoever has met whom,', () => {
  it('seats everyone once, in groups whose sizes differ by one at most', () => {
    fc.assert(
      fc.property(wanted, ({ people, groups, met, seed }) => {
        const seats = mix(numbers(people), groups, seeded(seed), strainIn(met, people));
        expect(seats.flat().sort((a, b) => a - b)).toEqual(numbers(people));
        const sizes = seats.map(({ length }) => length);
        expect(sizes).toHaveLength(groups);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
      { seed: 20261127 },
    );
  });

  it('follows from the dice alone', () => {
    fc.assert(
      fc.property(wanted, ({ people, groups, met, seed }) => {
        const once = () => mix(numbers(people), groups, seeded(seed), strainIn(met, people));
        expect(once()).toEqual(once());
      }),
      { seed: 20261127, numRuns: 30 },
    );
  });

  it('leaves no two people who had better change places', () => {
    fc.assert(
      fc.property(wanted, ({ people, groups, met, seed }) => {
        const strain = strainIn(met, people);
        const seats = mix(numbers(people), groups, seeded(seed), strain);
        const cost = total(seats, strain);
        for (const [one, two] of pairsApart(seats))
          expect(total(changed(seats, one, two), strain)).toBeGreaterThanOrEqual(cost);
      }),
      { seed: 20261127, numRuns: 40 },
    );
  });
});

const pairsApart = (seats: readonly number[][]): [number, number][] =>
  seats.flatMap((group, index) =>
    seats
      .slice(index + 1)
      .flatMap((other) => group.flatMap((one) => other.map((two) => [one, two] as [number, number]))),
  );

const changed = (seats: readonly number[][], one: number, two: number): number[][] =>
  seats.map((group) => group.map((person) => (person === one ? two : person === two ? one : person)));

describe('mixing again and again', () => {
  /** Deals `people` out round after round, and counts who sits with someone she sat with in the round before. */
  function inARow(people: number, groups: number, rounds: number): number {
    const met = new Map<string, number>();
    const key = (one: number, other: number) => `${Math.min(one, other)} ${Math.max(one, other)}`;
    let last = new Set<string>();
    let repeats = 0;
    for (let round = 0; round < rounds; round++) {
      const strain: Strain = (one, other) =>
        (met.get(key(one, other)) ?? 0) + (last.has(key(one, other)) ? 1000 : 0);
      const seats = mix(numbers(people), groups, seeded(people * 100 + round), strain);
      const pairs = seats.flatMap((group) =>
        group.flatMap((one) => group.filter((two) => one < two).map((two) => key(one, two))),
      );
      repeats += pairs.filter((pair) => last.has(pair)).length;
      for (const pair of pairs) met.set(pair, (met.get(pair) ?? 0) + 1);
      last = new Set(pairs);
    }
    return repeats;
  }

  /** Each group is split as evenly as can be between the next ones; what is left in one of them sits together again. */
  function leastInARow(people: number, groups: number, rounds: number): number {
    const parts = (whole: number) =>
      numbers(groups).map((index) => Math.max(0, Math.ceil((whole - index) / groups)));
    const pairs = parts(people)
      .flatMap(parts)
      .map((size) => (size * (size - 1)) / 2);
    return (rounds - 1) * pairs.reduce((sum, some) => sum + some, 0);
  }

  it.each(['pairs', 'trios', 'small-groups', 'halves'] as const)(
    'in %s brings as few together twice in a row as arithmetic allows',
    (seating) => {
      for (let people = 6; people <= 25; people++) {
        const groups = breakoutCount(seating, people);
        expect(inARow(people, groups, 3), `${people} people`).toBe(leastInARow(people, groups, 3));
      }
    },
  );
});

describe('mixing people of whom nothing is known', () => {
  const people = ['kari', 'per', 'ola', 'anne', 'liv', 'nils'];

  it('puts everyone in one group, once', () => {
    expect(mix(people, 2, seeded(3)).flat().sort()).toEqual([...people].sort());
  });

  it('follows from the dice alone', () => {
    expect(mix(people, 3, seeded(5))).toEqual(mix(people, 3, seeded(5)));
  });

  it('brings people together anew', () => {
    const mixes = Array.from({ length: 20 }, (_, seed) => JSON.stringify(mix(people, 3, seeded(seed))));
    expect(new Set(mixes).size).toBeGreaterThan(10);
  });
});
