import type { Seating } from '@pusterom/protocol/agenda';
import type { ParticipantId } from '@pusterom/protocol/ids';
import type { Breakout, SessionState } from '@pusterom/protocol/session';
import type { Author } from './live-state.ts';

/** How many groups `people` make. The odd one out makes a pair a trio; only a half of two or three may be one person. */
export function breakoutCount(seating: Seating, people: number): number {
  switch (seating) {
    case 'pairs':
      return Math.max(1, Math.floor(people / 2));
    case 'trios':
      return Math.max(1, Math.round(people / 3));
    case 'small-groups':
      return Math.max(1, Math.ceil(people / 4));
    case 'halves':
      return Math.max(1, Math.min(2, people));
    default:
      return 0;
  }
}

/** The groups that people sit in during a step. */
export const breakoutsAt = (session: Pick<SessionState, 'breakouts'>, stepId: string): Breakout[] =>
  [...session.breakouts.values()].filter((one) => one.stepId === stepId && !one.isDissolved);

/** The group this person sits in during a step; null when there is none. */
export function seatOf(
  session: Pick<SessionState, 'breakouts'>,
  stepId: string,
  person: Author,
): Breakout | null {
  const groups = breakoutsAt(session, stepId);
  return groups.find(({ memberIds }) => memberIds.includes(person as ParticipantId)) ?? null;
}

/** Where a late-comer is needed most. */
export function smallest(breakouts: readonly Breakout[]): Breakout | null {
  return breakouts.reduce<Breakout | null>(
    (least, one) => (least === null || one.memberIds.length < least.memberIds.length ? one : least),
    null,
  );
}
