import { breakoutsAt } from '@pusterom/core/breakouts';
import { neighbour, type PlacedStep } from '@pusterom/core/agenda';
import type { Seating, Step, Theme } from '@pusterom/protocol/agenda';
import type { SessionState } from '@pusterom/protocol/session';
import { collectedIn, type Collected } from '../board/visibility.ts';

/** The one thing that is most likely next: only its button stands out. */
export type Primary = 'form' | 'reveal' | 'next' | 'end';

export type GroupSeating = Exclude<Seating, 'individual' | 'plenary'>;

/** How people sit in groups during this step; null when they do not. */
export const groupSeating = (seating: Seating): GroupSeating | null =>
  seating === 'individual' || seating === 'plenary' ? null : seating;

export function primaryOf(session: SessionState, { theme, step }: PlacedStep): Primary {
  if (groupSeating(step.seating) && breakoutsAt(session, step.id).length === 0) return 'form';
  if (step.seating === 'plenary' && !step.isBreak && keptFromBefore(session, theme, step).length > 0)
    return 'reveal';
  return neighbour(session, step.id, 1) ? 'next' : 'end';
}

/** What earlier steps of the theme collected and nobody but the facilitator has seen: plenary is the time to show it. */
export function keptFromBefore(session: SessionState, theme: Theme, step: Step): Collected[] {
  const here = theme.steps.indexOf(step);
  return collectedIn(session, theme).filter(
    (one) => one.state === 'kept' && one.entries.length > 0 && theme.steps.indexOf(one.step) < here,
  );
}
