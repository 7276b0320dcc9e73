/** A value, and when it came to be: later ones take its place. */
export interface Latest<V> {
  value: V;
  /** Milliseconds by the clock of whoever wrote it, and always after what it took the place of. */
  atMs: number;
}

/**
 * What several servers hold alike without asking one another: each writes its own and hears of the others', and for
 * each key the latest counts, in whichever order they come, and however often.
 */
export class LatestMap<K, V> {
  readonly #items = new Map<K, Latest<V>>();
  readonly #nowMs: () => number;

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  get(key: K): V | undefined {
    return this.#items.get(key)?.value;
  }

  set(key: K, value: V): void {
    const before = this.#items.get(key)?.atMs ?? 0;
    this.#items.set(key, { value, atMs: Math.max(this.#nowMs(), before + 1) });
  }

  /** Whether it was later than what is here, and took its place. */
  hear(key: K, heard: Latest<V>): boolean {
    if (!isLater(heard, this.#items.get(key))) return false;
    this.#items.set(key, heard);
    return true;
  }

  keep(isKept: (key: K) => boolean): void {
    for (const key of this.#items.keys()) if (!isKept(key)) this.#items.delete(key);
  }

  clear(): void {
    this.#items.clear();
  }

  /** For the other servers. */
  entries(): [K, Latest<V>][] {
    return [...this.#items];
  }

  *[Symbol.iterator](): IterableIterator<[K, V]> {
    for (const [key, { value }] of this.#items) yield [key, value];
  }
}

/** Of two written in the same millisecond, the same one everywhere. */
function isLater<V>(heard: Latest<V>, held: Latest<V> | undefined): boolean {
  if (!held || heard.atMs !== held.atMs) return heard.atMs > (held?.atMs ?? -1);
  return JSON.stringify(heard.value) > JSON.stringify(held.value);
}
