import type { Agenda, Question, Step, Theme } from '@pusterom/protocol/agenda';
import type { EntryKind, SessionState } from '@pusterom/protocol/session';
import { isSkipped } from './plan.ts';

export interface PlacedStep {
  theme: Theme;
  step: Step;
  themeIndex: number;
  /** Among all the agenda's steps. */
  index: number;
}

/** The agenda's steps in the order they are held. Worked out once: an agenda never changes, and is asked at each entry. */
export function stepsOf(agenda: Agenda): readonly PlacedStep[] {
  const steps = placed.get(agenda) ?? placeSteps(agenda);
  placed.set(agenda, steps);
  return steps;
}

const placed = new WeakMap<Agenda, readonly PlacedStep[]>();

const placeSteps = ({ themes }: Agenda): PlacedStep[] =>
  themes
    .flatMap((theme, themeIndex) => theme.steps.map((step) => ({ theme, step, themeIndex })))
    .map((step, index) => ({ ...step, index }));

export const findStep = (agenda: Agenda, stepId: string | null): PlacedStep | null =>
  stepsOf(agenda).find(({ step }) => step.id === stepId) ?? null;

/** What a step asks for, in its theme's order. */
export const questionsOf = ({ theme, step }: Pick<PlacedStep, 'theme' | 'step'>): Question[] =>
  theme.questions.filter(({ id }) => step.questionIds.includes(id));

/** Those whose words the slides quote: everybody may write their names. */
export const quotedNames = (agenda: Agenda): string[] =>
  agenda.themes.flatMap(({ quote }) => (quote ? [quote.author] : []));

type Held = Pick<SessionState, 'agenda' | 'plan'>;

/** The step after (+1) or before (-1) this one, those that are left out passed over; null at either end. */
export function neighbour({ agenda, plan }: Held, stepId: string, by: 1 | -1): PlacedStep | null {
  const steps = stepsOf(agenda).filter(({ step }) => step.id === stepId || !isSkipped(plan, step));
  const here = steps.findIndex(({ step }) => step.id === stepId);
  return here === -1 ? null : (steps[here + by] ?? null);
}

export const themeMinutes = (theme: Theme): number =>
  theme.steps.reduce((sum, step) => sum + step.minutes, 0);

/** Minutes of all that is held together; voluntary themes are not counted. */
export const agendaMinutes = (agenda: Agenda): number =>
  agenda.themes.filter((theme) => !theme.isVoluntary).reduce((sum, theme) => sum + themeMinutes(theme), 0);

/** A group gives it together. */
export const isForGroups = (kind: EntryKind): boolean => kind === 'answer' || kind === 'sentence';

/** The kind of entry a step collects; null when what it collects never leaves the phone, or there is nothing. */
export function entryKindOf(step: Step): EntryKind | null {
  switch (step.collects) {
    case 'keywords':
      return 'keyword';
    case 'care-levels':
      return 'answer';
    case 'group-sentence':
      return 'sentence';
    case 'thought':
      return 'thought';
    case 'actions':
      return 'proposal';
    default:
      return null;
  }
}
