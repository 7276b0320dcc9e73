import type { Command } from '@pusterom/protocol/commands';
import { ok } from '@pusterom/protocol/errors';
import type { SessionState } from '@pusterom/protocol/session';
import type { Decision } from './decision.ts';

type InputOf<N extends Command['name']> = Extract<Command, { name: N }>['input'];

/** What the group agreed: noted, or changed when the id is known. */
export function noteAction(session: SessionState, input: InputOf<'action:note'>): Decision {
  const order = session.actions.get(input.id)?.order ?? session.seq + 1;
  return ok([{ type: 'actions:changed', actions: [{ ...input, order }], removedActionIds: [] }]);
}

export function removeAction(session: SessionState, { id }: InputOf<'action:remove'>): Decision {
  if (!session.actions.has(id)) return ok([]);
  return ok([{ type: 'actions:changed', actions: [], removedActionIds: [id] }]);
}
