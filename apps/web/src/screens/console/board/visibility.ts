import { entryKindOf } from '@pusterom/core/agenda';
import type { Step, Theme } from '@pusterom/protocol/agenda';
import type { Entry, SessionState } from '@pusterom/protocol/session';

/** `kept`: only the facilitator sees it. `approving`: each entry is shown when she has approved it. */
export type Showing = 'live' | 'kept' | 'revealed' | 'approving';

/** What one step has collected, and who sees it. */
export interface Collected {
  step: Step;
  entries: readonly Entry[];
  state: Showing;
  /** Entries that wait for her approval. */
  waiting: readonly Entry[];
}

/** The theme's steps that collect something to show, in the order they are held. */
export function collectedIn(session: SessionState, theme: Theme): Collected[] {
  return theme.steps
    .filter((step) => entryKindOf(step) !== null)
    .map((step) => {
      const entries = [...session.entries.values()].filter(({ stepId }) => stepId === step.id);
      const state = showingOf(session, step);
      const isWaiting = ({ isApproved, isHidden }: Entry): boolean => !isApproved && !isHidden;
      return { step, entries, state, waiting: state === 'approving' ? entries.filter(isWaiting) : [] };
    });
}

export function showingOf({ revealedStepIds }: SessionState, { id, showing }: Step): Showing {
  if (showing === 'live') return 'live';
  if (showing === 'after-approval') return 'approving';
  return revealedStepIds.includes(id) ? 'revealed' : 'kept';
}
