import { clustersOf, type ClusterView } from '@pusterom/core/board-view';
import type { SessionState } from '@pusterom/protocol/session';

/** One prompt's clusters, where what has not changed is the same object as before: only what has is drawn anew. */
export class ClusterViews {
  #before: readonly ClusterView[] = [];

  of(session: SessionState, prompt: string): readonly ClusterView[] {
    const known = new Map(this.#before.map((view) => [view.cluster.id, view]));
    const views = clustersOf(session, prompt).map((view) => {
      const before = known.get(view.cluster.id);
      return before && isSame(before, view) ? before : view;
    });
    if (!isSameList(this.#before, views)) this.#before = views;
    return this.#before;
  }
}

const isSame = (one: ClusterView, other: ClusterView): boolean =>
  one.cluster === other.cluster && isSameList(one.entries, other.entries);

const isSameList = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);
