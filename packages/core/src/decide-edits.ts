import { nameFields, type BoardEdit, type ClusterTurn } from '@pusterom/protocol/board-edit';
import type { Command } from '@pusterom/protocol/commands';
import { ok, refuse } from '@pusterom/protocol/errors';
import type { ClusterId } from '@pusterom/protocol/ids';
import type { Cluster, SessionState } from '@pusterom/protocol/session';
import { firstUndone, isSame, lastStanding } from './board-edits.ts';
import { boardChanged } from './board-event.ts';
import type { Decision } from './decision.ts';

type InputOf<N extends Command['name']> = Extract<Command, { name: N }>['input'];
type Side = 'before' | 'after';

/**
 * The last edit is taken back, whoever of those who lead made it: they see one board, so "the last thing done" is the
 * same to all of them, and nothing is pulled away from under what another has built on it. Whoever asks names the edit
 * she means; when it is not the last any more, nothing changes.
 */
export function undoEdit(session: SessionState, { id }: InputOf<'board:undo'>): Decision {
  const edit = session.edits.get(id);
  if (edit?.isUndone) return ok([]);
  if (!edit || edit !== lastStanding(session)) return refuse('CHANGED_SINCE');
  return turned(session, edit, 'after', 'before');
}

export function redoEdit(session: SessionState, { id }: InputOf<'board:redo'>): Decision {
  const edit = session.edits.get(id);
  if (edit && !edit.isUndone) return ok([]);
  if (!edit || edit !== firstUndone(session)) return refuse('CHANGED_SINCE');
  return turned(session, edit, 'before', 'after');
}

/** All that the edit names goes from one side of it to the other. What phones have sent since stays where it is. */
function turned(session: SessionState, edit: BoardEdit, from: Side, to: Side): Decision {
  if (!isAt(session, edit, from)) return refuse('CHANGED_SINCE');
  const entries = edit.entries.flatMap((turn) => {
    const entry = session.entries.get(turn.id);
    return entry ? [{ ...entry, ...turn[to] }] : [];
  });
  const after = new Map([...session.entries, ...entries.map((entry) => [entry.id, entry] as const)]);
  const inhabited = new Set([...after.values()].map(({ clusterId }) => clusterId));
  const isLeaving = (turn: ClusterTurn): boolean => turn[to] === null && !inhabited.has(turn.id);
  const edited = new Set(edit.clusters.map(({ id }) => id));
  const clusters = edit.clusters
    .filter((turn) => !isLeaving(turn))
    .map((turn) => clusterAt(session.clusters.get(turn.id), turn, { from, to, edited }));
  return ok([
    boardChanged({
      entries,
      clusters,
      removedClusterIds: edit.clusters.filter(isLeaving).map(({ id }) => id),
    }),
  ]);
}

function clusterAt(
  current: Cluster | undefined,
  turn: ClusterTurn,
  { from, to, edited }: { from: Side; to: Side; edited: ReadonlySet<ClusterId> },
): Cluster {
  const [left, next] = [turn[from], turn[to]];
  // What was not there on the one side is held whole on the other.
  if (!current) return next as Cluster;
  // Something has come into it since: it stays, and has nothing to do with what it was made from.
  if (next === null)
    return {
      ...current,
      apartFrom: current.apartFrom.filter((id) => !edited.has(id)),
      mergedIds: current.mergedIds.filter((id) => !edited.has(id)),
    };
  // The machine has found another name since, and it is still the machine's to give.
  const isRenamed = next.labelBy === undefined && !standsAs(current, picked(left, isName));
  return { ...current, ...(isRenamed ? picked(next, (field) => !isName(field)) : next) };
}

/** Everything the edit names stands as that side of it says; names that the machine gives may have changed. */
const isAt = (session: SessionState, { entries, clusters }: BoardEdit, side: Side): boolean =>
  entries.every((turn) => standsAs(session.entries.get(turn.id), turn[side])) &&
  clusters.every(({ id, [side]: left }) =>
    left === null
      ? !session.clusters.has(id)
      : standsAs(
          session.clusters.get(id),
          picked(left, (field) => !isName(field)),
        ),
  );

const isName = (field: string): boolean => (nameFields as readonly string[]).includes(field);

const standsAs = <T extends object>(thing: T | undefined, fields: Partial<T>): boolean =>
  thing !== undefined &&
  Object.entries(fields).every(([field, value]) => isSame(thing[field as keyof T], value));

const picked = <T extends object>(fields: T | null, isWanted: (field: string) => boolean): Partial<T> =>
  Object.fromEntries(Object.entries(fields ?? {}).filter(([field]) => isWanted(field))) as Partial<T>;
