import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesOf, withLengths } from './plan.ts';
import { replan, shortenedThemes, type StepProposal } from './replan.ts';
import { minutesLate, type Timed } from './session-time.ts';
import {
  anAgendaOf,
  aRunOf,
  aTimedSession,
  aTimedStep,
  aTimedTheme,
  minuteMs,
  noon,
} from './testing/a-timed-session.ts';

const agenda = anAgendaOf(
  aTimedTheme('start', [aTimedStep('velkommen', 10)]),
  aTimedTheme('par', [aTimedStep('par', 20, 10), aTimedStep('plenum', 5, 3)]),
  aTimedTheme('hjemme', [aTimedStep('oppgave', 20)], true),
  aTimedTheme('slutt', [aTimedStep('grep', 20, 5), aTimedStep('runde', 5, 5)]),
);
/** In the first step, which has lasted so long. */
const after = (minutes: number, plan: Partial<Timed['plan']> = {}) => {
  const session = aTimedSession(agenda, [aRunOf('velkommen', noon)], plan);
  return { session, nowMs: noon + minutes * minuteMs };
};
const proposed = ({ session, nowMs }: ReturnType<typeof after>) =>
  replan(session, nowMs).map(({ placed, proposed }) => [placed.step.id, proposed]);

describe('the proposal', () => {
  it('lets a session that is on time be', () => {
    expect(proposed(after(4))).toEqual([
      ['par', 20],
      ['plenum', 5],
      ['grep', 20],
      ['runde', 5],
    ]);
  });

  it('takes from those that have most to give, and leaves the rest alone', () => {
    expect(proposed(after(10 + 12))).toEqual([
      ['par', 15],
      ['plenum', 5],
      ['grep', 13],
      ['runde', 5],
    ]);
  });

  it('says in which themes', () => {
    const { session, nowMs } = after(10 + 12);
    expect(shortenedThemes(session, nowMs)).toEqual([2, 4]);
  });

  it('takes all there is to take, and no more, when that is not enough', () => {
    expect(proposed(after(10 + 100))).toEqual([
      ['par', 10],
      ['plenum', 3],
      ['grep', 5],
      ['runde', 5],
    ]);
  });

  it('gives back what was taken when there is time after all', () => {
    const lengths = [
      { stepId: 'par', minutes: 12 },
      { stepId: 'grep', minutes: 16 },
    ];
    expect(proposed(after(4, { lengths, endsAtMs: noon + 54 * minuteMs }))).toEqual([
      ['par', 16],
      ['plenum', 5],
      ['grep', 18],
      ['runde', 5],
    ]);
  });

  it('fits the whole plan to the time there is before the session opens, and nothing when it may take what it takes', () => {
    const draft = aTimedSession(agenda, []);
    const totalOf = (endsAtMs: number | null) =>
      replan({ ...draft, plan: { ...draft.plan, endsAtMs } }, noon).reduce(
        (sum, one) => sum + one.proposed,
        0,
      );
    const whole = totalOf(null);
    expect(totalOf(noon + (whole - 5) * minuteMs)).toBe(whole - 5);
  });

  it('does not take what has been used of a step already', () => {
    const held = aRunOf('par', noon, { endedAtMs: noon + 14 * minuteMs });
    const session = aTimedSession(agenda, [held, aRunOf('velkommen', noon + 14 * minuteMs)]);
    expect(replan(session, noon + 60 * minuteMs)[0]).toMatchObject({ least: 14, proposed: 14 });
  });
});

const step = fc.record({ minutes: fc.integer({ min: 0, max: 40 }), least: fc.integer({ min: 0, max: 40 }) });
const anySession = fc
  .record({
    themes: fc.array(fc.record({ steps: fc.array(step, { maxLength: 5 }), isVoluntary: fc.boolean() }), {
      minLength: 1,
      maxLength: 8,
    }),
    given: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 20 }),
    minutesIn: fc.integer({ min: 0, max: 120 }),
    endsInMinutes: fc.option(fc.integer({ min: 0, max: 300 })),
  })
  .map(({ themes, given, minutesIn, endsInMinutes }) => {
    const whole = anAgendaOf(
      aTimedTheme('start', [aTimedStep('start', 10)]),
      ...themes.map(({ steps, isVoluntary }, theme) =>
        aTimedTheme(
          `t${theme}`,
          steps.map(({ minutes, least }, index) =>
            aTimedStep(`t${theme}s${index}`, minutes, Math.min(least, minutes)),
          ),
          isVoluntary,
        ),
      ),
    );
    const steps = whole.themes.flatMap((one) => one.steps).slice(1);
    const lengths = given.flatMap((minutes, index) => {
      const one = steps[index];
      return one ? [{ stepId: one.id, minutes: Math.max(minutes, one.leastMinutes) }] : [];
    });
    const endsAtMs = endsInMinutes === null ? null : noon + endsInMinutes * minuteMs;
    const session = aTimedSession(whole, [aRunOf('start', noon)], { lengths, endsAtMs });
    return { session, nowMs: noon + minutesIn * minuteMs };
  });

const sum = (proposals: readonly StepProposal[], of: (one: StepProposal) => number): number =>
  proposals.reduce((total, one) => total + of(one), 0);

describe('any proposal', () => {
  const holds = (property: (session: Timed, nowMs: number, proposals: StepProposal[]) => void): void =>
    fc.assert(
      fc.property(anySession, ({ session, nowMs }) => property(session, nowMs, replan(session, nowMs))),
      { numRuns: 600, seed: 20261127 },
    );

  it('never goes below a step’s least time, and is in whole minutes', () =>
    holds((_, __, proposals) => {
      for (const { proposed, least } of proposals) {
        expect(proposed).toBeGreaterThanOrEqual(least);
        expect(Number.isInteger(proposed)).toBe(true);
      }
    }));

  it('takes as much as it is late, or all there is', () =>
    holds((session, nowMs, proposals) => {
      const late = Math.max(0, minutesLate(session, nowMs) ?? 0);
      const room = sum(proposals, ({ planned, least }) => planned - least);
      const taken = sum(proposals, ({ planned, proposed }) => Math.max(0, planned - proposed));
      expect(taken).toBe(Math.min(late, room));
    }));

  it('takes from none more than half of what it can give, rounded up, as long as that will do', () =>
    holds((session, nowMs, proposals) => {
      const late = Math.max(0, minutesLate(session, nowMs) ?? 0);
      if (2 * late > sum(proposals, ({ planned, least }) => planned - least)) return;
      for (const { planned, proposed, least } of proposals)
        expect(planned - proposed).toBeLessThanOrEqual(Math.ceil((planned - least) / 2));
    }));

  it('ends when it was to, once it is accepted, or asks for nothing more', () =>
    holds((session, nowMs, proposals) => {
      const lengths = proposals.map(({ placed, proposed }) => ({
        stepId: placed.step.id,
        minutes: proposed,
      }));
      const accepted = { ...session, plan: withLengths(session.plan, lengths) };
      const again = replan(accepted, nowMs);
      expect(again.map(({ proposed }) => proposed)).toEqual(proposals.map(({ proposed }) => proposed));
    }));

  it('gives no step more than the agenda does, when it gives back', () =>
    holds((session, _, proposals) => {
      for (const { placed, proposed } of proposals)
        expect(proposed).toBeLessThanOrEqual(
          Math.max(placed.step.minutes, minutesOf(session.plan, placed.step)),
        );
    }));

  it('has none of the voluntary in it', () =>
    holds((_, __, proposals) => {
      expect(proposals.filter(({ placed }) => placed.theme.isVoluntary)).toEqual([]);
    }));
});
