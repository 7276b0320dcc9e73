import type { Command } from '@pusterom/protocol/commands';
import { ok, refuse } from '@pusterom/protocol/errors';
import type { SessionEvent } from '@pusterom/protocol/events';
import type { BreakoutId, ParticipantId } from '@pusterom/protocol/ids';
import type { Breakout, Entry, SessionState } from '@pusterom/protocol/session';
import { findStep } from './agenda.ts';
import { boardChanged } from './board-event.ts';
import { breakoutCount, breakoutsAt, seatOf, smallest } from './breakouts.ts';
import type { Context, Decision } from './decision.ts';
import { lastRound, strainOf } from './met.ts';
import { mix } from './mix.ts';

type InputOf<N extends Command['name']> = Extract<Command, { name: N }>['input'];

/**
 * Mixes everyone whose phone is connected, so that they meet whom they have not met; free groups begin empty. Earlier
 * groups of the step are dissolved, what they wrote stays theirs. What a group wrote on paper before, is the group's that
 * now has its number, as it is when it is typed in afterwards.
 */
export function formBreakouts(
  session: SessionState,
  input: InputOf<'breakouts:form'>,
  { here, random }: Context,
): Decision {
  if (session.status !== 'open') return refuse('SESSION_NOT_OPEN');
  const { stepId, mixId, seating, isFree } = input;
  if (!findStep(session.agenda, stepId)) return refuse('NOT_FOUND');
  if (session.breakouts.has(breakoutIdOf(mixId, 1))) return ok([]);
  const people = [...session.participants.keys()].filter((id) => here.has(id));
  if (people.length === 0) return refuse('NOBODY_HERE');
  const count = Math.min(input.count ?? breakoutCount(seating, people.length), people.length);
  const seats = isFree
    ? Array.from({ length: count }, () => [])
    : mix(people, count, random, strainOf(session, stepId, people));
  const spots = spotsIn(session, stepId);
  const dissolved = breakoutsAt(session, stepId).map((one) => ({ ...one, isDissolved: true }));
  const formed = seats.map((memberIds, index): Breakout => {
    const number = index + 1;
    const id = breakoutIdOf(mixId, number);
    const spot = spots.get(number) ?? '';
    return { id, stepId, number, seating, spot, isFree, memberIds, isDissolved: false };
  });
  const onPaper = sheetsOf(session, formed);
  return ok([
    { type: 'breakouts:changed', breakouts: [...dissolved, ...formed] },
    ...(onPaper.length > 0 ? [boardChanged({ entries: onPaper })] : []),
  ]);
}

/** What was typed in from their sheets, now known as theirs: or a group would be counted twice. */
function sheetsOf(session: SessionState, formed: readonly Breakout[]): Entry[] {
  return [...session.entries.values()].flatMap((entry) => {
    const group = formed.find(({ stepId, number }) => stepId === entry.stepId && number === entry.paperGroup);
    return group ? [{ ...entry, breakoutId: group.id, paperGroup: null }] : [];
  });
}

/** Made from the mix's own id, so that the same mix asked for twice makes the same groups once. */
const breakoutIdOf = (mixId: string, number: number): BreakoutId =>
  `${mixId.slice(0, 24)}${number.toString(16).padStart(12, '0')}` as BreakoutId;

/** Group 3 sat by the window: the next group 3 sits there too, until the room says otherwise. */
function spotsIn(session: SessionState, stepId: string): Map<number, string> {
  return new Map(lastRound(session, stepId).map(({ number, spot }) => [number, spot]));
}

/** Where a group sits in the room, in the room's own words. */
export function placeBreakout(session: SessionState, { id, spot }: InputOf<'breakouts:place'>): Decision {
  const breakout = session.breakouts.get(id);
  if (!breakout) return refuse('NOT_FOUND');
  return breakout.spot === spot ? ok([]) : ok(changed([{ ...breakout, spot }]));
}

/** By the facilitator's hand: into another group of the step, or out of all of them. */
export function seatPerson(
  session: SessionState,
  { stepId, participantId, breakoutId }: InputOf<'breakouts:seat'>,
): Decision {
  if (!session.participants.has(participantId)) return refuse('NOT_FOUND');
  const to = breakoutId === null ? null : groupAt(session, breakoutId);
  if (breakoutId !== null && to?.stepId !== stepId) return refuse('NOT_FOUND');
  return ok(changed(reseated(session, stepId, participantId, to)));
}

/** A participant sits down in a group that everyone may choose. */
export function chooseBreakout(
  session: SessionState,
  { id }: InputOf<'breakouts:choose'>,
  { author, here }: Context,
): Decision {
  if (session.status !== 'open') return refuse('SESSION_NOT_OPEN');
  const to = groupAt(session, id);
  if (!to) return refuse('NOT_FOUND');
  if (!to.isFree || author === 'facilitator') return refuse('FORBIDDEN');
  if (to.memberIds.includes(author)) return ok([]);
  const groups = breakoutsAt(session, to.stepId);
  const people = Math.max(here.size, groups.flatMap(({ memberIds }) => memberIds).length + 1);
  return to.memberIds.length >= mostIn(groups.length, people)
    ? refuse('BREAKOUT_FULL')
    : ok(changed(reseated(session, to.stepId, author, to)));
}

/** Whoever is here and has not chosen is given a seat. */
export function fillBreakouts(
  session: SessionState,
  { stepId }: InputOf<'breakouts:fill'>,
  { here }: Context,
): Decision {
  return ok(seated(session, stepId, here));
}

/** One more than an even share: nobody is turned away from her friends for one seat. */
const mostIn = (groups: number, people: number): number => Math.ceil(people / groups) + 1;

const groupAt = ({ breakouts }: SessionState, id: BreakoutId): Breakout | null => {
  const breakout = breakouts.get(id);
  return breakout && !breakout.isDissolved ? breakout : null;
};

function reseated(session: SessionState, stepId: string, id: ParticipantId, to: Breakout | null): Breakout[] {
  const from = seatOf(session, stepId, id);
  if (from?.id === to?.id) return [];
  return [
    ...(from ? [{ ...from, memberIds: from.memberIds.filter((member) => member !== id) }] : []),
    ...(to ? [{ ...to, memberIds: [...to.memberIds, id] }] : []),
  ];
}

const changed = (breakouts: readonly Breakout[]): SessionEvent[] =>
  breakouts.length === 0 ? [] : [{ type: 'breakouts:changed', breakouts }];

/** A late-comer sits down with the smallest group, if people sit in groups now, unless everyone chooses her own. */
export function seatedLate(
  session: SessionState,
  stepId: string,
  ids: Iterable<ParticipantId>,
): SessionEvent[] {
  return breakoutsAt(session, stepId).some(({ isFree }) => isFree) ? [] : seated(session, stepId, ids);
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
  return changed([...grown.values()]);
}
