import { ok, type Result } from '@pusterom/protocol/errors';
import type { SessionEvent } from '@pusterom/protocol/events';
import { applyChange } from './apply.ts';
import type { BoardIndex } from './board-index.ts';
import { decide } from './decide.ts';
import type { Context, SessionCommand } from './decision.ts';
import { deedOf } from './deed.ts';
import type { Change, LiveState } from './live-state.ts';
import { tidied } from './tidy.ts';

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
  let next = state;
  for (const decided of decision.data) {
    const event = completed(next, decided, context.board);
    const author = event.type === 'board:changed' ? context.author : null;
    const change = {
      seq: next.session.seq + 1,
      event,
      author,
      ...(deed && changes.length === 0 && { deed }),
    };
    next = applyChange(next, change);
    changes.push(change);
  }
  return ok({ state: next, changes });
}

function completed({ session }: LiveState, event: SessionEvent, board: BoardIndex): SessionEvent {
  if (event.type !== 'board:changed') return event;
  board.follow(session, event);
  return tidied(session, board, event);
}
