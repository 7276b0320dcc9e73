import {
  editNames,
  type BoardEdit,
  type EditName,
  type EntryTurn,
  type ClusterTurn,
} from '@pusterom/protocol/board-edit';
import type { SessionEvent } from '@pusterom/protocol/events';
import type { EditId } from '@pusterom/protocol/ids';
import { maxBoardEdits } from '@pusterom/protocol/limits';
import type { Cluster, Entry, SessionState } from '@pusterom/protocol/session';
import type { SessionCommand } from './decision.ts';

type BoardChanged = Extract<SessionEvent, { type: 'board:changed' }>;
type EditsChanged = Extract<SessionEvent, { type: 'edits:changed' }>;

/** The edit to take back next: the last of those that stand, whoever of those who lead made it. */
export const lastStanding = ({ edits }: Pick<SessionState, 'edits'>): BoardEdit | undefined =>
  inOrder(edits).findLast(({ isUndone }) => !isUndone);

/** The edit to do again next: the last that was taken back. */
export const firstUndone = ({ edits }: Pick<SessionState, 'edits'>): BoardEdit | undefined =>
  inOrder(edits).find(({ isUndone }) => isUndone);

const inOrder = (edits: SessionState['edits']): BoardEdit[] =>
  [...edits.values()].sort((one, other) => one.order - other.order);

/**
 * What a change to the board, which is about to be applied to `session`, does to what can be taken back. Null for
 * nothing. `order` and `id` are a new edit's, if there is one.
 */
export function editsAfter(
  session: SessionState,
  event: BoardChanged,
  command: SessionCommand,
  made: { order: number; newId: () => string },
): EditsChanged | null {
  if (command.name === 'board:undo' || command.name === 'board:redo')
    return turned(session, event, command.input.id, command.name === 'board:undo');
  return isEditName(command.name)
    ? remembered(session, event, { action: command.name, order: made.order, id: made.newId() as EditId })
    : cut(session, event);
}

const isEditName = (name: string): name is EditName => (editNames as readonly string[]).includes(name);

const editsChanged = (edits: readonly BoardEdit[], removed: readonly BoardEdit[]): EditsChanged => ({
  type: 'edits:changed',
  edits,
  removedEditIds: removed.map(({ id }) => id),
});

/** A new edit ends what could be done again, and the oldest one goes when there are too many. */
function remembered(
  session: SessionState,
  event: BoardChanged,
  about: Pick<BoardEdit, 'id' | 'action' | 'order'>,
): EditsChanged | null {
  const edit = { ...about, isUndone: false, ...turnsIn(session, event) };
  if (edit.entries.length + edit.clusters.length === 0) return null;
  const all = inOrder(session.edits);
  const standing = all.filter(({ isUndone }) => !isUndone);
  const tooOld = standing.slice(0, Math.max(0, standing.length + 1 - maxBoardEdits));
  return editsChanged([edit], [...all.filter(({ isUndone }) => isUndone), ...tooOld]);
}

/** What really changed is kept, not what was meant to: others may have come in between. */
function turned(
  session: SessionState,
  event: BoardChanged,
  id: EditId,
  isUndone: boolean,
): EditsChanged | null {
  const edit = session.edits.get(id);
  if (!edit) return null;
  const { entries, clusters } = turnsIn(session, event);
  const turns = isUndone
    ? { entries: entries.map(backwards), clusters: clusters.map(backwards) }
    : { entries, clusters };
  return editsChanged([{ ...edit, ...turns, isUndone }], []);
}

const backwards = <T extends { before: unknown; after: unknown }>(turn: T): T => ({
  ...turn,
  before: turn.after,
  after: turn.before,
});

/**
 * Deleted is gone: an edit that names what is no more, or holds the words of a text that is no more, goes too, and with
 * it those that can only be taken back or done again after it.
 */
function cut(session: SessionState, event: BoardChanged): EditsChanged | null {
  if (session.edits.size === 0) return null;
  const gone = new Set<unknown>([...event.removedEntryIds, ...event.removedClusterIds]);
  const isReworded = ({ id, text }: Entry): boolean => (session.entries.get(id)?.text ?? text) !== text;
  const reworded = new Set<string>(event.entries.filter(isReworded).map(({ id }) => id));
  if (gone.size + reworded.size === 0) return null;
  const isHit = ({ entries, clusters }: BoardEdit): boolean =>
    [...entries.flatMap(namedBy), ...clusters.map(({ id }) => id)].some((id) => gone.has(id)) ||
    clusters.flatMap(lendersOf).some((id) => gone.has(id) || reworded.has(id));
  const all = inOrder(session.edits);
  const standing = all.filter(({ isUndone }) => !isUndone);
  const undone = all.filter(({ isUndone }) => isUndone);
  const firstHit = undone.findIndex(isHit);
  const removed = [
    ...standing.slice(0, standing.findLastIndex(isHit) + 1),
    ...(firstHit === -1 ? [] : undone.slice(firstHit)),
  ];
  return removed.length === 0 ? null : editsChanged([], removed);
}

const namedBy = ({ id, before, after }: EntryTurn): (string | null | undefined)[] => [
  id,
  before.clusterId,
  after.clusterId,
];

const lendersOf = ({ before, after }: ClusterTurn): string[] =>
  [before?.labelEntryId, after?.labelEntryId].filter((id) => id !== null && id !== undefined);

function turnsIn(session: SessionState, event: BoardChanged): Pick<BoardEdit, 'entries' | 'clusters'> {
  const removed = event.removedClusterIds.flatMap((id): ClusterTurn[] => {
    const before = session.clusters.get(id);
    return before ? [{ id, before, after: null }] : [];
  });
  return {
    entries: event.entries.flatMap((entry) => entryTurn(session.entries.get(entry.id), entry)),
    clusters: [
      ...event.clusters.flatMap((cluster) => clusterTurn(session.clusters.get(cluster.id), cluster)),
      ...removed,
    ],
  };
}

function entryTurn(before: Entry | undefined, after: Entry): EntryTurn[] {
  const changed = (['clusterId', 'placedBy', 'isHidden'] as const).filter(
    (field) => before?.[field] !== after[field],
  );
  if (!before || changed.length === 0) return [];
  return [{ id: after.id, before: picked(before, changed), after: picked(after, changed) }];
}

function clusterTurn(before: Cluster | undefined, after: Cluster): ClusterTurn[] {
  if (!before) return [{ id: after.id, before: null, after }];
  const fields = Object.keys(after) as (keyof Cluster)[];
  const changed = fields.filter((field) => !isSame(before[field], after[field]));
  if (changed.length === 0) return [];
  return [{ id: after.id, before: picked(before, changed), after: picked(after, changed) }];
}

const picked = <T, K extends keyof T>(thing: T, fields: readonly K[]): Pick<T, K> =>
  Object.fromEntries(fields.map((field) => [field, thing[field]])) as Pick<T, K>;

/** Plain JSON, with fields in no particular order only where there are none. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
