import type { Step } from '@pusterom/protocol/agenda';
import type { StepRun } from '@pusterom/protocol/session';
import { expect, test } from 'vitest';
import { newId } from '../../../lib/new-id.ts';
import { aStep as stepOf, aTheme as themeOf, anAgenda } from '../test-session.ts';
import { expectedEndMs, minutesLate, stepUsedMs, themeUsedMs } from './session-time.ts';

const minute = 60_000;
const noon = Date.UTC(2026, 10, 23, 12);

const aStep = (id: string, minutes: number) => stepOf({ id, minutes });
const aTheme = (id: string, steps: Step[], isVoluntary = false) => themeOf({ id, steps, isVoluntary });
const agenda = anAgenda(
  aTheme('video', [aStep('alene', 2), aStep('par', 10), aStep('plenum', 5)]),
  aTheme('hjemme', [aStep('hjemmeoppgave', 20)], true),
  aTheme('avrunding', [aStep('runde', 5)]),
);
const aRun = (stepId: string, startedAtMs: number, run: Partial<StepRun> = {}): StepRun => ({
  id: newId(),
  stepId,
  plannedMs: 10 * minute,
  startedAtMs,
  endedAtMs: null,
  durationMs: 10 * minute,
  pausedMs: 0,
  pausedAtMs: null,
  ...run,
});

test('before it opens a session has no expected end', () => {
  expect(expectedEndMs({ agenda, runs: [] }, noon)).toBeNull();
  expect(minutesLate({ agenda, runs: [] }, noon)).toBeNull();
});

test('the rest is what is left on the clock and the steps to come, but not the voluntary ones', () => {
  const session = { agenda, runs: [aRun('par', noon)] };
  expect(expectedEndMs(session, noon + 4 * minute)).toBe(noon + (10 + 5 + 5) * minute);
});

test('a clock that is past its end counts as nothing left, and each minute over moves the end', () => {
  const session = { agenda, runs: [aRun('par', noon)] };
  expect(expectedEndMs(session, noon + 13 * minute)).toBe(noon + (13 + 5 + 5) * minute);
});

test('a pause moves the end as long as it lasts', () => {
  const session = { agenda, runs: [aRun('par', noon, { pausedAtMs: noon + 4 * minute })] };
  expect(expectedEndMs(session, noon + 9 * minute)).toBe(noon + (9 + 6 + 5 + 5) * minute);
});

test('added minutes count', () => {
  const session = { agenda, runs: [aRun('par', noon, { durationMs: 15 * minute })] };
  expect(expectedEndMs(session, noon)).toBe(noon + (15 + 5 + 5) * minute);
});

test('after going back, a step that was held already counts only with what was not used', () => {
  const held = aRun('plenum', noon, { endedAtMs: noon + 3 * minute });
  const session = { agenda, runs: [held, aRun('par', noon + 3 * minute)] };
  expect(expectedEndMs(session, noon + 3 * minute)).toBe(noon + (3 + 10 + 2 + 5) * minute);
});

test('used time is summed over all visits to a step', () => {
  const first = aRun('par', noon, { endedAtMs: noon + 5 * minute, pausedMs: minute });
  const session = { agenda, runs: [first, aRun('par', noon + 20 * minute)] };
  const [video] = agenda.themes;
  expect(stepUsedMs(session, 'par', noon + 22 * minute)).toBe(6 * minute);
  expect(video && themeUsedMs(session, video, noon + 22 * minute)).toBe(6 * minute);
});

test('late is against the plan as it was when the session opened', () => {
  const first = aRun('alene', noon, { endedAtMs: noon + 6 * minute });
  const session = { agenda, runs: [first, aRun('par', noon + 6 * minute)] };
  expect(minutesLate(session, noon + 6 * minute)).toBe(4);
  const early = { agenda, runs: [{ ...first, endedAtMs: noon }, aRun('par', noon)] };
  expect(minutesLate(early, noon)).toBe(-2);
});
