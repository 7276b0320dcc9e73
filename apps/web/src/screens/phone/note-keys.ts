import type { PlacedStep } from '@pusterom/core/agenda';
import { stepsOf } from '@pusterom/core/agenda';
import type { Agenda, Step } from '@pusterom/protocol/agenda';

/** What a step's private notes are kept under: its questions, or the step itself when it has none. */
export const noteKeys = (step: Step): readonly string[] =>
  step.questionIds.length > 0 ? step.questionIds : [step.id];

/** Steps that ask for private notes. */
export const noteSteps = (agenda: Agenda): PlacedStep[] =>
  stepsOf(agenda).filter(({ step }) => step.collects === 'private-notes');
