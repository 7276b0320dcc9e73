import type { Seating } from '@pusterom/protocol/agenda';
import { describe, expect, it } from 'vitest';
import { breakoutCount } from './breakouts.ts';
import { mix } from './mix.ts';
import { seeded } from './testing/seeded.ts';

/** Group sizes, largest first. */
function sizes(seating: Seating, people: number): number[] {
  const everyone = Array.from({ length: people }, (_, number) => number);
  const groups = mix(everyone, breakoutCount(seating, people), seeded(people));
  return groups.map((group) => group.length).sort((a, b) => b - a);
}

const upTo40 = Array.from({ length: 40 }, (_, index) => index + 1);
const mixed = ['pairs', 'trios', 'small-groups', 'halves'] as const;

describe('group sizes', () => {
  it.each([
    { seating: 'pairs', people: 2, groups: [2] },
    { seating: 'pairs', people: 3, groups: [3] },
    { seating: 'pairs', people: 7, groups: [3, 2, 2] },
    { seating: 'pairs', people: 8, groups: [2, 2, 2, 2] },
    { seating: 'trios', people: 3, groups: [3] },
    { seating: 'trios', people: 4, groups: [4] },
    { seating: 'trios', people: 5, groups: [3, 2] },
    { seating: 'trios', people: 7, groups: [4, 3] },
    { seating: 'small-groups', people: 5, groups: [3, 2] },
    { seating: 'small-groups', people: 6, groups: [3, 3] },
    { seating: 'small-groups', people: 9, groups: [3, 3, 3] },
    { seating: 'small-groups', people: 11, groups: [4, 4, 3] },
    { seating: 'halves', people: 3, groups: [2, 1] },
    { seating: 'halves', people: 4, groups: [2, 2] },
    { seating: 'halves', people: 21, groups: [11, 10] },
  ] as const)('$people people in $seating sit $groups', ({ seating, people, groups }) => {
    expect(sizes(seating, people)).toEqual(groups);
  });

  /** Two or three people can only be halved with one of them alone. */
  const least = (seating: (typeof mixed)[number], people: number) =>
    people === 1 || (seating === 'halves' && people < 4) ? 1 : 2;

  it.each(mixed)('leave nobody out and nobody alone in %s of 1 to 40', (seating) => {
    for (const people of upTo40) {
      const groups = sizes(seating, people);
      const inAll = groups.reduce((sum, size) => sum + size, 0);
      expect(inAll, `${people} people`).toBe(people);
      expect(Math.min(...groups), `${people} people`).toBeGreaterThanOrEqual(least(seating, people));
      expect(Math.max(...groups) - Math.min(...groups), `${people} people`).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    { seating: 'pairs', most: 3 },
    { seating: 'trios', most: 4 },
    { seating: 'small-groups', most: 4 },
  ] as const)('are at most $most in $seating', ({ seating, most }) => {
    for (const people of upTo40)
      expect(sizes(seating, people)[0], `${people} people`).toBeLessThanOrEqual(most);
  });

  it('are three or four in small groups, from six people on', () => {
    for (const people of upTo40.filter((count) => count >= 6))
      expect(sizes('small-groups', people).at(-1), `${people} people`).toBeGreaterThanOrEqual(3);
  });

  it.each(['individual', 'plenary'] as const)('are none in %s', (seating) => {
    expect(breakoutCount(seating, 12)).toBe(0);
  });
});
