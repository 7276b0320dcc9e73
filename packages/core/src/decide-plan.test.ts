import { ok, refuse } from '@pusterom/protocol/errors';
import { describe, expect, it } from 'vitest';
import { aDraft, aMinute, aSession, startMs, TestSession } from './testing/a-session.ts';
import type { StepId } from './testing/test-agenda.ts';

const nothing = ok([]);
const plan = (session: TestSession, lengths: [StepId, number][], endsAtMs: number | null = null) =>
  session.ask('facilitator', 'plan:set', {
    endsAtMs,
    lengths: lengths.map(([stepId, minutes]) => ({ stepId, minutes })),
  });

describe('planning the rest anew', () => {
  it('gives the steps their lengths, which their clocks start with', () => {
    const session = aSession({ at: 'notes' });
    plan(session, [['pairs', 7]]);
    session.enter('pairs');
    expect(session.run).toMatchObject({ plannedMs: 7 * aMinute, durationMs: 7 * aMinute });
  });

  it('does not touch the clock that runs', () => {
    const session = aSession({ at: 'pairs' });
    plan(session, [['pairs', 7]]);
    expect(session.run.durationMs).toBe(10 * aMinute);
  });

  it('keeps the lengths of steps that are not named', () => {
    const session = aSession();
    plan(session, [['pairs', 7]]);
    plan(session, [['levels', 12]], startMs + 60 * aMinute);
    expect(session.session.plan).toEqual({
      endsAtMs: startMs + 60 * aMinute,
      lengths: [
        { stepId: 'pairs', minutes: 7 },
        { stepId: 'levels', minutes: 12 },
      ],
    });
  });

  it('is the same once and twice', () => {
    const session = aSession();
    plan(session, [['pairs', 7]]);
    expect(plan(session, [['pairs', 7]])).toEqual(nothing);
  });

  it('forgets a step that is given back the length of the agenda', () => {
    const session = aSession();
    plan(session, [['pairs', 7]]);
    plan(session, [['pairs', 10]]);
    expect(session.session.plan.lengths).toEqual([]);
  });

  it('lets no step be shorter than it can be', () => {
    const session = aSession();
    expect(plan(session, [['pairs', 0]])).toEqual(refuse('STEP_TOO_SHORT'));
    expect(session.session.plan.lengths).toEqual([]);
  });

  it('knows only the steps of the agenda', () => {
    expect(plan(aSession(), [['no-such-step' as StepId, 5]])).toEqual(refuse('NOT_FOUND'));
  });

  it('can be done before the session opens, and not after it has closed', () => {
    const draft = new TestSession(aDraft());
    plan(draft, [['welcome', 5]]);
    draft.ask('facilitator', 'session:open', {});
    expect(draft.run.durationMs).toBe(5 * aMinute);
    draft.close();
    expect(plan(draft, [['pairs', 5]])).toEqual(refuse('SESSION_CLOSED'));
  });
});
