import type { Step } from '@pusterom/protocol/agenda';
import type { PlacedStep } from './agenda.ts';
import { minutesOf } from './plan.ts';
import { minutesLate, stepsToCome, stepUsedMs, type Timed } from './session-time.ts';

/** A step to come, and what is proposed for it. All in minutes. */
export interface StepProposal {
  placed: PlacedStep;
  planned: number;
  proposed: number;
  least: number;
}

/**
 * How to end when the session is meant to. When it is late the steps that have most to give are shortened, none below
 * its least time; when it is early what was taken from steps is given back. Everything else stays as it is.
 */
export function replan(session: Timed, nowMs: number): StepProposal[] {
  const late = minutesLate(session, nowMs) ?? 0;
  const steps = stepsToCome(session).map((placed) => proposalFor(session, placed, nowMs));
  const isLate = late > 0;
  const rooms = steps.map(isLate ? roomToShorten : roomToGiveBack);
  const shares = isLate ? takenFrom(rooms, late) : divided(-late, rooms);
  return steps.map((step, index) => {
    const share = shares[index] ?? 0;
    return { ...step, proposed: step.planned + (isLate ? -share : share) };
  });
}

/** The numbers of the themes in which the proposal shortens something, as the agenda counts them. */
export function shortenedThemes(session: Timed, nowMs: number): number[] {
  const shortened = replan(session, nowMs).filter(({ planned, proposed }) => proposed < planned);
  return [...new Set(shortened.map(({ placed }) => placed.themeIndex + 1))];
}

function proposalFor(session: Timed, placed: PlacedStep, nowMs: number): StepProposal {
  const planned = minutesOf(session.plan, placed.step);
  return { placed, planned, proposed: planned, least: leastMinutesOf(session, placed.step, nowMs) };
}

/** The shortest a step can be: its least time, or what has been used of it already. */
export const leastMinutesOf = (session: Timed, step: Step, nowMs: number): number =>
  Math.max(step.leastMinutes, Math.ceil(stepUsedMs(session, step.id, nowMs) / 60_000));

const roomToShorten = ({ planned, least }: StepProposal): number => Math.max(0, planned - least);
const roomToGiveBack = ({ placed, planned }: StepProposal): number =>
  Math.max(0, placed.step.minutes - planned);

/** A few steps give something, and none more than half of what it can, unless there is no other way. */
function takenFrom(rooms: readonly number[], wanted: number): number[] {
  const largestFirst = rooms.map((_, index) => index).sort((one, other) => at(rooms, other) - at(rooms, one));
  const givers = new Set<number>();
  let room = 0;
  for (const index of largestFirst) {
    if (room >= 2 * wanted) break;
    givers.add(index);
    room += at(rooms, index);
  }
  return divided(
    wanted,
    rooms.map((one, index) => (givers.has(index) ? one : 0)),
  );
}

/** `wanted` in whole minutes by the size of each one's room, none above it (largest remainder). */
function divided(wanted: number, rooms: readonly number[]): number[] {
  const total = rooms.reduce((sum, room) => sum + room, 0);
  if (wanted >= total) return [...rooms];
  const exact = rooms.map((room) => (wanted * room) / total);
  const shares = exact.map(Math.floor);
  const left = wanted - shares.reduce((sum, share) => sum + share, 0);
  const remainder = (index: number): number => at(exact, index) - at(shares, index);
  const nearest = rooms.map((_, index) => index).sort((one, other) => remainder(other) - remainder(one));
  for (const index of nearest.slice(0, left)) shares[index] = at(shares, index) + 1;
  return shares;
}

const at = (numbers: readonly number[], index: number): number => numbers[index] ?? 0;
