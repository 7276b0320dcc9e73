import { Centre } from './centre.ts';
import type { Member } from './member.ts';
import { similarity, type Vector } from './similarity.ts';

/** The whole group decides more than its closest member, so that groups do not grow along a chain. */
const centroidShare = 0.8;
/** What a person has placed here draws its likes past an equally close group. */
const humanPull = 1.1;

/** The members of one group, and what a person has decided about it. */
export class Group {
  readonly id: string;
  /** Order of opening; the older group wins a tie. */
  readonly age: number;
  /** Takes no more entries from the machine. */
  isClosed = false;
  /** A person has renamed, merged or otherwise seen to the group as a whole. */
  isTouched = false;
  readonly centre = new Centre();
  readonly #members = new Map<string, Member>();
  /** How many members have these very words. */
  readonly #texts = new Map<string, number>();
  #placedByHuman = 0;

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

  add(member: Member): void {
    this.#members.set(member.id, member);
    this.#count(member.reading.folded, 1);
    if (member.placedBy === 'human') this.#placedByHuman++;
    this.centre.add(member);
  }

  remove(member: Member): void {
    this.#members.delete(member.id);
    this.#count(member.reading.folded, -1);
    if (member.placedBy === 'human') this.#placedByHuman--;
    this.centre.remove(member);
  }

  /**
   * How well an entry fits, or 0 when it cannot reach `least`. A person who vouched for the group vouched for each member:
   * the closest one decides.
   */
  score(folded: string, vector: Vector, least: number): number {
    if (this.#texts.has(folded)) return 1;
    if (this.isTouched || this.#placedByHuman > 0) return this.#closest(vector);
    const byCentre = centroidShare * similarity(vector, this.centre.vector);
    const memberShare = 1 - centroidShare;
    return byCentre + memberShare < least ? 0 : byCentre + memberShare * this.#closest(vector);
  }

  #count(folded: string, change: 1 | -1): void {
    const count = (this.#texts.get(folded) ?? 0) + change;
    if (count > 0) this.#texts.set(folded, count);
    else this.#texts.delete(folded);
  }

  #closest(vector: Vector): number {
    let closest = 0;
    for (const { vector: other, placedBy } of this.#members.values()) {
      const pull = placedBy === 'human' ? humanPull : 1;
      closest = Math.max(closest, Math.min(1, similarity(vector, other) * pull));
    }
    return closest;
  }
}
