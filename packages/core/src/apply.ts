import type { SessionEvent } from '@pusterom/protocol/events';
import type { SessionState } from '@pusterom/protocol/session';
import type { Author, Change, LiveState } from './live-state.ts';
import { held } from './arrangement.ts';
import { without, withPut } from './grown-map.ts';
import { withoutOrder } from './unordered.ts';
import { unreachable } from './unreachable.ts';

/**
 * The session after one event; runs in the server and in every browser. Parts that did not change stay the
 * same objects, so that `difference` and views can compare by identity.
 */
export function apply(session: SessionState, seq: number, event: SessionEvent): SessionState {
  return { ...session, ...changed(session, event), seq };
}

function changed(session: SessionState, event: SessionEvent): Partial<SessionState> {
  switch (event.type) {
    case 'status:changed':
      return event.status === 'closed' ? closed(session) : { status: event.status };
    case 'door:changed':
      return { door: event.door };
    case 'runs:changed':
      return { runs: [...merged(byId(session.runs), event.runs).values()] };
    case 'plan:changed':
      return { plan: event.plan, agenda: held(session.agenda, event.plan) };
    case 'reveal:changed':
      return { revealedStepIds: event.revealedStepIds };
    case 'locks:changed':
      return { lockedStepIds: event.lockedStepIds };
    case 'slices:opened':
      return { openSlices: event.openSlices };
    case 'entries:erased':
      return { erasedAtMs: event.erasedAtMs };
    case 'board:changed':
      return {
        entries: merged(session.entries, event.entries, event.removedEntryIds),
        clusters: merged(session.clusters, event.clusters, event.removedClusterIds),
      };
    case 'edits:changed':
      return { edits: merged(session.edits, event.edits, event.removedEditIds) };
    case 'votes:changed':
      return { votes: merged(session.votes, event.votes, event.removedVoteIds) };
    case 'breakouts:changed':
      return { breakouts: merged(session.breakouts, event.breakouts) };
    case 'participants:changed':
      return { participants: merged(session.participants, event.participants, event.removedParticipantIds) };
    case 'actions:changed':
      return { actions: merged(session.actions, event.actions, event.removedActionIds) };
    case 'carried:changed':
      return { carried: merged(session.carried, event.carried, event.removedCarriedIds) };
    case 'learnt:changed':
      return { learnt: event.learnt };
    default:
      return unreachable(event);
  }
}

/** Once a session is closed nobody can tell who was here, who sat together or who spoke first, and its board stands. */
function closed(session: SessionState): Partial<SessionState> {
  const participants = [...session.participants.values()].map((one) => ({ ...one, firstName: null }));
  const breakouts = [...session.breakouts.values()].map((one) => ({ ...one, memberIds: [] }));
  return {
    status: 'closed',
    participants: byId(participants),
    breakouts: byId(breakouts),
    edits: new Map(),
    learnt: [],
    ...withoutOrder(session),
  };
}

export const byId = <T extends { id: string }>(items: readonly T[]): Map<T['id'], T> =>
  new Map(items.map((item) => [item.id, item]));

const merged = <T extends { id: string }>(
  map: ReadonlyMap<T['id'], T>,
  put: readonly T[],
  removed: readonly T['id'][] = [],
): ReadonlyMap<T['id'], T> =>
  without(
    withPut(
      map,
      put.map((item) => [item.id, item]),
    ),
    removed,
  );

/** The same on the server, which also remembers who wrote what until the session closes, and whose dots lie where until the vote does. */
export function applyChange(state: LiveState, change: Change): LiveState {
  const { seq, event } = change;
  const session = apply(state.session, seq, event);
  if (event.type === 'status:changed' && event.status === 'closed')
    return { session, authors: new Map(), ballots: new Map() };
  if (event.type === 'votes:changed')
    return { ...state, session, ballots: ballotsAfter(state, session, change) };
  if (event.type !== 'board:changed') return { ...state, session };
  const { author } = change;
  const written = event.entries.filter(({ id }) => author !== null && !state.session.entries.has(id));
  const known = without(state.authors, event.removedEntryIds);
  return {
    ...state,
    session,
    authors: withPut(
      known,
      written.map(({ id }) => [id, author as Author]),
    ),
  };
}

/** Kept for as long as dots can be moved, and no longer. */
function ballotsAfter(
  { ballots }: LiveState,
  { votes }: SessionState,
  { ballot }: Change,
): LiveState['ballots'] {
  const kept = new Map([...ballots].filter(([id]) => votes.get(id)?.stage === 'open'));
  if (!ballot) return kept;
  const { voteId, voter, dots } = ballot;
  const ofVote = new Map(kept.get(voteId));
  if (Object.keys(dots).length > 0) ofVote.set(voter, dots);
  else ofVote.delete(voter);
  if (ofVote.size > 0) kept.set(voteId, ofVote);
  else kept.delete(voteId);
  return kept;
}
