import type { Command } from '@pusterom/protocol/commands';
import { ok, refuse } from '@pusterom/protocol/errors';
import type { Cluster, Entry, SessionState } from '@pusterom/protocol/session';
import { boardChanged, newCluster } from './board-event.ts';
import type { Decision } from './decision.ts';
import { clusterNow } from './merged.ts';
import { promptOf } from './prompt.ts';

type InputOf<N extends Command['name']> = Extract<Command, { name: N }>['input'];

/** A person's placing: the machine never moves the entry again, nor renames the cluster it came to. */
export function moveEntry(session: SessionState, { id, clusterId }: InputOf<'entry:move'>): Decision {
  const entry = session.entries.get(id);
  const prompt = entry ? promptOf(entry) : null;
  if (!entry || prompt === null) return refuse('NOT_FOUND');
  const cluster = clusterNow(session, clusterId) ?? newCluster(clusterId, prompt, session.seq + 1);
  if (entry.clusterId === cluster.id && entry.placedBy === 'human') return ok([]);
  if (cluster.prompt !== prompt) return refuse('INVALID_PAYLOAD');
  return ok([
    boardChanged({
      entries: [{ ...entry, clusterId: cluster.id, placedBy: 'human' }],
      clusters: [{ ...cluster, isTouched: true }],
    }),
  ]);
}

export function renameCluster(session: SessionState, { id, label }: InputOf<'cluster:rename'>): Decision {
  return changeCluster(session, id, { label, labelEntryId: null, labelBy: 'human', isTouched: true });
}

export function hideCluster(session: SessionState, { id, isHidden }: InputOf<'cluster:hide'>): Decision {
  return changeCluster(session, id, { isHidden });
}

export function pinCluster(session: SessionState, { id, isPinned }: InputOf<'cluster:pin'>): Decision {
  return changeCluster(session, id, { isPinned });
}

export function closeCluster(session: SessionState, { id, isClosed }: InputOf<'cluster:close'>): Decision {
  return changeCluster(session, id, { isClosed });
}

export function hideEntry(session: SessionState, { id, isHidden }: InputOf<'entry:hide'>): Decision {
  return changeEntry(session, id, { isHidden });
}

export function approveEntry(session: SessionState, { id, isApproved }: InputOf<'entry:approve'>): Decision {
  return changeEntry(session, id, { isApproved });
}

function changeCluster(session: SessionState, id: Cluster['id'], change: Partial<Cluster>): Decision {
  const cluster = session.clusters.get(id);
  return cluster ? ok([boardChanged({ clusters: [{ ...cluster, ...change }] })]) : refuse('NOT_FOUND');
}

function changeEntry(session: SessionState, id: Entry['id'], change: Partial<Entry>): Decision {
  const entry = session.entries.get(id);
  return entry ? ok([boardChanged({ entries: [{ ...entry, ...change }] })]) : refuse('NOT_FOUND');
}
