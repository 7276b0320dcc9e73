import { ok } from '@pusterom/protocol/errors';
import type { SessionEvent } from '@pusterom/protocol/events';
import type { Cluster, SessionState } from '@pusterom/protocol/session';
import { boardChanged } from './board-event.ts';
import type { Decision } from './decision.ts';
import { votesChanged } from './decide-votes.ts';
import { redact } from './redact.ts';
import { isShared } from './seen.ts';

/**
 * What people wrote has reached its age, and goes. Of each cluster its name stays, and how many said it; what readers
 * could not see leaves nothing, no dots either.
 */
export function eraseEntries(session: SessionState, nowMs: number): Decision {
  if (session.erasedAtMs !== null) return ok([]);
  return ok([
    boardChanged({ removedEntryIds: [...session.entries.keys()], ...counted(session) }),
    ...countedVotes(session),
    { type: 'entries:erased', erasedAtMs: nowMs },
  ]);
}

function countedVotes(session: SessionState): SessionEvent[] {
  const { votes } = redact(session, { role: 'reader' });
  const untold = [...session.votes.values()].filter(({ id }) => !votes.has(id));
  return session.votes.size === 0 ? [] : [votesChanged([...votes.values()], untold)];
}

function counted(session: SessionState): { clusters: Cluster[]; removedClusterIds: Cluster['id'][] } {
  const counts = new Map<Cluster['id'], number>();
  for (const entry of session.entries.values())
    if (entry.clusterId !== null && isShared(session, entry))
      counts.set(entry.clusterId, (counts.get(entry.clusterId) ?? 0) + 1);
  const clusters = [...session.clusters.values()].map((cluster) => ({
    ...cluster,
    labelEntryId: null,
    keptCount: counts.get(cluster.id) ?? 0,
  }));
  return {
    clusters: clusters.filter(({ keptCount }) => keptCount > 0),
    removedClusterIds: clusters.filter(({ keptCount }) => keptCount === 0).map(({ id }) => id),
  };
}
