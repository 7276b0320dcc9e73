import type { Command } from '@pusterom/protocol/commands';
import { ok, refuse } from '@pusterom/protocol/errors';
import type { SessionEvent } from '@pusterom/protocol/events';
import type { Cluster, Dots, SessionState, Vote } from '@pusterom/protocol/session';
import { boardChanged } from './board-event.ts';
import type { Context, Decision, SessionCommand } from './decision.ts';
import type { Ballot, LiveState } from './live-state.ts';
import { promptsOf } from './prompt.ts';
import { choicesIn } from './seen.ts';
import { counted, dotsOn, dotsOnAll, sumOf, voteOn } from './votes.ts';

type InputOf<N extends Command['name']> = Extract<Command, { name: N }>['input'];

export const votesChanged = (votes: readonly Vote[], removed: readonly Vote[] = []): SessionEvent => ({
  type: 'votes:changed',
  votes,
  removedVoteIds: removed.map(({ id }) => id),
});

const noBallots = new Map<never, never>();

export function openVote(session: SessionState, { id, prompt, dotsEach }: InputOf<'vote:open'>): Decision {
  if (session.votes.has(id)) return ok([]);
  if (session.status !== 'open') return refuse('SESSION_NOT_OPEN');
  if (!promptsOf(session.agenda).has(prompt)) return refuse('NOT_FOUND');
  if (voteOn(session, prompt)) return refuse('CHANGED_SINCE');
  return ok([votesChanged([{ id, prompt, dotsEach, stage: 'open', voters: 0, dots: {} }])]);
}

export function closeVote(state: LiveState, { id }: InputOf<'vote:close'>): Decision {
  const vote = state.session.votes.get(id);
  if (!vote) return refuse('NOT_FOUND');
  return ok(vote.stage === 'open' ? [votesChanged([closed(state, vote)])] : []);
}

/** A session that closes takes no more dots either. */
export function closeVotes(state: LiveState): SessionEvent[] {
  const open = [...state.session.votes.values()].filter(({ stage }) => stage === 'open');
  return open.length === 0 ? [] : [votesChanged(open.map((vote) => closed(state, vote)))];
}

const closed = ({ ballots }: LiveState, vote: Vote): Vote => ({
  ...vote,
  stage: 'closed',
  ...counted(ballots.get(vote.id) ?? noBallots),
});

/** Also when few took part: whoever leads has been told what that may give away. */
export function showVote({ votes }: SessionState, { id, isShown }: InputOf<'vote:show'>): Decision {
  const vote = votes.get(id);
  if (!vote) return refuse('NOT_FOUND');
  if (vote.stage === 'open') return refuse('CHANGED_SINCE');
  const stage = isShown ? 'shown' : 'closed';
  return ok(vote.stage === stage ? [] : [votesChanged([{ ...vote, stage }])]);
}

export function removeVote({ votes }: SessionState, { id }: InputOf<'vote:remove'>): Decision {
  const vote = votes.get(id);
  return ok(vote ? [votesChanged([], [vote])] : []);
}

/** How many have placed theirs is all that is told of it. */
export function placeDots(state: LiveState, input: InputOf<'dots:place'>, { author }: Context): Decision {
  const vote = state.session.votes.get(input.voteId);
  if (author === 'facilitator') return refuse('FORBIDDEN');
  if (!vote) return refuse('NOT_FOUND');
  if (vote.stage !== 'open') return refuse('CHANGED_SINCE');
  const dots = onChoices(state.session, vote, input.dots);
  if (sumOf(dots) > vote.dotsEach) return refuse('LIMIT_REACHED');
  const ballots = state.ballots.get(vote.id) ?? noBallots;
  if (JSON.stringify(ballots.get(author) ?? {}) === JSON.stringify(dots)) return ok([]);
  const others = ballots.size - (ballots.has(author) ? 1 : 0);
  return ok([votesChanged([{ ...vote, voters: others + (sumOf(dots) > 0 ? 1 : 0) }])]);
}

/** What is stored beside the vote when a command changes someone's dots. */
export function ballotOf(
  { session }: LiveState,
  command: SessionCommand,
  { author }: Context,
): Ballot | null {
  if (command.name !== 'dots:place' || author === 'facilitator') return null;
  const vote = session.votes.get(command.input.voteId);
  return vote ? { voteId: vote.id, voter: author, dots: onChoices(session, vote, command.input.dots) } : null;
}

/**
 * On what everyone sees now. Dots that a slow phone puts on what is gone or hidden are not placed: their owner has them
 * back.
 */
function onChoices(session: SessionState, { prompt }: Vote, dots: Dots): Dots {
  return dotsOnAll(dots, choicesIn(session, prompt));
}

/** Those with as many dots have no order among them. */
export function sortClusters(session: SessionState, { voteId }: InputOf<'cluster:sort'>): Decision {
  const vote = session.votes.get(voteId);
  if (!vote) return refuse('NOT_FOUND');
  // The order would tell what has not been told.
  if (vote.stage !== 'shown') return refuse('CHANGED_SINCE');
  const clusters = [...session.clusters.values()].filter(({ prompt }) => prompt === vote.prompt);
  const counts = [...new Set(clusters.map((one) => dotsOn(vote.dots, one)))].sort(
    (one, other) => other - one,
  );
  const ranked = clusters.map((one) => ({ ...one, rank: counts.indexOf(dotsOn(vote.dots, one)) }));
  const isMoved = ({ id, rank }: Cluster): boolean => session.clusters.get(id)?.rank !== rank;
  return ok(ranked.some(isMoved) ? [boardChanged({ clusters: ranked.filter(isMoved) })] : []);
}
