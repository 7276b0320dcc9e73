import { asTheAgendaSays } from '@pusterom/core/plan';
import type { StepRun } from '@pusterom/protocol/session';
import { expect, test } from 'vitest';
import { newId } from '../../../lib/new-id.ts';
import { anAgenda, aStep, aTheme } from '../test-session.ts';
import { aBreak } from './put-in.ts';
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
  const found = draft.steps.find(({ step }) => step.id === id);
  if (!found) throw new Error(id);
  return found;
};
const order = (draft: ReplanDraft): string[] => draft.steps.map(({ step }) => step.id);

test('it opens with the proposal, which brings the session back on time', () => {
  const draft = aDraft();
  expect(draft.wanted).toMatchObject({
    endsAtMs: null,
    lengths: [{ stepId: 'par', minutes: 14 }],
    themes: [],
  });
  expect(draft.minutesLate(noon)).toBe(0);
});

test('before the session opens the whole plan is fitted to the time there is', () => {
  const draft = new ReplanDraft({ ...session, runs: [] }, noon);
  expect(draft.hasProposal).toBe(false);
  expect(draft.expectedEndMs(noon)).toBe(noon + 35 * minute);
  draft.endBy(noon + 30 * minute, noon);
  expect(draft.expectedEndMs(noon)).toBe(noon + 30 * minute);
  // When it begins is not known yet, and so not when it ends.
  expect(draft.wanted).toMatchObject({ endsAtMs: null, lengths: [{ stepId: 'par', minutes: 15 }] });
  draft.putIn(aBreak());
  expect(order(draft)).toHaveLength(4);
});

test('what is adjusted by hand counts, and stays in sight also when it is back where it was', () => {
  const draft = aDraft();
  for (let by = 0; by < 6; by++) draft.lengthen(stepOf(draft, 'par'), 1);
  expect(draft.wanted.lengths).toEqual([]);
  expect(draft.touched.map(({ step }) => step.id)).toEqual(['par']);
  expect(draft.minutesLate(noon)).toBe(6);
});

test('a step at its least cannot be shortened', () => {
  const draft = aDraft();
  expect(draft.mayShorten(stepOf(draft, 'runde'), noon)).toBe(false);
  expect(draft.mayShorten(stepOf(draft, 'par'), noon)).toBe(true);
});

test('another time to end asks for another proposal', () => {
  const draft = aDraft();
  draft.lengthen(stepOf(draft, 'runde'), 1);
  draft.endBy(noon + 31 * minute, noon);
  expect(draft.wanted).toMatchObject({
    endsAtMs: noon + 31 * minute,
    lengths: [{ stepId: 'par', minutes: 10 }],
  });
});

test('a break comes next, can be moved on, and moves the end', () => {
  const draft = aDraft();
  const pause = aBreak();
  draft.putIn(pause);
  expect(order(draft)).toEqual([pause.id, 'par', 'runde']);
  expect(draft.minutesLate(noon)).toBe(10);
  for (const _ of [1, 2]) draft.moveStep(stepOf(draft, pause.id), 1);
  expect(order(draft)).toEqual(['par', pause.id, 'runde']);
  expect(draft.wanted).toMatchObject({ added: [pause] });
});

test('a step that is left out takes no time, and stays in sight', () => {
  const draft = aDraft();
  draft.skip(stepOf(draft, 'runde'), true);
  expect(order(draft)).toContain('runde');
  expect(draft.minutesLate(noon)).toBe(-5);
});

test('themes change places, but nothing comes before where we are', () => {
  const draft = aDraft();
  expect(draft.moveTheme('tre', -1)).toBe(true);
  expect(order(draft)).toEqual(['runde', 'par']);
  expect(draft.moveTheme('tre', -1)).toBe(false);
  expect(draft.moveStep(stepOf(draft, 'par'), 1)).toBe(false);
});

test('it knows what to ask for to have the plan back', () => {
  const draft = aDraft();
  const pause = aBreak();
  draft.putIn(pause);
  draft.endBy(noon + 31 * minute, noon);
  expect(draft.before).toMatchObject({
    endsAtMs: null,
    lengths: expect.arrayContaining([{ stepId: 'par', minutes: 20 }]),
    skippedStepIds: [pause.id],
  });
});
