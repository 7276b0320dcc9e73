import type { ClusterView } from '@pusterom/core/board-view';
import { byHand } from '@pusterom/core/hand-order';
import type { ClusterId, EntryId } from '@pusterom/protocol/ids';

/** What decides where things stand: with another area everything is laid out anew. */
interface Room {
  width: number;
  height: number;
  columns: number;
}

/** A cluster, with its dots once they are told. */
export interface DottedView extends ClusterView {
  dots?: number;
}

/** A cluster as people have seen it come about. */
export interface SeenView extends DottedView {
  /** The last of its entries that came while they were looking, if any did. */
  newest?: EntryId;
}

/**
 * What boards that stand beside one another have shown, so that nothing already placed moves by itself: what comes
 * later stands last, each cluster keeps its column, and letters only get smaller. Lives as long as the picture.
 */
export class BoardMemory {
  readonly #ranks = new Map<string, number>();
  readonly #columns = new Map<ClusterId, number>();
  #room: Room = { width: 0, height: 0, columns: 0 };
  /** Which of the letter sizes the boards have come down to. */
  scale = 0;
  /** How much there was to see at first; what has a later rank is news. */
  #opening: number | null = null;

  /** What was emptied begins anew, and what got another area has no places to keep. */
  begin(boards: readonly (readonly ClusterView[])[], { width, height, columns }: Room): void {
    if (boards.every((views) => views.length === 0)) {
      this.#ranks.clear();
      this.#opening = null;
    } else if (this.#ranks.size > 0) this.#opening ??= this.#ranks.size;
    const before = this.#room;
    const isSame = before.width === width && before.height === height && before.columns === columns;
    if (isSame && this.#ranks.size > 0) return;
    this.#room = { width, height, columns };
    this.#columns.clear();
    this.scale = 0;
  }

  /** As a person has put them, else as they were first seen; of those that came at once, most said first. So with what is in each. */
  inOrder(views: readonly DottedView[]): SeenView[] {
    const seen = this.#asSeen(views, ({ cluster }) => cluster.id, byWeight);
    const ordered = [...seen].sort((one, other) => byHand(one.cluster, other.cluster));
    return ordered.map(({ entries, ...view }) => {
      const inside = this.#asSeen(
        entries,
        ({ id }) => id,
        (list) => list,
      );
      const last = inside.at(-1);
      return last && this.#isNews(last.id)
        ? { ...view, entries: inside, newest: last.id }
        : { ...view, entries: inside };
    });
  }

  #isNews(id: EntryId): boolean {
    return this.#opening !== null && (this.#ranks.get(id) ?? 0) >= this.#opening;
  }

  columnOf(id: ClusterId): number | undefined {
    return this.#columns.get(id);
  }

  keepColumns(columns: readonly (readonly { view: ClusterView }[])[]): void {
    columns.forEach((cards, index) => {
      for (const { view } of cards) this.#columns.set(view.cluster.id, index);
    });
  }

  #asSeen<T>(
    items: readonly T[],
    idOf: (item: T) => string,
    sorted: (items: readonly T[]) => readonly T[],
  ): T[] {
    const unseen = items.filter((item) => !this.#ranks.has(idOf(item)));
    for (const item of sorted(unseen)) this.#ranks.set(idOf(item), this.#ranks.size);
    const rank = (item: T): number => this.#ranks.get(idOf(item)) ?? 0;
    return [...items].sort((one, other) => rank(one) - rank(other));
  }
}

/** As a person has put them in order; where nobody has, most said first, and those said as often by their places. */
export const byWeight = (views: readonly ClusterView[]): ClusterView[] =>
  [...views].sort(
    (one, other) =>
      byHand(one.cluster, other.cluster) ||
      other.entries.length - one.entries.length ||
      one.cluster.order - other.cluster.order,
  );
