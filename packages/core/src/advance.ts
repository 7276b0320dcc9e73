import { ok, type Result } from '@pusterom/protocol/errors';
import type { SessionEvent } from '@pusterom/protocol/events';
import type { SessionState } from '@pusterom/protocol/session';
import { applyChange } from './apply.ts';
import { editsAfter } from './board-edits.ts';
import type { BoardIndex } from './board-index.ts';
import { decide } from './decide.ts';
import { ballotOf } from './decide-votes.ts';
import type { Context, SessionCommand } from './decision.ts';
import { deedOf } from './deed.ts';
import type { Change, LiveState } from './live-state.ts';
import { taughtIn } from './teaching.ts';
import { tidied } from './tidy.ts';

type BoardChanged = Extract<SessionEvent, { type: 'board:changed' }>;

export interface Advance {
  state: LiveState;
  /** Numbered, in order, not stored yet. */
  changes: Change[];
}

/**
 * Decides a command and carries it out on a copy of the state. The board index is the one thing it changes in
 * place: if the changes are not stored in the end, make a new index from what is.
 */
export function advance(state: LiveState, command: SessionCommand, context: Context): Result<Advance> {
  const decision = decide(state, command, context);
  if (!decision.ok) return decision;
  const changes: Change[] = [];
  const deed = deedOf(state, command, context);
  const ballot = ballotOf(state, command, context);
  const taught = command.name === 'session:close' ? taughtIn(state, context) : [];
  let next = state;
  const carryOut = (event: SessionEvent): void => {
    const author = event.type === 'board:changed' ? context.author : null;
    const change = {
      seq: next.session.seq + 1,
      event,
      author,
      ...(deed && changes.length === 0 && { deed }),
      ...(ballot && { ballot }),
      ...(event.type === 'status:changed' && taught.length > 0 && { taught }),
    };
    next = applyChange(next, change);
    changes.push(change);
    if (event.type === 'learnt:changed') context.board.readAnew(next.session);
  };
  for (const decided of decision.data) {
    if (decided.type !== 'board:changed') {
      carryOut(decided);
      continue;
    }
    const before = next.session;
    const event = completed(before, decided, command, context.board);
    carryOut(event);
    const edits = editsAfter(before, event, command, { order: next.session.seq + 1, newId: context.newId });
    if (edits) carryOut(edits);
  }
  return ok({ state: next, changes });
}

function completed(
  session: SessionState,
  event: BoardChanged,
  { name }: SessionCommand,
  board: BoardIndex,
): BoardChanged {
  board.follow(session, event);
  return tidied(session, board, event, name === 'board:undo' || name === 'board:redo');
}
