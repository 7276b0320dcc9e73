import { ok, refuse } from '@pusterom/protocol/errors';
import type { SessionState } from '@pusterom/protocol/session';
import { followUp, forgetCarried, noteAction, removeAction } from './decide-action.ts';
import {
  chooseBreakout,
  fillBreakouts,
  formBreakouts,
  placeBreakout,
  seatPerson,
} from './decide-breakouts.ts';
import { arrive, join, remove } from './decide-people.ts';
import {
  approveEntry,
  closeCluster,
  hideCluster,
  hideEntry,
  moveEntry,
  pinCluster,
  renameCluster,
} from './decide-board.ts';
import {
  keepApart,
  makeCluster,
  mergeClusters,
  orderCluster,
  removeCluster,
  splitCluster,
} from './decide-clusters.ts';
import { redoEdit, undoEdit } from './decide-edits.ts';
import { deleteEntry, editEntry, submitEntry } from './decide-entry.ts';
import {
  closeSession,
  enterStep,
  limitStep,
  lockDoor,
  lockStep,
  openSession,
  openSlice,
  pauseClock,
  renewDoor,
  revealStep,
  setClock,
} from './decide-flow.ts';
import { setMeeting, setPlan } from './decide-plan.ts';
import { closeVote, openVote, placeDots, removeVote, showVote, sortClusters } from './decide-votes.ts';
import { eraseEntries } from './erase-entries.ts';
import type { Context, Decision, SessionCommand } from './decision.ts';
import { forgetLearnt } from './learnt.ts';
import type { LiveState } from './live-state.ts';
import { unreachable } from './unreachable.ts';

/** The rules of a session. Pure: whoever may send the command at all has been checked before. */
export function decide(state: LiveState, command: SessionCommand, context: Context): Decision {
  if (state.session.status === 'closed') return decideClosed(state, command, context);
  switch (command.name) {
    case 'participant:join':
      return join(state.session, command.input);
    case 'participant:arrive':
      return arrive(state.session, command.input);
    case 'session:open':
      return openSession(state.session, context);
    case 'session:close':
      return closeSession(state, context);
    case 'door:lock':
      return lockDoor(state.session, command.input);
    case 'door:renew':
      return renewDoor(state.session, command.input, context);
    case 'participant:remove':
      return remove(state.session, command.input);
    case 'slice:open':
      return openSlice(state.session, command.input);
    case 'step:enter':
      return enterStep(state.session, command.input, context);
    case 'step:reveal':
      return revealStep(state.session, command.input);
    case 'step:lock':
      return lockStep(state.session, command.input);
    case 'step:limit':
      return limitStep(state.session, command.input);
    case 'clock:pause':
      return pauseClock(state.session, command.input, context);
    case 'clock:set':
      return setClock(state.session, command.input);
    case 'plan:set':
      return setPlan(state.session, command.input);
    case 'meeting:set':
      return setMeeting(state.session, command.input);
    case 'action:note':
      return noteAction(state.session, command.input);
    case 'action:remove':
      return removeAction(state.session, command.input);
    case 'action:follow':
      return followUp(state.session, command.input);
    case 'carried:forget':
      return forgetCarried(state.session, command.input);
    case 'learnt:forget':
      return forgetLearnt(state.session, command.input);
    case 'entries:erase':
      // Only what is closed has an age.
      return refuse('FORBIDDEN');
    default:
      return decideMore(state, command, context);
  }
}

function decideMore(state: LiveState, command: OfBreakouts | OfVotes | OfText, context: Context): Decision {
  if (isOfBreakouts(command)) return decideBreakouts(state.session, command, context);
  return isOfVotes(command) ? decideVotes(state, command, context) : decideText(state, command, context);
}

type OfBreakouts = Extract<SessionCommand, { name: `breakouts:${string}` }>;
const isOfBreakouts = (command: SessionCommand): command is OfBreakouts =>
  command.name.startsWith('breakouts:');

