import { ok, refuse } from '@pusterom/protocol/errors';
import type { ParticipantId } from '@pusterom/protocol/ids';
import { maxParticipants } from '@pusterom/protocol/limits';
import type { SessionState } from '@pusterom/protocol/session';
import { currentRun } from './clock.ts';
import { seatedLate } from './decide-breakouts.ts';
import type { Decision } from './decision.ts';

/** Someone with the code comes in. Not open and locked are answered alike, so that neither can be told from outside. */
export function join(
  session: SessionState,
  input: { id: ParticipantId; firstName: string | null },
): Decision {
  // In already: the answer to a retry.
  if (session.participants.has(input.id)) return ok([]);
  const isFull = session.participants.size >= maxParticipants;
  if (session.status !== 'open' || session.door.isLocked || isFull) return refuse('JOIN_REFUSED');
  let last = 0;
  session.participants.forEach(({ number }) => (last = Math.max(last, number)));
  const participant = { ...input, number: last + 1 };
  return ok([{ type: 'participants:changed', participants: [participant], removedParticipantIds: [] }]);
}

/** A late-comer sits down with the smallest group, if people are put in groups now. */
export function arrive(session: SessionState, { id }: { id: ParticipantId }): Decision {
  const stepId = currentRun(session)?.stepId;
  return ok(stepId === undefined ? [] : seatedLate(session, stepId, [id]));
}

/** A phone is out; what it has shared stays. Where it sat is empty. */
export function remove(session: SessionState, { id }: { id: ParticipantId }): Decision {
  if (!session.participants.has(id)) return ok([]);
  const breakouts = [...session.breakouts.values()]
    .filter(({ memberIds }) => memberIds.includes(id))
    .map((one) => ({ ...one, memberIds: one.memberIds.filter((member) => member !== id) }));
  return ok([
    ...(breakouts.length > 0 ? [{ type: 'breakouts:changed' as const, breakouts }] : []),
    { type: 'participants:changed', participants: [], removedParticipantIds: [id] },
  ]);
}
