import { seatOf } from '@pusterom/core/breakouts';
import { currentRun } from '@pusterom/core/clock';
import type { LiveState } from '@pusterom/core/live-state';
import type { Audience } from '@pusterom/core/redact';
import type { ParticipantId } from '@pusterom/protocol/ids';
import type { SessionState } from '@pusterom/protocol/session';
import type { You } from '@pusterom/protocol/wire';
import type { Identity } from './server-socket.ts';

/** Those who see what this one sees, where the session is now. */
export function audienceOf(session: SessionState, identity: Identity): Audience {
  if (identity.role !== 'participant') return { role: identity.role };
  const stepId = currentRun(session)?.stepId;
  const seat = stepId === undefined ? null : seatOf(session, stepId, identity.participantId);
  return { role: 'participant', breakoutId: seat?.id ?? null };
}

/** What is true for this participant alone. */
export function youOf({ session, authors, ballots }: LiveState, participantId: ParticipantId): You {
  const audience = audienceOf(session, { role: 'participant', sessionId: session.id, participantId });
  const own = [...session.entries.values()].filter(({ id }) => authors.get(id) === participantId);
  const { number = 0, firstName = null } = session.participants.get(participantId) ?? {};
  const breakoutId = audience.role === 'participant' ? audience.breakoutId : null;
  const placed = [...ballots].map(([id, ofVote]) => [id, ofVote.get(participantId) ?? {}]);
  return { participantId, number, firstName, breakoutId, entries: own, dots: Object.fromEntries(placed) };
}
