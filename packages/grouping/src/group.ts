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
    if (member.placedBy === 'human') this.#placedByHuman++;
    this.centre.add(member);
  }

  remove(member: Member): void {
    this.#members.delete(member.id);
    if (member.placedBy === 'human') this.#placedByHuman--;
    this.centre.remove(member);
  }

  /** How well an entry fits. A person who vouched for the group vouched for each member: the closest one decides. */
  score(folded: string, vector: Vector): number {
    if (this.#hasText(folded)) return 1;
    if (this.isTouched || this.#placedByHuman > 0) return this.#closest(vector);
    return (
      centroidShare * similarity(vector, this.centre.vector) + (1 - centroidShare) * this.#closest(vector)
    );
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
}
