import type { Member } from './member.ts';
import type { Feature } from './reading/reading.ts';
import { type Vector, vectorOf } from './similarity.ts';

interface Carried {
  feature: Feature;
  count: number;
  sum: number;
}

/** What the members of a group carry on average, kept as they come and go. */
export class Centre {
  readonly #carried = new Map<string, Carried>();
  #memberCount = 0;
  #vector: Vector = vectorOf(new Map());

  get vector(): Vector {
    return this.#vector;
  }

  /** What the members are about, general words left out. */
  get themes(): Feature[] {
    return this.#features().filter(({ kind }) => kind !== 'generic');
  }

  /** What at least half of the members are about, what most of them carry first. */
  get mainThemes(): Feature[] {
    return this.themes.filter(({ key }) => this.#count(key) * 2 >= this.#memberCount).sort(this.#byCount);
  }

  holds(key: string): boolean {
    return this.#carried.has(key);
  }

  add({ reading }: Member): void {
    this.#memberCount++;
    for (const feature of reading.features.values()) {
      const { count, sum } = this.#carried.get(feature.key) ?? { count: 0, sum: 0 };
      this.#carried.set(feature.key, { feature, count: count + 1, sum: sum + feature.weight });
    }
    this.#settle();
  }

  remove({ reading }: Member): void {
    this.#memberCount--;
    for (const { key, weight } of reading.features.values()) {
      const carried = this.#carried.get(key);
      if (carried === undefined) continue;
      if (carried.count === 1) this.#carried.delete(key);
      else this.#carried.set(key, { ...carried, count: carried.count - 1, sum: carried.sum - weight });
    }
    this.#settle();
  }

  #count(key: string): number {
    return this.#carried.get(key)?.count ?? 0;
  }

  readonly #byCount = (a: Feature, b: Feature): number =>
    this.#count(b.key) - this.#count(a.key) || (a.key < b.key ? -1 : 1);

  #features(): Feature[] {
    return [...this.#carried.values()].map(({ feature }) => feature);
  }

  #settle(): void {
    this.#vector = vectorOf(
      new Map([...this.#carried].map(([key, { sum }]) => [key, sum / this.#memberCount])),
    );
  }
}
