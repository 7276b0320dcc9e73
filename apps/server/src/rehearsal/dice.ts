/** Numbers from 0 up to 1 that follow from what they are for: the same parts give the same numbers (FNV-1a, Mulberry32). */
export function dice(...parts: readonly (string | number)[]): () => number {
  let state = 0x811c9dc5;
  for (const sign of parts.join(' ')) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** In another order (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], roll: () => number): T[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(roll() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}
