import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GrownMap, grownBy, without, withPut } from './grown-map.ts';

const large = new Map(Array.from({ length: 300 }, (_, key) => [key, 'old'] as const));
const growing = (map: ReadonlyMap<number, string>, count: number, from = 1000) =>
  Array.from({ length: count }, (_, index) => from + index).reduce<ReadonlyMap<number, string>>(
    (grown, key) => withPut(grown, [[key, 'new']]),
    map,
  );

describe('a map that grows', () => {
  it('is at every step what a plain map would be, and the earlier ones stay what they were', () => {
    const doing = fc.oneof(
      { weight: 5, arbitrary: fc.record({ put: fc.array(fc.nat(600), { minLength: 1, maxLength: 90 }) }) },
      { weight: 1, arbitrary: fc.record({ gone: fc.array(fc.nat(600), { minLength: 1, maxLength: 3 }) }) },
    );
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 12 }), (doings) => {
        let map: ReadonlyMap<number, string> = large;
        const plain: Map<number, string> = new Map(large);
        const states: { map: ReadonlyMap<number, string>; was: [number, string][] }[] = [];
        doings.forEach((one, turn) => {
          if ('put' in one) {
            map = withPut(
              map,
              one.put.map((key) => [key, String(turn)] as const),
            );
            for (const key of one.put) plain.set(key, String(turn));
          } else {
            map = without(map, one.gone);
            for (const key of one.gone) plain.delete(key);
          }
          states.push({ map, was: [...plain] });
        });
        for (const { map: state, was } of states) {
          expect([...state]).toEqual(was);
          expect(state.size).toBe(was.length);
          expect([...state.keys()]).toEqual(was.map(([key]) => key));
          expect([...state.values()]).toEqual(was.map(([, value]) => value));
          for (const [key, value] of was) expect(state.get(key)).toBe(value);
          expect(state.has(-1)).toBe(false);
          const visited: [number, string][] = [];
          state.forEach((value, key) => visited.push([key, value]));
          expect(visited).toEqual(was);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is a plain map as long as it is small', () => {
    expect(withPut(new Map([[1, 'old']]), [[2, 'new']])).toEqual(
      new Map([
        [1, 'old'],
        [2, 'new'],
      ]),
    );
    expect(withPut(large, [[1, 'new']])).toBeInstanceOf(GrownMap);
  });

  it('says what is new in it without looking through all of it', () => {
    const before = growing(large, 10);
    const after = growing(before, 5, 2000);
    const changed = grownBy(before, withPut(after, [[7, 'new']]));
    expect(changed?.size).toBe(16);
    expect(changed?.get(7)).toBe('new');
    expect(grownBy(large, before)?.size).toBe(10);
  });

  it('does not say so when something may be missing', () => {
    const before = growing(large, 10);
    expect(grownBy(before, without(before, [1000]))).toBeNull();
    expect(grownBy(before, growing(large, 3, 5000))).toBeNull();
    expect(grownBy(before, new Map(before))).toBeNull();
  });

  it('becomes one again when much lies over it', () => {
    const grown = growing(large, 1000) as GrownMap<number, string>;
    expect(grown.over.size).toBeLessThanOrEqual(64);
    expect(grown.size).toBe(1300);
  });
});
