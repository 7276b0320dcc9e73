import { clustersOf } from '@pusterom/core/board-view';
import { dotsOn, voteOn } from '@pusterom/core/votes';
import type { SessionState } from '@pusterom/protocol/session';
import type { DottedView } from './board-memory.ts';

/** The clusters of a prompt, with their dots when whoever leads shows them. */
export function dottedOf(session: SessionState, prompt: string): DottedView[] {
  const vote = voteOn(session, prompt);
  const views = clustersOf(session, prompt);
  if (vote?.stage !== 'shown') return views;
  return views.map((view) => ({ ...view, dots: dotsOn(vote.dots, view.cluster) }));
}
