import type { PlacedStep } from '@pusterom/core/agenda';
import { stepsOf } from '@pusterom/core/agenda';
import type { Agenda, Step } from '@pusterom/protocol/agenda';
import { isHomework } from '../../lib/homework.ts';

/** What a step's private notes are kept under: its questions, or the step itself when it has none. */
export const noteKeys = (step: Step): readonly string[] =>
  step.questionIds.length > 0 ? step.questionIds : [step.id];

/** Steps of a session that ask for private notes. Homework has a notebook of its own. */
export const noteSteps = (agenda: Agenda): PlacedStep[] =>
  stepsOf(agenda).filter(({ theme, step }) => step.collects === 'private-notes' && !isHomework(theme));
