import type { AddedStep, Step, Theme } from '@pusterom/protocol/agenda';
import type { Meeting, Plan, SessionState, StepLength } from '@pusterom/protocol/session';

/** Nothing is agreed on beforehand. */
export const openMeeting: Meeting = { startsAtMs: null, rules: '', videoUrl: null };

export const asTheAgendaSays: Plan = {
  endsAtMs: null,
  lengths: [],
  skippedStepIds: [],
  themes: [],
  added: [],
  limitedStepIds: [],
  meeting: openMeeting,
};

export const isAsTheAgendaSays = ({ endsAtMs, lengths, skippedStepIds, themes, added }: Plan): boolean =>
  endsAtMs === null && [lengths, skippedStepIds, themes, added].every(({ length }) => length === 0);

/** What another session takes over to be held in the same way; when it begins and ends is its own. */
export const takenOver = ({ agenda, plan }: SessionState): Pick<SessionState, 'agenda' | 'plan'> => ({
  agenda,
  plan: { ...plan, endsAtMs: null, meeting: { ...plan.meeting, startsAtMs: null } },
});

/** How long a step is meant to last this time, if it is held. */
export const minutesOf = ({ lengths }: Plan, step: Step): number =>
  lengths.find(({ stepId }) => stepId === step.id)?.minutes ?? step.minutes;

export const isSkipped = ({ skippedStepIds }: Plan, { id }: Step): boolean => skippedStepIds.includes(id);

/** A break, or something else that was put in while the session ran. */
export const isAdded = ({ added }: Plan, { id }: Step): boolean => added.some((one) => one.id === id);

/** It collects nothing, and can be as short as one likes. */
export const stepOfAdded = ({ isBreak, ...step }: AddedStep): Step => ({
  ...step,
  ...(isBreak && { isBreak }),
  leastMinutes: Math.min(1, step.minutes),
  collects: 'nothing',
  showing: 'live',
  questionIds: [],
});

/** How long a theme is meant to last this time. */
export const plannedThemeMinutes = (plan: Plan, theme: Theme): number =>
  theme.steps.filter((step) => !isSkipped(plan, step)).reduce((sum, step) => sum + minutesOf(plan, step), 0);

/** The plan with these steps given these lengths. Of two for the same step the last holds. */
export function withLengths(plan: Plan, lengths: readonly StepLength[]): Plan {
  const byStep = new Map([...plan.lengths, ...lengths].map((one) => [one.stepId, one]));
  return { ...plan, lengths: [...byStep.values()] };
}
