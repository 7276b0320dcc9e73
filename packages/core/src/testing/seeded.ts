/** Mulberry32: the same seed gives the same numbers, from 0 up to 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of `items`, as the dice fall. */
export function oneOf<T>(items: readonly T[], random: () => number): T {
  if (items.length === 0) throw new Error('nothing to choose from');
  return items[Math.floor(random() * items.length)] as T;
}
