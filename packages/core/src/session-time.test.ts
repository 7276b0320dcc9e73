import { expect, test } from 'vitest';
import { expectedEndMs, minutesLate, stepUsedMs, themeUsedMs } from './session-time.ts';
import {
  anAgendaOf,
  aRunOf as aRun,
  aTimedSession as aSession,
  aTimedStep as aStep,
  aTimedTheme as aTheme,
  minuteMs as minute,
  noon,
} from './testing/a-timed-session.ts';

const agenda = anAgendaOf(
  aTheme('video', [aStep('alene', 2), aStep('par', 10), aStep('plenum', 5)]),
  aTheme('hjemme', [aStep('hjemmeoppgave', 20)], true),
  aTheme('avrunding', [aStep('runde', 5)]),
);

test('before it opens a session is as long as its steps, and cannot be late', () => {
  expect(expectedEndMs(aSession(agenda, []), noon)).toBe(noon + (2 + 10 + 5 + 5) * minute);
  expect(minutesLate(aSession(agenda, []), noon)).toBeNull();
});

test('the rest is what is left on the clock and the steps to come, but not the voluntary ones', () => {
  const session = aSession(agenda, [aRun('par', noon)]);
  expect(expectedEndMs(session, noon + 4 * minute)).toBe(noon + (10 + 5 + 5) * minute);
});

test('a clock that is past its end counts as nothing left, and each minute over moves the end', () => {
  const session = aSession(agenda, [aRun('par', noon)]);
  expect(expectedEndMs(session, noon + 13 * minute)).toBe(noon + (13 + 5 + 5) * minute);
});

test('a pause moves the end as long as it lasts', () => {
  const session = aSession(agenda, [aRun('par', noon, { pausedAtMs: noon + 4 * minute })]);
  expect(expectedEndMs(session, noon + 9 * minute)).toBe(noon + (9 + 6 + 5 + 5) * minute);
});

test('added minutes count', () => {
  const session = aSession(agenda, [aRun('par', noon, { durationMs: 15 * minute })]);
  expect(expectedEndMs(session, noon)).toBe(noon + (15 + 5 + 5) * minute);
});

test('after going back, a step that was held already counts only with what was not used', () => {
  const held = aRun('plenum', noon, { endedAtMs: noon + 3 * minute });
  const session = aSession(agenda, [held, aRun('par', noon + 3 * minute)]);
  expect(expectedEndMs(session, noon + 3 * minute)).toBe(noon + (3 + 10 + 2 + 5) * minute);
});

test('used time is summed over all visits to a step', () => {
  const first = aRun('par', noon, { endedAtMs: noon + 5 * minute, pausedMs: minute });
  const session = aSession(agenda, [first, aRun('par', noon + 20 * minute)]);
  const [video] = agenda.themes;
  expect(stepUsedMs(session, 'par', noon + 22 * minute)).toBe(6 * minute);
  expect(video && themeUsedMs(session, video, noon + 22 * minute)).toBe(6 * minute);
});

test('late is against the plan as it was when the session opened', () => {
  const first = aRun('alene', noon, { endedAtMs: noon + 6 * minute });
  const session = aSession(agenda, [first, aRun('par', noon + 6 * minute)]);
  expect(minutesLate(session, noon + 6 * minute)).toBe(4);
  const early = aSession(agenda, [{ ...first, endedAtMs: noon }, aRun('par', noon)]);
  expect(minutesLate(early, noon)).toBe(-2);
});

test('a step counts with the length it is given by the plan', () => {
  const session = aSession(agenda, [aRun('par', noon)], { lengths: [{ stepId: 'plenum', minutes: 3 }] });
  expect(expectedEndMs(session, noon)).toBe(noon + (10 + 3 + 5) * minute);
});

test('shortening what is left brings us closer to when we were to end, and does not move it', () => {
  const runs = [aRun('alene', noon, { endedAtMs: noon + 6 * minute }), aRun('par', noon + 6 * minute)];
  const session = aSession(agenda, runs, { lengths: [{ stepId: 'plenum', minutes: 3 }] });
  expect(minutesLate(session, noon + 6 * minute)).toBe(2);
});

test('whoever moves the end is late against that', () => {
  const session = aSession(agenda, [aRun('alene', noon, { durationMs: 2 * minute })], {
    endsAtMs: noon + 12 * minute,
  });
  expect(minutesLate(session, noon)).toBe(10);
});
