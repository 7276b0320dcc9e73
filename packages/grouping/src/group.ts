import type { Member } from './member.ts';
import { similarity, type Vector, vectorOf } from './similarity.ts';

/** The whole group decides more than its closest member, so that groups do not grow along a chain. */
const centroidShare = 0.8;
/** What a person has placed here draws its likes past an equally close group. */
const humanPull = 1.1;

/** The members of one group, and their sum, kept as they come and go. */
export class Group {
  readonly id: string;
  /** Order of opening; the older group wins a tie. */
  readonly age: number;
  isVouchedFor = false;
  readonly #members = new Map<string, Member>();
  readonly #sum = new Map<string, number>();
  #centroid: Vector = vectorOf(this.#sum);

  constructor(id: string, age: number) {
    this.id = id;
    this.age = age;
  }

  get members(): Member[] {
    return [...this.#members.values()];
  }

  get size(): number {
    return this.#members.size;
  }

  holds(key: string): boolean {
    return this.#sum.has(key);
  }

  add(member: Member): void {
    this.#members.set(member.id, member);
    this.#addToSum(member, 1);
  }

  remove(member: Member): void {
    this.#members.delete(member.id);
    this.#addToSum(member, -1);
  }

  /** How well an entry fits. A person who vouched for the group vouched for each member: the closest one decides. */
  score(folded: string, vector: Vector): number {
    if (this.#hasText(folded)) return 1;
    if (this.isVouchedFor) return this.#closest(vector);
    return centroidShare * similarity(vector, this.#centroid) + (1 - centroidShare) * this.#closest(vector);
  }

  #hasText(folded: string): boolean {
    for (const { reading } of this.#members.values()) if (reading.folded === folded) return true;
    return false;
  }

  #closest(vector: Vector): number {
    let closest = 0;
    for (const { vector: other, placedBy } of this.#members.values()) {
      const pull = placedBy === 'human' ? humanPull : 1;
      closest = Math.max(closest, Math.min(1, similarity(vector, other) * pull));
    }
    return closest;
  }

  #addToSum({ vector }: Member, sign: 1 | -1): void {
    for (const [key, weight] of vector.weights) {
      const sum = (this.#sum.get(key) ?? 0) + sign * weight;
      if (sum > 1e-9) this.#sum.set(key, sum);
      else this.#sum.delete(key);
    }
    this.#centroid = vectorOf(new Map([...this.#sum].map(([key, sum]) => [key, sum / this.size])));
  }
}
