import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LatestMap, type Latest } from './latest-map.ts';

describe('what several servers hold alike', () => {
  it('is what was written last, at whichever of them', () => {
    const [here, there] = [
      new LatestMap<string, string>(() => 1000),
      new LatestMap<string, string>(() => 2000),
    ];
    here.set('said', 'early');
    there.set('said', 'late');
    exchange(here, there);
    expect([here.get('said'), there.get('said')]).toEqual(['late', 'late']);
    // By a clock that is behind: it was written knowing the other all the same.
    here.set('said', 'latest');
    exchange(here, there);
    expect([here.get('said'), there.get('said')]).toEqual(['latest', 'latest']);
  });

  it('becomes the same in whichever order they hear of it, and however often', () => {
    const written = fc.record({ key: fc.constantFrom('a', 'b'), value: fc.string(), atMs: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(written), fc.array(fc.nat()), (all, order) => {
        const [one, other] = [new LatestMap<string, string>(() => 0), new LatestMap<string, string>(() => 0)];
        for (const item of all) hear(one, item);
        const shuffled = [...all.keys()].sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
        for (const index of [...shuffled, ...shuffled]) hear(other, all[index]);
        expect(new Map(other)).toEqual(new Map(one));
      }),
    );
  });

  it('says whether it was news', () => {
    const map = new LatestMap<string, string>(() => 1000);
    map.set('said', 'now');
    expect(map.hear('said', { value: 'before', atMs: 999 })).toBe(false);
    expect(map.hear('said', { value: 'now', atMs: 1000 })).toBe(false);
    expect(map.hear('said', { value: 'later', atMs: 1001 })).toBe(true);
  });
});

type Words = LatestMap<string, string>;

function exchange(one: Words, other: Words): void {
  for (const [key, latest] of one.entries()) other.hear(key, latest);
  for (const [key, latest] of other.entries()) one.hear(key, latest);
}

function hear(map: Words, item: ({ key: string } & Latest<string>) | undefined): void {
  if (item) map.hear(item.key, { value: item.value, atMs: item.atMs });
}
