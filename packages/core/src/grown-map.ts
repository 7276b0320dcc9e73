/** Below this a copy costs next to nothing, and a plain map is read fastest. */
const plainBelow = 256;
/** How much may lie over a base before the two become one. */
const mostOver = 64;

/**
 * A large map and the little that is newer than it. Neither ever changes, so that each state of a session can keep
 * its own without copying thousands of entries for each that comes.
 */
export class GrownMap<K, V> implements ReadonlyMap<K, V> {
  readonly base: ReadonlyMap<K, V>;
  readonly over: ReadonlyMap<K, V>;
  readonly size: number;
  /** Whether anything in the base has been replaced; mostly nothing has, and then nothing needs to be looked up. */
  readonly #isAltered: boolean;

  constructor(base: ReadonlyMap<K, V>, over: ReadonlyMap<K, V>) {
    this.base = base;
    this.over = over;
    this.size = [...over.keys()].reduce((size, key) => (base.has(key) ? size : size + 1), base.size);
    this.#isAltered = this.size < base.size + over.size;
  }

  get(key: K): V | undefined {
    return this.over.has(key) ? this.over.get(key) : this.base.get(key);
  }

  has(key: K): boolean {
    return this.over.has(key) || this.base.has(key);
  }

  /** In the order of a plain map: what is replaced keeps its place. */
  *entries(): MapIterator<[K, V]> {
    for (const [key, value] of this.base) yield [key, this.over.has(key) ? (this.over.get(key) as V) : value];
    for (const entry of this.over) if (!this.base.has(entry[0])) yield entry;
  }

  *keys(): MapIterator<K> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  /** Faster than going through its entries. */
  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    const { base, over } = this;
    if (this.#isAltered) {
      base.forEach((value, key) => visit(over.has(key) ? (over.get(key) as V) : value, key, this));
      over.forEach((value, key) => base.has(key) || visit(value, key, this));
    } else {
      base.forEach((value, key) => visit(value, key, this));
      over.forEach((value, key) => visit(value, key, this));
    }
  }
}

/** The map with these in it; the same map when there are none. */
export function withPut<K, V>(map: ReadonlyMap<K, V>, put: readonly (readonly [K, V])[]): ReadonlyMap<K, V> {
  if (put.length === 0) return map;
  if (map.size < plainBelow || put.length > mostOver) return new Map([...map, ...put]);
  if (map instanceof GrownMap && map.over.size + put.length <= mostOver)
    return new GrownMap<K, V>(
      map.base as ReadonlyMap<K, V>,
      new Map([...map.over, ...put]) as ReadonlyMap<K, V>,
    );
  return new GrownMap(map instanceof GrownMap ? new Map<K, V>(map) : map, new Map(put));
}

/** The map without these; the same map when there are none. */
export function without<K, V>(map: ReadonlyMap<K, V>, keys: readonly K[]): ReadonlyMap<K, V> {
  if (keys.length === 0) return map;
  const next = new Map(map);
  for (const key of keys) next.delete(key);
  return next;
}

/**
 * What may be new or other in `after`, when that can be told without looking through all of it: then nothing that
 * `before` has is missing in it. Null when only a whole comparison can tell.
 */
export function grownBy<K, V>(before: ReadonlyMap<K, V>, after: ReadonlyMap<K, V>): ReadonlyMap<K, V> | null {
  if (!(after instanceof GrownMap)) return null;
  const { base, over } = after as GrownMap<K, V>;
  if (before === base) return over;
  if (!(before instanceof GrownMap) || before.base !== base) return null;
  for (const key of before.over.keys() as MapIterator<K>) if (!over.has(key)) return null;
  return over;
}
