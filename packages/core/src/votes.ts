import type { Theme } from '@pusterom/protocol/agenda';
import type { ClusterId, ParticipantId } from '@pusterom/protocol/ids';
import type { Cluster, Dots, SessionState, Vote } from '@pusterom/protocol/session';
import { byHand } from './hand-order.ts';
import { levelPrompts } from './prompt.ts';

/** The vote on a prompt's clusters, if there is or has been one. */
export const voteOn = ({ votes }: Pick<SessionState, 'votes'>, prompt: string): Vote | undefined =>
  [...votes.values()].find((vote) => vote.prompt === prompt);

/** The votes that a theme's questions and levels are about, in the theme's own order. */
export function votesIn(session: Pick<SessionState, 'votes'>, theme: Theme): Vote[] {
  const isOfLevels = theme.steps.some(({ collects }) => collects === 'care-levels');
  const prompts = [...theme.questions.map(({ id }) => id), ...(isOfLevels ? levelPrompts : [])];
  return prompts.flatMap((prompt) => voteOn(session, prompt) ?? []);
}

/**
 * The dots on a cluster. They lie where they were put: those of what people have merged into it since are its own, and
 * when that is taken back they are there again. Those on what is gone count nowhere.
 */
export const dotsOn = (dots: Dots, { id, mergedIds }: Pick<Cluster, 'id' | 'mergedIds'>): number =>
  [id, ...mergedIds].reduce((sum, one) => sum + (dots[one] ?? 0), 0);

/** Whether a person has put the clusters that have a place by hand in the order of their dots, most first. */
export function isInOrderOfDots({ clusters }: SessionState, { stage, prompt, dots }: Vote): boolean {
  const ranked = [...clusters.values()].filter((one) => one.prompt === prompt && one.rank !== null);
  const counts = ranked.sort(byHand).map((one) => dotsOn(dots, one));
  return (
    stage === 'shown' &&
    counts.length > 1 &&
    counts.every((count, index) => count <= (counts[index - 1] ?? count))
  );
}

/** What lies on these clusters, on each of them itself. */
export function dotsOnAll(dots: Dots, clusters: Iterable<Cluster>): Dots {
  return inOrder([...clusters].map((cluster) => [cluster.id, dotsOn(dots, cluster)]));
}

export const sumOf = (dots: Dots): number => Object.values<number>(dots).reduce((sum, one) => sum + one, 0);

/** Where these ballots have put their dots, and how many people they are from. */
export function counted(ballots: ReadonlyMap<ParticipantId, Dots>): Pick<Vote, 'voters' | 'dots'> {
  const sums = new Map<string, number>();
  for (const dots of ballots.values())
    for (const [id, count] of Object.entries<number>(dots)) sums.set(id, (sums.get(id) ?? 0) + count);
  return { voters: ballots.size, dots: inOrder([...sums]) };
}

function inOrder(counts: readonly (readonly [string, number])[]): Dots {
  const placed = counts.filter(([, count]) => count > 0).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(placed) as Record<ClusterId, number>;
}
