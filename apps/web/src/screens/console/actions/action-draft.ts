import type { Input } from '@pusterom/protocol/commands';
import type { ActionId } from '@pusterom/protocol/ids';
import type { Action } from '@pusterom/protocol/session';
import { newId } from '../../../lib/new-id.ts';
import type { Drafts } from '../../../lib/session/drafts.svelte.ts';

export type ActionDraft = Input<'action:note'>;

/** Where an unsaved action is kept: one place for a new one, one for each that is being changed. */
export const placeOf = (action: Action | null): string => `action/${action?.id ?? 'new'}`;

/** What is being written, as it was left; null when nothing is. */
export function readDraft(drafts: Drafts, action: Action | null): ActionDraft | null {
  const kept = drafts.read(placeOf(action));
  return kept === '' ? null : (JSON.parse(kept) as ActionDraft);
}

export const writeDraft = (drafts: Drafts, action: Action | null, draft: ActionDraft | null): void =>
  void drafts.write(placeOf(action), draft === null ? '' : JSON.stringify(draft));

export function draftOf(action: Action | null): ActionDraft {
  if (action === null) return { id: newId<ActionId>(), what: '', who: '', due: null, followUp: '' };
  const { order: _order, ...draft } = action;
  return draft;
}
