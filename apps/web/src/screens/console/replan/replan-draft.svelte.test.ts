import { asTheAgendaSays } from '@pusterom/core/plan';
import type { StepRun } from '@pusterom/protocol/session';
import { expect, test } from 'vitest';
import { newId } from '../../../lib/new-id.ts';
import { anAgenda, aStep, aTheme } from '../test-session.ts';
import { ReplanDraft } from './replan-draft.svelte.ts';

const minute = 60_000;
const noon = Date.UTC(2026, 10, 23, 12);
const agenda = anAgenda(
  aTheme({ steps: [aStep({ id: 'start', minutes: 10 })] }),
  aTheme({ id: 'to', steps: [aStep({ id: 'par', minutes: 20, leastMinutes: 5 })] }),
  aTheme({ id: 'tre', steps: [aStep({ id: 'runde', minutes: 5, leastMinutes: 5 })] }),
);
const start: StepRun = {
  id: newId(),
  stepId: 'start',
  plannedMs: 10 * minute,
  startedAtMs: noon,
  endedAtMs: null,
  durationMs: 16 * minute,
  pausedMs: 0,
  pausedAtMs: null,
};
const session = { agenda, plan: asTheAgendaSays, runs: [start] };
const aDraft = () => new ReplanDraft(session, noon);
const stepOf = (draft: ReplanDraft, id: string) => {
  const found = draft.steps.find(({ placed }) => placed.step.id === id);
  if (!found) throw new Error(id);
  return found;
};

test('it opens with the proposal, which brings the session back on time', () => {
  const draft = aDraft();
  expect(draft.wanted).toEqual({ endsAtMs: null, lengths: [{ stepId: 'par', minutes: 14 }] });
  expect(draft.minutesLate(noon)).toBe(0);
});

test('what is adjusted by hand counts, and stays in sight also when it is back where it was', () => {
  const draft = aDraft();
  for (let by = 0; by < 6; by++) draft.change(stepOf(draft, 'par'), 1);
  expect(draft.wanted.lengths).toEqual([]);
  expect(draft.touched.map(({ placed }) => placed.step.id)).toEqual(['par']);
  expect(draft.minutesLate(noon)).toBe(6);
});

test('a step at its least cannot be shortened', () => {
  const draft = aDraft();
  expect(draft.mayShorten(stepOf(draft, 'runde'))).toBe(false);
  expect(draft.mayShorten(stepOf(draft, 'par'))).toBe(true);
});

test('another time to end asks for another proposal', () => {
  const draft = aDraft();
  draft.change(stepOf(draft, 'runde'), 1);
  draft.endBy(noon + 31 * minute, noon);
  expect(draft.wanted).toEqual({ endsAtMs: noon + 31 * minute, lengths: [{ stepId: 'par', minutes: 10 }] });
});

test('it knows what to ask for to have the plan back', () => {
  const draft = aDraft();
  draft.endBy(noon + 31 * minute, noon);
  expect(draft.before).toEqual({ endsAtMs: null, lengths: [{ stepId: 'par', minutes: 20 }] });
});
