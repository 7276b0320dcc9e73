import type { Step } from '@pusterom/protocol/agenda';
import type { Command } from '@pusterom/protocol/commands';
import { ok, refuse } from '@pusterom/protocol/errors';
import type { Plan, SessionState } from '@pusterom/protocol/session';
import { stepsOf } from './agenda.ts';
import type { Decision } from './decision.ts';
import { withLengths } from './plan.ts';

type InputOf<N extends Command['name']> = Extract<Command, { name: N }>['input'];

/** Gives steps other lengths, never shorter than they can be, and moves the end. */
export function setPlan(session: SessionState, { endsAtMs, lengths }: InputOf<'plan:set'>): Decision {
  const steps = new Map(stepsOf(session.agenda).map(({ step }) => [step.id, step]));
  for (const { stepId, minutes } of lengths) {
    const step = steps.get(stepId);
    if (!step) return refuse('NOT_FOUND');
    if (minutes < step.leastMinutes && minutes !== step.minutes) return refuse('STEP_TOO_SHORT');
  }
  const plan = withoutAgendas(withLengths({ ...session.plan, endsAtMs }, lengths), steps);
  return isSamePlan(plan, session.plan) ? ok([]) : ok([{ type: 'plan:changed', plan }]);
}

/** A step that is given back the agenda's own length is not in the plan any more. */
const withoutAgendas = (plan: Plan, steps: ReadonlyMap<string, Step>): Plan => ({
  ...plan,
  lengths: plan.lengths.filter(({ stepId, minutes }) => steps.get(stepId)?.minutes !== minutes),
});

const isSamePlan = (one: Plan, other: Plan): boolean =>
  one.endsAtMs === other.endsAtMs &&
  one.lengths.length === other.lengths.length &&
  other.lengths.every(({ stepId, minutes }) =>
    one.lengths.some((same) => same.stepId === stepId && same.minutes === minutes),
  );
