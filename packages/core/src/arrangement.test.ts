import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangementOf, held, settled, stepMoved, stepPutAfter, themeMoved } from './arrangement.ts';
import { anAgendaOf, aTimedStep, aTimedTheme } from './testing/a-timed-session.ts';
import { testAgenda } from './testing/test-agenda.ts';

const agenda = anAgendaOf(
  aTimedTheme('en', [aTimedStep('a', 1), aTimedStep('b', 1)]),
  aTimedTheme('to', [aTimedStep('c', 1)]),
);
const pause = aTimedStep('pause', 10);
const said = (themes: ReturnType<typeof arrangementOf>): string =>
  themes.map(({ id, stepIds }) => `${id}: ${stepIds.join(' ')}`).join(', ');

describe('moving', () => {
  const order = stepPutAfter(arrangementOf(agenda), 'pause', 'a');

  it.each([
    ['a step within its theme', stepMoved(order, 'b', { by: -1, isAdded: false }), 'en: a b pause, to: c'],
    ['a step not out of its theme', stepMoved(order, 'b', { by: 1, isAdded: false }), 'en: a pause b, to: c'],
    ['a theme', themeMoved(order, 'to', -1), 'to: c, en: a pause b'],
    ['a theme not over the end', themeMoved(order, 'to', 1), 'en: a pause b, to: c'],
    ['nothing that is not there', stepMoved(order, 'x', { by: 1, isAdded: true }), 'en: a pause b, to: c'],
  ])('%s', (_, moved, expected) => {
    expect(said(moved)).toBe(expected);
  });

  it('takes what was put in into the next theme, and back', () => {
    const move = { by: 1, isAdded: true } as const;
    const over = stepMoved(stepMoved(order, 'pause', move), 'pause', move);
    expect(said(over)).toBe('en: a b, to: pause c');
    expect(said(stepMoved(over, 'pause', { by: -1, isAdded: true }))).toBe('en: a b pause, to: c');
  });
});

describe('an agenda that is held in another order', () => {
  const themes = [
    { id: 'to', stepIds: ['c', 'pause'] },
    { id: 'en', stepIds: ['b', 'a'] },
  ];

  it('has its themes and steps in that order, with what was put in', () => {
    expect(said(arrangementOf(held(agenda, { themes, added: [pause] })))).toBe('to: c pause, en: b a');
  });

  it('can be held in yet another', () => {
    const once = held(agenda, { themes, added: [pause] });
    const other = { themes: stepPutAfter(arrangementOf(agenda), 'pause', 'b'), added: [pause] };
    expect(held(once, other)).toEqual(held(agenda, other));
  });
});

describe('whatever order is wanted', () => {
  const ids = [
    'theme-welcome',
    'theme-questions',
    'theme-halves',
    'pairs',
    'plenary',
    'halves',
    'pause',
    'x',
  ];
  const anyId = fc.constantFrom(...ids);
  const anyOrder = fc.array(fc.record({ id: anyId, stepIds: fc.array(anyId, { maxLength: 6 }) }), {
    maxLength: 8,
  });

  it('every theme and step of the agenda comes once, in its own theme', () => {
    fc.assert(
      fc.property(anyOrder, (wanted) => {
        const order = settled(testAgenda, [pause], wanted);
        const own = order.map(({ id, stepIds }) => ({
          id,
          stepIds: stepIds.filter((one) => one !== 'pause').sort(),
        }));
        const all = arrangementOf(testAgenda).map(({ id, stepIds }) => ({
          id,
          stepIds: [...stepIds].sort(),
        }));
        expect(own.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          all.sort((a, b) => (a.id < b.id ? -1 : 1)),
        );
        expect(order.flatMap(({ stepIds }) => stepIds).filter((one) => one === 'pause').length).toBeLessThan(
          2,
        );
        // Whole is whole.
        expect(settled(testAgenda, [pause], order)).toEqual(order);
      }),
      { numRuns: 1000, seed: 20261127 },
    );
  });
});
