import type { Step } from '@pusterom/protocol/agenda';
import type { Command } from '@pusterom/protocol/commands';
import { ok, refuse } from '@pusterom/protocol/errors';
import type { SessionEvent } from '@pusterom/protocol/events';
import type { RunId } from '@pusterom/protocol/ids';
import type { Meeting, Plan, SessionState, StepRun } from '@pusterom/protocol/session';
import { findStep, stepsOf } from './agenda.ts';
import { currentRun, ended, paused, resumed } from './clock.ts';
import { carryOver } from './decide-action.ts';
import type { Context, Decision } from './decision.ts';
import { seatedLate } from './decide-breakouts.ts';
import { closeVotes } from './decide-votes.ts';
import { beginWith } from './learnt.ts';
import type { LiveState } from './live-state.ts';
import { isAsTheAgendaSays, isSkipped, minutesOf } from './plan.ts';
import { expectedEndMs } from './session-time.ts';
import { isOpenSlice, opened, slicesOf } from './slices.ts';

type InputOf<N extends Command['name']> = Extract<Command, { name: N }>['input'];

const nothing: Decision = ok([]);
/** A meeting that opens within this of the time that was said, was not moved. */
const nearMs = 60 * 60_000;

/** Opens the door and enters the first step. */
export function openSession(session: SessionState, { newId, nowMs, unfinished, learnt }: Context): Decision {
  if (session.status === 'open') return nothing;
  const first = stepsOf(session.agenda).find(({ step }) => !isSkipped(session.plan, step));
  if (!first) return refuse('WRONG_STEP');
  const run = newRun(session.plan, first.step, { id: newId() as RunId, nowMs });
  return ok([
    { type: 'status:changed', status: 'open' },
    { type: 'runs:changed', runs: [run] },
    ...plannedEnd(session, nowMs),
    ...carryOver(unfinished),
    ...beginWith(learnt),
  ]);
}

/** Planned otherwise than the agenda says, or for a certain time, it is meant to end as it was planned. */
function plannedEnd(session: SessionState, nowMs: number): SessionEvent[] {
  const { plan } = session;
  const startMs = meantStartMs(plan.meeting, nowMs);
  if (isAsTheAgendaSays(plan) && startMs === nowMs) return [];
  const endsAtMs = plan.endsAtMs ?? startMs + (expectedEndMs(session, nowMs) - nowMs);
  return [{ type: 'plan:changed', plan: { ...plan, endsAtMs } }];
}

/** Opened a little early or late, it is still meant to keep its time; otherwise it was moved to when it opened. */
const meantStartMs = ({ startsAtMs }: Meeting, nowMs: number): number =>
  startsAtMs !== null && Math.abs(nowMs - startsAtMs) <= nearMs ? startsAtMs : nowMs;

export function closeSession(state: LiveState, { nowMs }: Context): Decision {
  const run = currentRun(state.session);
  return ok([
    ...closeVotes(state),
    ...(run ? [{ type: 'runs:changed' as const, runs: [ended(run, nowMs)] }] : []),
    { type: 'status:changed', status: 'closed' },
  ]);
}

export function lockDoor({ door }: SessionState, { isLocked }: InputOf<'door:lock'>): Decision {
  return door.isLocked === isLocked ? nothing : ok([{ type: 'door:changed', door: { ...door, isLocked } }]);
}

/** Whoever has the old code or QR stands outside; whoever is in stays in. */
export function renewDoor(
  { door }: SessionState,
  { id }: InputOf<'door:renew'>,
  { doorAfter }: Context,
): Decision {
  const keys = doorAfter(id);
  return door.code === keys.code ? nothing : ok([{ type: 'door:changed', door: { ...door, ...keys } }]);
}

export function openSlice(session: SessionState, { slice }: InputOf<'slice:open'>): Decision {
  if (!slicesOf(session.agenda).has(slice)) return refuse('NOT_FOUND');
  return isOpenSlice(session, slice) ? nothing : ok([opened(session, slice)]);
}

/** Moves the pointer and starts the step's clock. Nobody's text is touched. */
export function enterStep(
  session: SessionState,
  input: InputOf<'step:enter'>,
  { nowMs, here }: Context,
): Decision {
  if (session.status !== 'open') return refuse('SESSION_NOT_OPEN');
  const to = findStep(session.agenda, input.stepId);
  if (!to) return refuse('NOT_FOUND');
  const run = currentRun(session);
  // Two consoles that both press "next" go one step, not two.
  if (run?.stepId === input.stepId || session.runs.some(({ id }) => id === input.runId)) return nothing;
  const left = run ? [ended(run, nowMs)] : [];
  return ok([
    { type: 'runs:changed', runs: [...left, newRun(session.plan, to.step, { id: input.runId, nowMs })] },
    // Its groups may have been formed before someone came.
    ...seatedLate(session, input.stepId, here),
  ]);
}

function newRun(plan: Plan, step: Step, { id, nowMs }: { id: RunId; nowMs: number }): StepRun {
  const plannedMs = minutesOf(plan, step) * 60_000;
  const clock = { durationMs: plannedMs, pausedMs: 0, pausedAtMs: null };
  return { id, stepId: step.id, plannedMs, startedAtMs: nowMs, endedAtMs: null, ...clock };
}

export function revealStep(session: SessionState, { stepId, isRevealed }: InputOf<'step:reveal'>): Decision {
  if (!findStep(session.agenda, stepId)) return refuse('NOT_FOUND');
  const revealedStepIds = marked(session.revealedStepIds, stepId, isRevealed);
  return revealedStepIds ? ok([{ type: 'reveal:changed', revealedStepIds }]) : nothing;
}

export function lockStep(session: SessionState, { stepId, isLocked }: InputOf<'step:lock'>): Decision {
  if (!findStep(session.agenda, stepId)) return refuse('NOT_FOUND');
  const lockedStepIds = marked(session.lockedStepIds, stepId, isLocked);
  return lockedStepIds ? ok([{ type: 'locks:changed', lockedStepIds }]) : nothing;
}

/**
 * The phones close the fields: what was written in time and is on its way from a phone without network, is taken when
 * it comes.
 */
export function limitStep(
  { agenda, plan }: SessionState,
  { stepId, isLimited }: InputOf<'step:limit'>,
): Decision {
  if (!findStep(agenda, stepId)) return refuse('NOT_FOUND');
  const limitedStepIds = marked(plan.limitedStepIds, stepId, isLimited);
  return limitedStepIds ? ok([{ type: 'plan:changed', plan: { ...plan, limitedStepIds } }]) : nothing;
}

/** The list with the step in it or without; null when it is like that already. */
function marked(stepIds: readonly string[], stepId: string, isMarked: boolean): string[] | null {
  if (stepIds.includes(stepId) === isMarked) return null;
  return isMarked ? [...stepIds, stepId] : stepIds.filter((id) => id !== stepId);
}

export function pauseClock(
  session: SessionState,
  input: InputOf<'clock:pause'>,
  { nowMs }: Context,
): Decision {
  const run = currentRun(session);
  if (run?.id !== input.runId) return refuse('WRONG_STEP');
  const next = input.isPaused ? paused(run, nowMs) : resumed(run, nowMs);
  return next === run ? nothing : ok([{ type: 'runs:changed', runs: [next] }]);
}

export function setClock(session: SessionState, { runId, durationMs }: InputOf<'clock:set'>): Decision {
  const run = currentRun(session);
  if (run?.id !== runId) return refuse('WRONG_STEP');
  return run.durationMs === durationMs
    ? nothing
    : ok([{ type: 'runs:changed', runs: [{ ...run, durationMs }] }]);
}
