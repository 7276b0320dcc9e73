import type { StepRun } from '@pusterom/protocol/session';
import { expect, test } from 'vitest';
import { newId } from '../../../lib/new-id.ts';
import { primaryOf } from '../stage/primary.ts';
import { aBreakout, anAgenda, anEntry, aSession, aStep, aTheme } from '../test-session.ts';
import { keywordQuestions, kindsOf, writableStep } from './sections.ts';
import { collectedIn } from './visibility.ts';

const questionIds = ['energi'];
const alone = aStep({ id: 'alene', collects: 'private-notes', seating: 'individual' });
const pairs = aStep({
  id: 'par',
  collects: 'keywords',
  seating: 'pairs',
  showing: 'after-reveal',
  questionIds,
});
const plenary = aStep({ id: 'plenum', collects: 'keywords', questionIds });
const theme = aTheme({
  questions: [
    { id: 'hverdag', text: { nb: 'Hvordan er hverdagen?' } },
    { id: 'energi', text: { nb: 'Hva gir energi?' } },
  ],
  steps: [alone, pairs, plenary],
});
const agenda = anAgenda(theme, aTheme({ id: 'slutt', steps: [aStep({ id: 'runde', collects: 'thought' })] }));
const at = (step: typeof pairs) => ({ theme, step, themeIndex: 0, index: theme.steps.indexOf(step) });
const visit = (stepId: string): StepRun => ({
  id: newId(),
  stepId,
  plannedMs: 0,
  startedAtMs: 0,
  endedAtMs: null,
  durationMs: 0,
  pausedMs: 0,
  pausedAtMs: null,
});

test('a theme has one kind of board for all its steps, and only the questions that are written to', () => {
  expect(kindsOf(theme)).toEqual(['keyword']);
  expect(kindsOf(aTheme({ steps: [alone] }))).toEqual([]);
  expect(keywordQuestions(theme).map(({ id }) => id)).toEqual(['energi']);
});

test('what the groups wrote is kept until it is revealed, plenary is live', () => {
  const entries = [anEntry({ stepId: 'par' }), anEntry({ stepId: 'par' })];
  const kept = collectedIn(aSession({ agenda, entries }), theme);
  expect(kept.map(({ state, entries: found }) => [state, found.length])).toEqual([
    ['kept', 2],
    ['live', 0],
  ]);
  const revealed = collectedIn(aSession({ agenda, entries, revealedStepIds: ['par'] }), theme);
  expect(revealed[0]?.state).toBe('revealed');
});

test('hidden and approved entries do not wait for approval', () => {
  const step = aStep({ id: 'tanke', collects: 'thought', showing: 'after-approval' });
  const thought = { stepId: 'tanke', kind: 'thought' } as const;
  const entries = [
    anEntry({ ...thought, isApproved: true }),
    anEntry({ ...thought, isHidden: true }),
    anEntry({ ...thought, text: 'Ro i magen' }),
  ];
  const [collected] = collectedIn(aSession({ entries }), aTheme({ steps: [step] }));
  expect(collected?.waiting.map(({ text }) => text)).toEqual(['Ro i magen']);
});

test('the facilitator writes in the step we are in, otherwise in the last one held', () => {
  const of = (...stepIds: string[]) =>
    writableStep(aSession({ runs: stepIds.map(visit) }), theme, 'keyword', 'energi');
  expect(of('alene')).toBeNull();
  expect(of('alene', 'par')?.id).toBe('par');
  expect(of('par', 'plenum')?.id).toBe('plenum');
  expect(of('plenum', 'par')?.id).toBe('par');
  expect(of('par', 'runde')?.id).toBe('par');
});

test('one button stands out: form groups, then next, then show what they wrote', () => {
  expect(primaryOf(aSession({ agenda }), at(alone))).toBe('next');
  expect(primaryOf(aSession({ agenda }), at(pairs))).toBe('form');
  const entries = [anEntry({ stepId: 'par' })];
  const seated = aSession({ agenda, breakouts: [aBreakout({ stepId: 'par' })], entries });
  expect(primaryOf(seated, at(pairs))).toBe('next');
  expect(primaryOf(seated, at(plenary))).toBe('reveal');
  expect(primaryOf({ ...seated, revealedStepIds: ['par'] }, at(plenary))).toBe('next');
});

test('at the last step it is time to end', () => {
  const [, last] = agenda.themes;
  const [round] = last?.steps ?? [];
  expect(last && round && primaryOf(aSession({ agenda }), { ...at(round), theme: last })).toBe('end');
});
