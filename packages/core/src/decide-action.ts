import type { Command } from '@pusterom/protocol/commands';
import { ok, refuse } from '@pusterom/protocol/errors';
import type { SessionEvent } from '@pusterom/protocol/events';
import type { EarlierAction, SessionState, Told } from '@pusterom/protocol/session';
import type { Decision, SessionCommand } from './decision.ts';
import { withoutWords } from './learnt.ts';

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

/** What a session that opens takes with it from the meetings before it. */
export function carryOver(unfinished: readonly EarlierAction[]): SessionEvent[] {
  const carried = unfinished.map((action, order) => ({ ...action, outcome: null, note: '', order }));
  return carried.length === 0 ? [] : [{ type: 'carried:changed', carried, removedCarriedIds: [] }];
}

/** How it went with one of them. */
export function followUp(session: SessionState, { id, outcome, note }: InputOf<'action:follow'>): Decision {
  const action = session.carried.get(id);
  if (!action) return refuse('NOT_FOUND');
  if (action.outcome === outcome && action.note === note) return ok([]);
  const carried = [{ ...action, outcome, note }];
  return ok([{ type: 'carried:changed', carried, removedCarriedIds: [] }]);
}

/**
 * Deleted is gone, also where it had been taken along: what that session agreed on, what it said of others' actions, and
 * what it had taught.
 */
export function forgetCarried(
  session: SessionState,
  { sessionId }: Extract<SessionCommand, { name: 'carried:forget' }>['input'],
): Decision {
  const all = [...session.carried.values()];
  const gone = all.filter(({ fromSessionId }) => fromSessionId === sessionId);
  const kept = all.filter((one) => !gone.includes(one));
  const isOfIt = (told: Told): boolean => told.sessionId === sessionId;
  const carried = kept
    .filter(({ history }) => history.some(isOfIt))
    .map((one) => ({ ...one, history: one.history.filter((told) => !isOfIt(told)) }));
  const removedCarriedIds = gone.map(({ id }) => id);
  const forgotten = withoutWords(session, ({ fromSessionId }) => fromSessionId === sessionId);
  if (carried.length + removedCarriedIds.length === 0) return ok(forgotten);
  return ok([{ type: 'carried:changed', carried, removedCarriedIds }, ...forgotten]);
}
