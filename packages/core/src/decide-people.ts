import type { Command } from '@pusterom/protocol/commands';
import { ok, refuse } from '@pusterom/protocol/errors';
import type { SessionEvent } from '@pusterom/protocol/events';
import type { BreakoutId, ParticipantId } from '@pusterom/protocol/ids';
import { maxParticipants } from '@pusterom/protocol/limits';
import type { Breakout, SessionState } from '@pusterom/protocol/session';
import { findStep } from './agenda.ts';
import { breakoutCount, breakoutsAt, seatOf, smallest } from './breakouts.ts';
import { currentRun } from './clock.ts';
import type { Context, Decision } from './decision.ts';
import { strainOf } from './met.ts';
import { mix } from './mix.ts';

type Formation = Extract<Command, { name: 'breakouts:form' }>['input'];

/** Someone with the code comes in. Not open and locked are answered alike, so that neither can be told from outside. */
export function join(
  session: SessionState,
  input: { id: ParticipantId; firstName: string | null },
): Decision {
  // In already: the answer to a retry.
  if (session.participants.has(input.id)) return ok([]);
  const isFull = session.participants.size >= maxParticipants;
  if (session.status !== 'open' || session.door.isLocked || isFull) return refuse('JOIN_REFUSED');
  const number = Math.max(0, ...[...session.participants.values()].map((one) => one.number)) + 1;
  const participant = { ...input, number };
  return ok([{ type: 'participants:changed', participants: [participant], removedParticipantIds: [] }]);
}

/** A late-comer sits down with the smallest group, if people sit in groups now. */
export function arrive(session: SessionState, { id }: { id: ParticipantId }): Decision {
  const stepId = currentRun(session)?.stepId;
  return ok(stepId === undefined ? [] : seated(session, stepId, [id]));
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

/** Gives everyone who has none a seat in one of the step's groups, the smallest first. */
export function seated(session: SessionState, stepId: string, ids: Iterable<ParticipantId>): SessionEvent[] {
  const groups = new Map(breakoutsAt(session, stepId).map((one) => [one.id, one]));
  const grown = new Map<BreakoutId, Breakout>();
  for (const id of ids) {
    const isWaiting = session.participants.has(id) && !seatOf(session, stepId, id);
    const group = isWaiting ? smallest([...groups.values()]) : null;
    if (!group) continue;
    const next = { ...group, memberIds: [...group.memberIds, id] };
    groups.set(next.id, next);
    grown.set(next.id, next);
  }
  return grown.size === 0 ? [] : [{ type: 'breakouts:changed', breakouts: [...grown.values()] }];
}

/**
 * Mixes everyone whose phone is connected, so that people meet those they have not sat with. Earlier groups of the step
 * are dissolved, what they wrote stays theirs.
 */
export function formBreakouts(session: SessionState, input: Formation, context: Context): Decision {
  if (session.status !== 'open') return refuse('SESSION_NOT_OPEN');
  if (!findStep(session.agenda, input.stepId)) return refuse('NOT_FOUND');
  if (session.breakouts.has(breakoutIdOf(input.mixId, 1))) return ok([]);
  const people = [...session.participants.keys()].filter((id) => context.here.has(id));
  if (people.length === 0) return refuse('NOBODY_HERE');
  const count = breakoutCount(input.seating, people.length);
  const groups = mix(people, count, context.random, strainOf(session, input.stepId, people));
  const dissolved = breakoutsAt(session, input.stepId).map((one) => ({ ...one, isDissolved: true }));
  const formed = groups.map((memberIds, index): Breakout => {
    const number = index + 1;
    const { stepId, seating } = input;
    return { id: breakoutIdOf(input.mixId, number), stepId, number, seating, memberIds, isDissolved: false };
  });
  return ok([{ type: 'breakouts:changed', breakouts: [...dissolved, ...formed] }]);
}

/** Made from the mix's own id, so that the same mix asked for twice makes the same groups once. */
const breakoutIdOf = (mixId: string, number: number): BreakoutId =>
  `${mixId.slice(0, 24)}${number.toString(16).padStart(12, '0')}` as BreakoutId;
