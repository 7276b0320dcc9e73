import type { BoardEdit, EditName } from '@pusterom/protocol/board-edit';
import { m } from '../../../paraglide/messages.js';

/** What was done, as a sentence. `isOn` tells hiding from showing, and closing from opening. */
export function editText(action: EditName, isOn: boolean): string {
  const sentences: Record<EditName, () => string> = {
    'entry:move': m.console_undo_moved,
    'entry:hide': isOn ? m.console_undo_hidden : m.console_undo_shown,
    'cluster:merge': m.console_undo_merged,
    'cluster:rename': m.console_undo_renamed,
    'cluster:hide': isOn ? m.console_undo_hidden : m.console_undo_shown,
    'cluster:pin': isOn ? m.console_undo_pinned : m.console_undo_unpinned,
    'cluster:close': isOn ? m.console_undo_closed : m.console_undo_reopened,
    'cluster:order': m.console_undo_ordered,
    'cluster:make': m.console_undo_made,
    'cluster:split': m.console_undo_split,
    'cluster:remove': m.console_undo_removed,
    'cluster:keep-apart': m.console_undo_kept_apart,
    'cluster:sort': m.console_undo_sorted,
  };
  return sentences[action]();
}

export function textOf({ action, entries, clusters }: BoardEdit): string {
  const turns = [...entries, ...clusters].map(({ after }) => after ?? {});
  return editText(
    action,
    turns.some((after) => Object.values(after).includes(true)),
  );
}
