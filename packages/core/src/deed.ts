import { deedNames, type DeedName } from '@pusterom/protocol/audit';
import type { EditId, EntryId } from '@pusterom/protocol/ids';
import type { Context, SessionCommand } from './decision.ts';
import type { Deed, LiveState } from './live-state.ts';

type Act = Pick<Deed, 'action' | 'subjectId'>;

/** What is to be remembered of a command when it changes something: null for what is nobody else's text. */
export function deedOf(state: LiveState, command: SessionCommand, context: Context): Deed | null {
  const { leaderId, nowMs } = context;
  if (leaderId === undefined) return null;
  const act = actOf(state, command);
  return act && { ...act, actor: leaderId, atMs: minuteOf(nowMs) };
}

/** A more exact time could be laid beside others to tell what it was done to. */
export const minuteOf = (ms: number): number => ms - (ms % 60_000);

function actOf(state: LiveState, command: SessionCommand): Act | null {
  switch (command.name) {
    case 'entry:move':
    case 'entry:hide':
    case 'entry:approve':
    case 'entry:delete':
      return toEntry(state, command.name, command.input.id);
    case 'cluster:merge':
    case 'cluster:rename':
    case 'cluster:hide':
    case 'cluster:make':
    case 'cluster:split':
      return { action: command.name, subjectId: command.input.id };
    case 'board:undo':
    case 'board:redo':
      return again(state, command.name, command.input.id);
    default:
      return null;
  }
}

/** Taking back what is remembered is remembered too. */
function again(state: LiveState, action: DeedName, id: EditId): Act | null {
  const edit = state.session.edits.get(id);
  const entryId = edit?.entries[0]?.id;
  if (edit?.action.startsWith('entry:') && entryId) return toEntry(state, action, entryId);
  const clusterId = edit?.clusters[0]?.id;
  return edit && clusterId && isDeed(edit.action) ? { action, subjectId: clusterId } : null;
}

const isDeed = (name: string): boolean => (deedNames as readonly string[]).includes(name);

/** What she wrote herself is hers to change. */
const toEntry = ({ authors }: LiveState, action: DeedName, id: EntryId): Act | null =>
  authors.get(id) === 'facilitator' ? null : { action, subjectId: id };
