import type { Agenda, Step, Theme } from '@pusterom/protocol/agenda';
import type { StepRun } from '@pusterom/protocol/session';
import { asTheAgendaSays } from '../plan.ts';
import type { Timed } from '../session-time.ts';
import { anId } from './an-id.ts';

export const minuteMs = 60_000;
export const noon = Date.UTC(2026, 10, 23, 12);

export const aTimedStep = (id: string, minutes: number, leastMinutes = 1): Step => ({
  id,
  title: { nb: id },
  instruction: { nb: id },
  seating: 'plenary',
  minutes,
  leastMinutes,
  collects: 'nothing',
  showing: 'live',
  questionIds: [],
});

export const aTimedTheme = (id: string, steps: Step[], isVoluntary = false): Theme => ({
  id,
  title: { nb: id },
  points: [],
  questions: [],
  isVoluntary,
  steps,
});

export const anAgendaOf = (...themes: Theme[]): Agenda => ({
  title: { nb: 'Økt' },
  intro: { nb: '' },
  themes,
});

export const aRunOf = (stepId: string, startedAtMs: number, run: Partial<StepRun> = {}): StepRun => ({
  id: anId(`${stepId} at ${startedAtMs}`),
  stepId,
  plannedMs: 10 * minuteMs,
  startedAtMs,
  endedAtMs: null,
  durationMs: 10 * minuteMs,
  pausedMs: 0,
  pausedAtMs: null,
  ...run,
});

export const aTimedSession = (agenda: Agenda, runs: StepRun[], plan: Partial<Timed['plan']> = {}): Timed => ({
  agenda,
  runs,
  plan: { ...asTheAgendaSays, ...plan },
});
