import { agendaMinutes, stepsOf } from '@pusterom/core/agenda';
import { currentRun, elapsedMs, remainingMs } from '@pusterom/core/clock';
import type { Theme } from '@pusterom/protocol/agenda';
import type { SessionState } from '@pusterom/protocol/session';

type Timed = Pick<SessionState, 'agenda' | 'runs'>;

const minuteMs = 60_000;

/** How long a step has been used in all visits to it, pauses left out. */
export const stepUsedMs = ({ runs }: Timed, stepId: string, nowMs: number): number =>
  runs.filter((run) => run.stepId === stepId).reduce((sum, run) => sum + elapsedMs(run, nowMs), 0);

export const themeUsedMs = (session: Timed, theme: Theme, nowMs: number): number =>
  theme.steps.reduce((sum, step) => sum + stepUsedMs(session, step.id, nowMs), 0);

/**
 * When the session ends if the rest goes as planned: what is left on the clock, and of each later step what has
 * not been used of it yet, so that looking ahead or back changes nothing. Null before it opens.
 */
export function expectedEndMs(session: Timed, nowMs: number): number | null {
  const run = currentRun(session);
  if (!run) return null;
  const steps = stepsOf(session.agenda);
  const here = steps.findIndex(({ step }) => step.id === run.stepId);
  const later = steps.slice(here + 1).filter(({ theme }) => !theme.isVoluntary);
  const rest = later.map(({ step }) =>
    Math.max(0, step.minutes * minuteMs - stepUsedMs(session, step.id, nowMs)),
  );
  return nowMs + Math.max(0, remainingMs(run, nowMs)) + rest.reduce((sum, ms) => sum + ms, 0);
}

/** Whole minutes later (above zero) or earlier than the agenda said when it opened; null before it opens. */
export function minutesLate(session: Timed, nowMs: number): number | null {
  const expected = expectedEndMs(session, nowMs);
  const startedAtMs = session.runs[0]?.startedAtMs;
  if (expected === null || startedAtMs === undefined) return null;
  const planned = startedAtMs + agendaMinutes(session.agenda) * minuteMs;
  return Math.round((expected - planned) / minuteMs);
}
