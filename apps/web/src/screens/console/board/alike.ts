import type { BoardIndex } from '@pusterom/core/board-index';
import { promptOf } from '@pusterom/core/prompt';
import type { ClusterId } from '@pusterom/protocol/ids';
import type { Cluster, SessionState } from '@pusterom/protocol/session';

// What the server's engine knows follows from the session, and the facilitator's page holds all of it: so the page asks
// the same engine here, which is fetched the first time. Nobody else is told.

/** Two clusters that may be the same; the larger, else the older, is the one to merge into. */
export interface Pair {
  into: Cluster;
  from: Cluster;
  because: readonly string[];
}

/** No more are shown at a time. */
export const mostPairs = 3;

/** Why these entries are together; empty when only a person's hand has done it. */
export async function reasonsOf(session: SessionState, cluster: Cluster): Promise<string[]> {
  return (await indexOf(session, new Set([cluster.prompt]))).because(cluster);
}

/** The best of these prompts' pairs. */
export async function pairsIn(session: SessionState, prompts: ReadonlySet<string>): Promise<Pair[]> {
  const index = await indexOf(session, prompts);
  const found = [...prompts].flatMap((prompt) => index.suggestions(prompt));
  return found
    .sort((one, other) => other.score - one.score)
    .slice(0, mostPairs)
    .flatMap(({ groupIds, because }) => {
      const pair = groupIds.flatMap((id) => session.clusters.get(id as ClusterId) ?? []);
      const [into, from] = pair.sort(
        (one, other) => sizeIn(session, other) - sizeIn(session, one) || one.order - other.order,
      );
      return into && from ? [{ into, from, because }] : [];
    });
}

const sizeIn = ({ entries }: SessionState, { id }: Cluster): number =>
  [...entries.values()].filter(({ clusterId }) => clusterId === id).length;

async function indexOf(session: SessionState, prompts: ReadonlySet<string>): Promise<BoardIndex> {
  const { BoardIndex } = await import('@pusterom/core/board-index');
  const isOf = (prompt: string | null): boolean => prompt !== null && prompts.has(prompt);
  return new BoardIndex({
    ...session,
    entries: new Map([...session.entries].filter(([, entry]) => isOf(promptOf(entry)))),
    clusters: new Map([...session.clusters].filter(([, { prompt }]) => isOf(prompt))),
  });
}
