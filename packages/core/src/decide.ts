import { ok, refuse } from '@pusterom/protocol/errors';
import type { SessionState } from '@pusterom/protocol/session';
import { noteAction, removeAction } from './decide-action.ts';
import { arrive, formBreakouts, join } from './decide-people.ts';
import {
  approveEntry,
  hideCluster,
  hideEntry,
  mergeClusters,
  moveEntry,
  renameCluster,
} from './decide-board.ts';
import { deleteEntry, editEntry, submitEntry } from './decide-entry.ts';
import {
  closeSession,
  enterStep,
  lockDoor,
  lockStep,
  openSession,
  pauseClock,
  revealStep,
  setClock,
} from './decide-flow.ts';
import type { Context, Decision, SessionCommand } from './decision.ts';
import type { LiveState } from './live-state.ts';
import { unreachable } from './unreachable.ts';

/** The rules of a session. Pure: whoever may send the command at all has been checked before. */
export function decide(state: LiveState, command: SessionCommand, context: Context): Decision {
  if (state.session.status === 'closed') return decideClosed(state.session, command);
  switch (command.name) {
    case 'participant:join':
      return join(state.session, command.input);
    case 'participant:arrive':
      return arrive(state.session, command.input);
    case 'entry:submit':
      return submitEntry(state, command.input, context);
    case 'entry:edit':
      return editEntry(state, command.input, context);
    case 'entry:delete':
      return deleteEntry(state, command.input, context);
    case 'entry:move':
      return moveEntry(state.session, command.input);
    case 'entry:hide':
      return hideEntry(state.session, command.input);
    case 'entry:approve':
      return approveEntry(state.session, command.input);
    case 'cluster:merge':
      return mergeClusters(state.session, command.input);
    case 'cluster:rename':
      return renameCluster(state.session, command.input);
    case 'cluster:hide':
      return hideCluster(state.session, command.input);
    case 'session:open':
      return openSession(state.session, context);
    case 'session:close':
      return closeSession(state.session, context);
    case 'door:lock':
      return lockDoor(state.session, command.input);
    case 'step:enter':
      return enterStep(state.session, command.input, context);
    case 'step:reveal':
      return revealStep(state.session, command.input);
    case 'step:lock':
      return lockStep(state.session, command.input);
    case 'clock:pause':
      return pauseClock(state.session, command.input, context);
    case 'clock:set':
      return setClock(state.session, command.input);
    case 'breakouts:form':
      return formBreakouts(state.session, command.input, context);
    case 'action:note':
      return noteAction(state.session, command.input);
    case 'action:remove':
      return removeAction(state.session, command.input);
    default:
      return unreachable(command);
  }
}

function decideClosed({ entries }: SessionState, command: SessionCommand): Decision {
  switch (command.name) {
    case 'session:close':
    case 'participant:arrive':
      return ok([]);
    case 'participant:join':
      return refuse('JOIN_REFUSED');
    // Stored before the session closed: the answer was lost, and this is the retry.
    case 'entry:submit':
      return entries.has(command.input.id) ? ok([]) : refuse('SESSION_CLOSED');
    case 'entry:edit':
      return entries.get(command.input.id)?.text === command.input.text ? ok([]) : refuse('SESSION_CLOSED');
    case 'entry:delete':
      return entries.has(command.input.id) ? refuse('SESSION_CLOSED') : ok([]);
    default:
      return refuse('SESSION_CLOSED');
  }
}
