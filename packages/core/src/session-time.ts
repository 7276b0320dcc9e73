import type { Step, Theme } from '@pusterom/protocol/agenda';
import type { SessionState } from '@pusterom/protocol/session';
import { agendaMinutes, stepsOf, type PlacedStep } from './agenda.ts';
import { currentRun, elapsedMs, remainingMs } from './clock.ts';
import { isAdded, isSkipped, minutesOf } from './plan.ts';

/** What there is to know about a session's time. */
export type Timed = Pick<SessionState, 'agenda' | 'plan' | 'runs'>;

const minuteMs = 60_000;

/** How long a step has been used in all visits to it, pauses left out. */
export const stepUsedMs = ({ runs }: Timed, stepId: string, nowMs: number): number =>
  runs.filter((run) => run.stepId === stepId).reduce((sum, run) => sum + elapsedMs(run, nowMs), 0);

export const themeUsedMs = (session: Timed, theme: Theme, nowMs: number): number =>
  theme.steps.reduce((sum, step) => sum + stepUsedMs(session, step.id, nowMs), 0);

/** The steps after the one we are in that are held together; all of them before the session opens. */
export function stepsToCome(session: Timed): PlacedStep[] {
  const run = currentRun(session);
  const steps = stepsOf(session.agenda);
  const here = steps.findIndex(({ step }) => step.id === run?.stepId);
  const isHeld = ({ theme, step }: PlacedStep): boolean =>
    !theme.isVoluntary && !isSkipped(session.plan, step);
  return steps.slice(here + 1).filter(isHeld);
}

/**
 * When the session ends if the rest goes as planned: what is left on the clock, and of each later step what has
 * not been used of it yet, so that looking ahead or back changes nothing. Before it opens: if it did so now.
 */
export function expectedEndMs(session: Timed, nowMs: number): number {
  const run = currentRun(session);
  const restOf = (step: Step): number =>
    Math.max(0, minutesOf(session.plan, step) * minuteMs - stepUsedMs(session, step.id, nowMs));
  const restMs = stepsToCome(session).reduce((sum, { step }) => sum + restOf(step), 0);
  return nowMs + (run ? Math.max(0, remainingMs(run, nowMs)) : 0) + restMs;
}

/** When the session is meant to end: as the agenda said when it opened, unless it was planned otherwise. */
export function meantEndMs({ agenda, plan, runs }: Timed): number | null {
  const startedAtMs = runs[0]?.startedAtMs;
  if (plan.endsAtMs !== null || startedAtMs === undefined) return plan.endsAtMs;
  const themes = agenda.themes.map((theme) => ({
    ...theme,
    steps: theme.steps.filter((step) => !isAdded(plan, step)),
  }));
  return startedAtMs + agendaMinutes({ ...agenda, themes }) * minuteMs;
}

/** Whole minutes later (above zero) or earlier than the session is meant to end; null when it need not end at any time. */
export function minutesLate(session: Timed, nowMs: number): number | null {
  const meant = meantEndMs(session);
  return meant === null ? null : Math.round((expectedEndMs(session, nowMs) - meant) / minuteMs);
}
