import type { StepRun } from '@pusterom/protocol/session';
import { describe, expect, it } from 'vitest';
import { elapsedMs, ended, paused, remainingMs, resumed } from './clock.ts';
import { anId } from './testing/an-id.ts';

const aRun = (parts: Partial<StepRun> = {}): StepRun => ({
  id: anId('visit'),
  stepId: 'pairs',
  plannedMs: 600,
  startedAtMs: 1000,
  endedAtMs: null,
  durationMs: 600,
  pausedMs: 0,
  pausedAtMs: null,
  ...parts,
});

describe('what is left on the clock', () => {
  it.each([
    { when: 'at the start', run: {}, nowMs: 1000, left: 600 },
    { when: 'half way', run: {}, nowMs: 1300, left: 300 },
    { when: 'when the time is up', run: {}, nowMs: 1600, left: 0 },
    { when: 'after the time is up', run: {}, nowMs: 1700, left: -100 },
    { when: 'after a pause that is over', run: { pausedMs: 50 }, nowMs: 1300, left: 350 },
    { when: 'during a pause, whatever the time is', run: { pausedAtMs: 1200 }, nowMs: 9000, left: 400 },
    { when: 'during a second pause', run: { pausedMs: 50, pausedAtMs: 1200 }, nowMs: 9000, left: 450 },
    { when: 'when it has been extended', run: { durationMs: 900 }, nowMs: 1300, left: 600 },
    { when: 'when it has been cut short', run: { durationMs: 100 }, nowMs: 1300, left: -200 },
    { when: 'when the step has been left', run: { endedAtMs: 1100 }, nowMs: 9000, left: 500 },
  ])('$when is $left', ({ run, nowMs, left }) => {
    expect(remainingMs(aRun(run), nowMs)).toBe(left);
  });

  it('is the same before and right after a pause', () => {
    const stopped = paused(aRun(), 1250);
    const goingOn = resumed(stopped, 4000);
    expect(remainingMs(stopped, 4000)).toBe(350);
    expect(remainingMs(goingOn, 4000)).toBe(350);
    expect(remainingMs(goingOn, 4100)).toBe(250);
  });

  it('counts a pause that was running when the step was left', () => {
    const left = ended(paused(aRun(), 1200), 1500);
    expect(left).toMatchObject({ endedAtMs: 1500, pausedMs: 300, pausedAtMs: null });
    expect(elapsedMs(left, 9000)).toBe(200);
  });
});
