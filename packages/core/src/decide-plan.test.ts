import { ok, refuse } from '@pusterom/protocol/errors';
import { describe, expect, it } from 'vitest';
import { neighbour } from './agenda.ts';
import { arrangementOf, stepPutAfter, type Arrangement } from './arrangement.ts';
import { takenOver } from './plan.ts';
import { meantEndMs, minutesLate } from './session-time.ts';
import { aDraft, aMinute, aSession, startMs, TestSession, type InputOf } from './testing/a-session.ts';
import { anId } from './testing/an-id.ts';
import type { StepId } from './testing/test-agenda.ts';

const nothing = ok([]);
const sameOrder = { skippedStepIds: [], themes: [], added: [] };
const plan = (session: TestSession, lengths: [StepId, number][], endsAtMs: number | null = null) =>
  session.ask('facilitator', 'plan:set', {
    endsAtMs,
    lengths: lengths.map(([stepId, minutes]) => ({ stepId, minutes })),
    ...sameOrder,
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
    expect(session.session.plan).toMatchObject({
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

  it('before the session opens says when it is to end, once it does', () => {
    const [asAgreed, shorter] = [new TestSession(aDraft()), new TestSession(aDraft())];
    for (const draft of [asAgreed, shorter]) {
      if (draft === shorter) plan(draft, [['pairs', 7]]);
      expect(meantEndMs(draft.session)).toBeNull();
      draft.nowMs += 30 * aMinute;
      draft.ask('facilitator', 'session:open', {});
      expect(minutesLate(draft.session, draft.nowMs)).toBe(0);
    }
    const saved = (meantEndMs(asAgreed.session) ?? 0) - (meantEndMs(shorter.session) ?? 0);
    expect(saved).toBe(3 * aMinute);
  });
});

const order = (session: TestSession): Arrangement => arrangementOf(session.session.agenda);
const stepsIn = (session: TestSession): string[] => order(session).flatMap(({ stepIds }) => stepIds);
const aBreak = {
  id: anId('a break'),
  title: { nb: 'Pause' },
  instruction: { nb: 'Strekk på beina' },
  seating: 'plenary' as const,
  minutes: 10,
  isBreak: true,
};
describe('what is agreed on beforehand', () => {
  const meeting = { startsAtMs: startMs, rules: 'Vi lytter ferdig', videoUrl: 'https://vimeo.com/1' };
  const agree = (session: TestSession, about: Partial<typeof meeting> = {}) =>
    session.ask('facilitator', 'meeting:set', { ...meeting, ...about });
  const opened = (session: TestSession, atMs: number) => {
    session.nowMs = atMs;
    session.ask('facilitator', 'session:open', {});
    return minutesLate(session.session, atMs);
  };

  it('is kept with the plan, once, and stays when the rest is planned anew', () => {
    const session = new TestSession(aDraft());
    agree(session);
    expect(agree(session)).toEqual(nothing);
    plan(session, [['pairs', 7]]);
    expect(session.session.plan).toMatchObject({ meeting, lengths: [{ stepId: 'pairs', minutes: 7 }] });
    for (const about of [{ startsAtMs: startMs + 1 }, { rules: '' }, { videoUrl: 'https://vimeo.com/2' }]) {
      agree(session, about);
      expect(session.session.plan.meeting).toEqual({ ...meeting, ...about });
    }
  });

  it.each([
    { what: 'in time', atMs: startMs, late: 0 },
    { what: 'twelve minutes late', atMs: startMs + 12 * aMinute, late: 12 },
    { what: 'ten minutes early', atMs: startMs - 10 * aMinute, late: -10 },
    { what: 'so late that it must have been moved', atMs: startMs + 61 * aMinute, late: 0 },
    { what: 'the evening before', atMs: startMs - 18 * 60 * aMinute, late: 0 },
  ])('is what a session that opens $what is held against', ({ atMs, late }) => {
    const session = new TestSession(aDraft());
    agree(session);
    expect(opened(session, atMs)).toBe(late);
  });

  it('goes to another session that is planned alike, but for when it begins', () => {
    const session = new TestSession(aDraft());
    agree(session);
    expect(takenOver(session.session).plan.meeting).toEqual({ ...meeting, startsAtMs: null });
  });
});

const arrange = (session: TestSession, wanted: Partial<InputOf<'plan:set'>>) =>
  session.ask('facilitator', 'plan:set', { endsAtMs: null, lengths: [], ...sameOrder, ...wanted });
const arrangedAs = (themes: Arrangement) => themes.map(({ id, stepIds }) => ({ id, stepIds: [...stepIds] }));

describe('leaving steps out', () => {
  it('passes them over, and does not take them away', () => {
    const session = aSession({ at: 'notes' });
    arrange(session, { skippedStepIds: ['pairs', 'no-such-step'] });
    expect(session.session.plan.skippedStepIds).toEqual(['pairs']);
    expect(neighbour(session.session, 'notes', 1)?.step.id).toBe('plenary');
    session.enter('pairs');
    expect(session.run.stepId).toBe('pairs');
  });

  it('opens at the first that is held', () => {
    const session = new TestSession(aDraft());
    arrange(session, { skippedStepIds: ['welcome'] });
    session.ask('facilitator', 'session:open', {});
    expect(session.run.stepId).toBe('notes');
  });
});

describe('putting a break in', () => {
  const withBreak = (session: TestSession) => stepPutAfter(order(session), aBreak.id, 'pairs');

  it('gives it a place and a clock', () => {
    const session = aSession({ at: 'pairs' });
    arrange(session, { added: [aBreak], themes: arrangedAs(withBreak(session)) });
    expect(neighbour(session.session, 'pairs', 1)?.step).toMatchObject({ id: aBreak.id, isBreak: true });
    session.enter(aBreak.id as string as StepId);
    expect(session.run.durationMs).toBe(10 * aMinute);
  });

  it('is put in once, however often it is asked', () => {
    const session = aSession({ at: 'pairs' });
    const wanted = { added: [aBreak], themes: arrangedAs(withBreak(session)) };
    arrange(session, wanted);
    expect(arrange(session, wanted)).toEqual(nothing);
  });

  it('does not move the time we are to end', () => {
    const session = aSession();
    const before = meantEndMs(session.session);
    arrange(session, { added: [aBreak], themes: arrangedAs(withBreak(session)) });
    expect(meantEndMs(session.session)).toBe(before);
    expect(minutesLate(session.session, session.nowMs)).toBe(10);
  });

  it('keeps it when someone else orders the steps without knowing of it', () => {
    const session = aSession({ at: 'pairs' });
    const without = order(session);
    arrange(session, { added: [aBreak], themes: arrangedAs(withBreak(session)) });
    arrange(session, { themes: arrangedAs(without) });
    expect(stepsIn(session)).toContain(aBreak.id);
  });

  it('has no place for what is nowhere in the order, or for more than a theme can hold', () => {
    const session = aSession({ at: 'pairs' });
    arrange(session, { added: [aBreak] });
    expect(session.session.plan.added).toEqual([]);
    const many = Array.from({ length: 12 }, (_, index) => ({ ...aBreak, id: anId(`break ${index}`) }));
    const themes = many.reduce<Arrangement>((all, { id }) => stepPutAfter(all, id, 'pairs'), order(session));
    expect(arrange(session, { added: many, themes: arrangedAs(themes) })).toEqual(refuse('LIMIT_REACHED'));
  });
});
