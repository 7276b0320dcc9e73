import { breakoutsAt } from '@pusterom/core/breakouts';
import { currentRun } from '@pusterom/core/clock';
import type { SessionState } from '@pusterom/protocol/session';
import type { Seat } from './mirror.ts';

/** The big screen is nobody's. */
export const screenSeat: Seat = { audience: { role: 'screen' }, you: null };

/** The phone that is shown: one in the first group where people sit in groups now; else anyone's. Nothing is written on it. */
export function phoneSeat(session: SessionState): Seat {
  const run = currentRun(session);
  const groups = run ? breakoutsAt(session, run.stepId) : [];
  const [group] = groups.filter(({ memberIds }) => memberIds.length > 0).sort((a, b) => a.number - b.number);
  const member = group?.memberIds.flatMap((id) => session.participants.get(id) ?? [])[0];
  if (!group || !member) return { audience: { role: 'participant', breakoutId: null }, you: null };
  const { id: participantId, number, firstName } = member;
  return {
    audience: { role: 'participant', breakoutId: group.id },
    you: { participantId, number, firstName, breakoutId: group.id, entries: [], dots: {} },
  };
}
