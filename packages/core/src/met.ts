import type { ParticipantId } from '@pusterom/protocol/ids';
import type { Breakout, SessionState } from '@pusterom/protocol/session';
import { breakoutsAt } from './breakouts.ts';
import type { Strain } from './mix.ts';

type Mixed = Pick<SessionState, 'breakouts' | 'runs'>;

/** Rather any number of earlier meetings than sitting with the same person twice in a row. */
const justNow = 1000;

/** Those who have sat together strain, the more the oftener, and those who sat together last the most. */
export function strainOf(session: Mixed, stepId: string, people: readonly ParticipantId[]): Strain {
  const met = new Map<ParticipantId, Map<ParticipantId, number>>();
  const note = (memberIds: readonly ParticipantId[], cost: number): void => {
    for (const one of memberIds) {
      const others = met.get(one) ?? new Map<ParticipantId, number>();
      met.set(one, others);
      for (const other of memberIds) others.set(other, (others.get(other) ?? 0) + cost);
    }
  };
  for (const { memberIds } of session.breakouts.values()) note(memberIds, 1);
  for (const { memberIds } of lastRound(session, stepId)) note(memberIds, justNow);
  return (one, other) => met.get(people[one] as ParticipantId)?.get(people[other] as ParticipantId) ?? 0;
}

/** The groups people sit in, or sat in last: at this step, or at the latest one before it that had any. */
export function lastRound(session: Mixed, stepId: string): Breakout[] {
  const visited = session.runs.map((run) => run.stepId).reverse();
  for (const id of [stepId, ...visited]) {
    const round = breakoutsAt(session, id);
    if (round.length > 0) return round;
  }
  return [];
}
