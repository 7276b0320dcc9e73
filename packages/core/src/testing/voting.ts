import type { Result } from '@pusterom/protocol/errors';
import type { VoteId } from '@pusterom/protocol/ids';
import type { Change } from '../live-state.ts';
import type { Person, TestSession } from './a-session.ts';
import { anId } from './an-id.ts';

export const voteIdOf = (prompt: string): VoteId => anId(`vote on ${prompt}`);

export const openVote = (session: TestSession, prompt = 'energy'): Result<Change[]> =>
  session.ask('facilitator', 'vote:open', { id: voteIdOf(prompt), prompt, dotsEach: 3 });

/** Puts dots on the clusters that have these texts in them, in the vote on energy. */
export function dot(session: TestSession, who: Person, dots: Record<string, number>): Result<Change[]> {
  const placed = Object.entries(dots).map(([text, count]) => [session.clusterOf(text).id, count]);
  return session.ask(who, 'dots:place', { voteId: voteIdOf('energy'), dots: Object.fromEntries(placed) });
}
