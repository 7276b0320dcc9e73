import { describe, expect, it } from 'vitest';
import { agendaMinutes, entryKindOf, findStep, neighbour, stepsOf } from './agenda.ts';
import { asTheAgendaSays } from './plan.ts';
import { existing } from './testing/a-session.ts';
import { stepIds, testAgenda } from './testing/test-agenda.ts';

describe('the steps of an agenda', () => {
  it('come in the order they are held', () => {
    expect(stepsOf(testAgenda).map(({ step }) => step.id)).toEqual(stepIds);
    expect(stepsOf(testAgenda).map(({ index }) => index)).toEqual(stepIds.map((_, index) => index));
  });

  it('are found with their theme', () => {
    expect(findStep(testAgenda, 'plenary')).toMatchObject({
      index: 3,
      themeIndex: 1,
      theme: { id: 'theme-questions' },
    });
    expect(findStep(testAgenda, 'no-such-step')).toBeNull();
    expect(findStep(testAgenda, null)).toBeNull();
  });

  it('have neighbours across themes, and none at the ends', () => {
    const session = { agenda: testAgenda, plan: asTheAgendaSays };
    expect(neighbour(session, 'plenary', 1)?.step.id).toBe('halves');
    expect(neighbour(session, 'halves', -1)?.step.id).toBe('plenary');
    expect(neighbour(session, 'welcome', -1)).toBeNull();
    expect(neighbour(session, 'actions', 1)).toBeNull();
    expect(neighbour(session, 'no-such-step', 1)).toBeNull();
  });

  it('are passed over when they are left out, but for the one we are at', () => {
    const plan = { ...asTheAgendaSays, skippedStepIds: ['pairs', 'plenary'] };
    expect(neighbour({ agenda: testAgenda, plan }, 'notes', 1)?.step.id).toBe('halves');
    expect(neighbour({ agenda: testAgenda, plan }, 'plenary', -1)?.step.id).toBe('notes');
  });

  it.each([
    ['welcome', null],
    ['notes', null],
    ['pairs', 'keyword'],
    ['halves', 'sentence'],
    ['thoughts', 'thought'],
    ['levels', 'answer'],
    ['actions', 'proposal'],
  ] as const)('at %s collect: %s', (stepId, kind) => {
    expect(entryKindOf(existing(findStep(testAgenda, stepId), stepId).step)).toBe(kind);
  });
});

describe('the length of an agenda', () => {
  it('counts every step', () => {
    expect(agendaMinutes(testAgenda)).toBe(69);
  });

  it('leaves voluntary themes out', () => {
    const themes = testAgenda.themes.map((theme) => ({ ...theme, isVoluntary: theme.id === 'theme-levels' }));
    expect(agendaMinutes({ ...testAgenda, themes })).toBe(54);
  });
});
