import type { Step, Theme } from '@pusterom/protocol/agenda';
import type { Plan, StepLength } from '@pusterom/protocol/session';

export const asTheAgendaSays: Plan = { endsAtMs: null, lengths: [] };

/** How long a step is meant to last this time. */
export const minutesOf = ({ lengths }: Plan, step: Step): number =>
  lengths.find(({ stepId }) => stepId === step.id)?.minutes ?? step.minutes;

/** How long a theme is meant to last this time. */
export const plannedThemeMinutes = (plan: Plan, theme: Theme): number =>
  theme.steps.reduce((sum, step) => sum + minutesOf(plan, step), 0);

/** The plan with these steps given these lengths. Of two for the same step the last holds. */
export function withLengths(plan: Plan, lengths: readonly StepLength[]): Plan {
  const byStep = new Map([...plan.lengths, ...lengths].map((one) => [one.stepId, one]));
  return { ...plan, lengths: [...byStep.values()] };
}
