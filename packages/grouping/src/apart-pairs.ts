/** Pairs of groups that a person has split, or refused to merge. */
export class ApartPairs {
  readonly #othersOf = new Map<string, Set<string>>();

  set(one: string, other: string, isApart: boolean): void {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const others = this.#othersOf.get(from) ?? new Set();
      if (isApart) others.add(to);
      else others.delete(to);
      this.#othersOf.set(from, others);
    }
  }

  has(one: string, other: string): boolean {
    return this.#othersOf.get(one)?.has(other) ?? false;
  }
}
