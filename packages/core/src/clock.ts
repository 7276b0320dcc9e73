import type { SessionState, StepRun } from '@pusterom/protocol/session';

/** How long a visit to a step has lasted, pauses left out. */
export const elapsedMs = (run: StepRun, nowMs: number): number =>
  (run.pausedAtMs ?? run.endedAtMs ?? nowMs) - run.startedAtMs - run.pausedMs;

/** What is left on the clock; below zero when the time is up. */
export const remainingMs = (run: StepRun, nowMs: number): number => run.durationMs - elapsedMs(run, nowMs);

/** The visit the session is in now; null before it opens. */
export const currentRun = (session: Pick<SessionState, 'runs'>): StepRun | null =>
  session.runs.at(-1) ?? null;

export function paused(run: StepRun, nowMs: number): StepRun {
  return run.pausedAtMs === null ? { ...run, pausedAtMs: nowMs } : run;
}

export function resumed(run: StepRun, nowMs: number): StepRun {
  if (run.pausedAtMs === null) return run;
  return { ...run, pausedMs: run.pausedMs + (nowMs - run.pausedAtMs), pausedAtMs: null };
}

/** Leaving a step ends its pause too, so that planned and actual time can be compared. */
export const ended = (run: StepRun, nowMs: number): StepRun => ({ ...resumed(run, nowMs), endedAtMs: nowMs });
