import type { BreakoutId } from '@pusterom/protocol/ids';
import type { Cluster, Entry, SessionState } from '@pusterom/protocol/session';
import { stepsOf } from './agenda.ts';
import { promptOf } from './prompt.ts';
import { isOpenSlice, sliceOf } from './slices.ts';

export type Sees = (entry: Entry) => boolean;

/** What is shown to all, and what one's own group has written. */
export function seenBy(session: SessionState, breakoutId: BreakoutId | null): Sees {
  const showings = new Map(stepsOf(session.agenda).map(({ step }) => [step.id, step.showing]));
  const revealed = new Set(session.revealedStepIds);
  const isShown: Sees = ({ stepId, isApproved }) => {
    const showing = showings.get(stepId);
    return showing === 'after-approval' ? isApproved : showing === 'live' || revealed.has(stepId);
  };
  return (entry) =>
    (breakoutId !== null && entry.breakoutId === breakoutId) || (isShown(entry) && isShared(session, entry));
}

/** Enough people have answered, and neither the entry nor its cluster has been hidden. */
export function isShared(session: SessionState, entry: Entry): boolean {
  const cluster = entry.clusterId === null ? undefined : session.clusters.get(entry.clusterId);
  return !entry.isHidden && cluster?.isHidden !== true && isOpenSlice(session, sliceOf(entry));
}

/** The clusters of a prompt that everyone sees. */
export function choicesIn(session: SessionState, prompt: string): Cluster[] {
  const sees = seenBy(session, null);
  const seen = [...session.entries.values()].filter((entry) => promptOf(entry) === prompt && sees(entry));
  const ids = new Set(seen.map(({ clusterId }) => clusterId));
  return [...ids].flatMap((id) => (id === null ? [] : (session.clusters.get(id) ?? [])));
}