/** Who sits with whom, and where. */
function decideBreakouts(session: SessionState, command: OfBreakouts, context: Context): Decision {
  switch (command.name) {
    case 'breakouts:form':
      return formBreakouts(session, command.input, context);
    case 'breakouts:seat':
      return seatPerson(session, command.input);
    case 'breakouts:fill':
      return fillBreakouts(session, command.input, context);
    case 'breakouts:place':
      return placeBreakout(session, command.input);
    case 'breakouts:choose':
      return chooseBreakout(session, command.input, context);
    default:
      return unreachable(command);
  }
}

type OfVotes = Extract<SessionCommand, { name: `${'vote' | 'dots'}:${string}` }>;
const isOfVotes = (command: SessionCommand): command is OfVotes =>
  command.name.startsWith('vote:') || command.name.startsWith('dots:');

/** Dots on clusters. */
function decideVotes(state: LiveState, command: OfVotes, context: Context): Decision {
  switch (command.name) {
    case 'vote:open':
      return openVote(state.session, command.input);
    case 'vote:close':
      return closeVote(state, command.input);
    case 'vote:show':
      return showVote(state.session, command.input);
    case 'vote:remove':
      return removeVote(state.session, command.input);
    case 'dots:place':
      return placeDots(state, command.input, context);
    default:
      return unreachable(command);
  }
}

type OfText = Extract<SessionCommand, { name: `${'entry' | 'cluster' | 'board'}:${string}` }>;

/** What people write, and how it is put together. */
function decideText(state: LiveState, command: OfText, context: Context): Decision {
  switch (command.name) {
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
    case 'board:undo':
      return undoEdit(state.session, command.input);
    case 'board:redo':
      return redoEdit(state.session, command.input);
    default:
      return decideCluster(state.session, command);
  }
}

type OfCluster = Extract<SessionCommand, { name: `cluster:${string}` }>;

function decideCluster(session: SessionState, command: OfCluster): Decision {
  switch (command.name) {
    case 'cluster:merge':
      return mergeClusters(session, command.input);
    case 'cluster:make':
      return makeCluster(session, command.input);
    case 'cluster:split':
      return splitCluster(session, command.input);
    case 'cluster:remove':
      return removeCluster(session, command.input);
    case 'cluster:keep-apart':
      return keepApart(session, command.input);
    case 'cluster:order':
      return orderCluster(session, command.input);
    case 'cluster:rename':
      return renameCluster(session, command.input);
    case 'cluster:hide':
      return hideCluster(session, command.input);
    case 'cluster:pin':
      return pinCluster(session, command.input);
    case 'cluster:close':
      return closeCluster(session, command.input);
    case 'cluster:sort':
      return sortClusters(session, command.input);
    default:
      return unreachable(command);
  }
}

function decideClosed(state: LiveState, command: SessionCommand, context: Context): Decision {
  const { entries } = state.session;
  switch (command.name) {
    case 'session:close':
    case 'participant:arrive':
    case 'learnt:forget':
      return ok([]);
    case 'participant:join':
      return refuse('JOIN_REFUSED');
    case 'entries:erase':
      return eraseEntries(state.session, context.nowMs);
    case 'carried:forget':
      return forgetCarried(state.session, command.input);
    // Stored before the session closed: the answer was lost, and this is the retry.
    case 'entry:submit':
      return entries.has(command.input.id) ? ok([]) : refuse('SESSION_CLOSED');
    case 'entry:edit':
      return entries.get(command.input.id)?.text === command.input.text ? ok([]) : refuse('SESSION_CLOSED');
    case 'entry:delete':
      // Nobody can be known as its author any more; whoever leads can still take it away.
      return context.author === 'facilitator' || !entries.has(command.input.id)
        ? deleteEntry(state, command.input, context)
        : refuse('SESSION_CLOSED');
    default:
      return refuse('SESSION_CLOSED');
  }
}
