import type { Step } from '@pusterom/protocol/agenda';
import type { Command } from '@pusterom/protocol/commands';
import { ok, refuse } from '@pusterom/protocol/errors';
import { maxStepsInTheme } from '@pusterom/protocol/limits';
import type { Meeting, Plan, SessionState } from '@pusterom/protocol/session';
import { stepsOf } from './agenda.ts';
import { held, settled } from './arrangement.ts';
import type { Decision } from './decision.ts';
import { stepOfAdded, withLengths } from './plan.ts';

type Wanted = Extract<Command, { name: 'plan:set' }>['input'];

/** Plans the rest anew: other lengths, never shorter than a step can be, another order, steps left out and put in. */
export function setPlan(session: SessionState, wanted: Wanted): Decision {
  const arranged = arrangedPlan(session, wanted);
  const agenda = held(session.agenda, arranged);
  if (agenda.themes.some(({ steps }) => steps.length > maxStepsInTheme)) return refuse('LIMIT_REACHED');
  const steps = new Map(stepsOf(agenda).map(({ step }) => [step.id, step]));
  for (const { stepId, minutes } of wanted.lengths) {
    const step = steps.get(stepId);
    if (!step) return refuse('NOT_FOUND');
    if (minutes < step.leastMinutes && minutes !== step.minutes) return refuse('STEP_TOO_SHORT');
  }
  const plan = withoutAgendas(withLengths(arranged, wanted.lengths), steps);
  return isSamePlan(plan, session.plan) ? ok([]) : ok([{ type: 'plan:changed', plan }]);
}

/** What is agreed on beforehand about the meeting. */
export function setMeeting({ plan }: SessionState, meeting: Meeting): Decision {
  const { startsAtMs, rules, videoUrl } = plan.meeting;
  const isSame =
    meeting.startsAtMs === startsAtMs && meeting.rules === rules && meeting.videoUrl === videoUrl;
  return isSame ? ok([]) : ok([{ type: 'plan:changed', plan: { ...plan, meeting } }]);
}

function arrangedPlan({ agenda, plan }: SessionState, wanted: Wanted): Plan {
  const { endsAtMs } = wanted;
  const known = new Set(stepsOf(agenda).map(({ step }) => step.id));
  const added = [...plan.added, ...wanted.added.filter(({ id }) => !known.has(id)).map(stepOfAdded)];
  const skippedStepIds = [...new Set(wanted.skippedStepIds)];
  const themes = wanted.themes.length === 0 ? plan.themes : settled(agenda, added, wanted.themes);
  const placed = new Set(themes.flatMap(({ stepIds }) => stepIds));
  return {
    ...plan,
    endsAtMs,
    themes,
    added: added.filter(({ id }) => placed.has(id)),
    skippedStepIds: skippedStepIds.filter((id) => known.has(id) || placed.has(id)),
  };
}

/** A step that is given back the agenda's own length is not in the plan any more. */
const withoutAgendas = (plan: Plan, steps: ReadonlyMap<string, Step>): Plan => ({
  ...plan,
  lengths: plan.lengths.filter(({ stepId, minutes }) => steps.get(stepId)?.minutes !== minutes),
});

/** Lengths and what is left out are sets: their order means nothing. */
function isSamePlan(one: Plan, other: Plan): boolean {
  const normal = (plan: Plan) => ({
    ...plan,
    lengths: [...plan.lengths].sort((a, b) => (a.stepId < b.stepId ? -1 : 1)),
    skippedStepIds: [...plan.skippedStepIds].sort(),
  });
  return JSON.stringify(normal(one)) === JSON.stringify(normal(other));
}
