import { entryKindOf } from '@pusterom/core/agenda';
import { levelPrompt } from '@pusterom/core/prompt';
import type { Question, Step, Theme } from '@pusterom/protocol/agenda';
import { aspects, careLevels, type EntryKind, type SessionState } from '@pusterom/protocol/session';

/** The kinds of entries a theme collects, in the order they come. */
export function kindsOf(theme: Theme): EntryKind[] {
  const kinds = theme.steps.map(entryKindOf).filter((kind) => kind !== null);
  return [...new Set(kinds)];
}

/** The questions that keywords are written to, in the theme's own order. */
export function keywordQuestions({ steps, questions }: Theme): Question[] {
  const asked = new Set(
    steps.filter((step) => entryKindOf(step) === 'keyword').flatMap(({ questionIds }) => questionIds),
  );
  return questions.filter(({ id }) => asked.has(id));
}

/** What a theme's board of this kind is divided into: its questions, or the levels' strengths and improvements. */
export function promptsShown(theme: Theme, kind: EntryKind): Set<string> {
  if (kind === 'keyword') return new Set(keywordQuestions(theme).map(({ id }) => id));
  const levels = careLevels.flatMap((level) => aspects.map((aspect) => levelPrompt(level, aspect)));
  return new Set(kind === 'answer' ? levels : []);
}

/**
 * The step that an entry the facilitator writes now belongs to: the one we are in, or else the last of the theme
 * that has been held. Null before there is one.
 */
export function writableStep(
  session: Pick<SessionState, 'runs'>,
  { steps }: Theme,
  kind: EntryKind,
  questionId: string | null = null,
): Step | null {
  const fitting = steps.filter(
    (step) => entryKindOf(step) === kind && (questionId === null || step.questionIds.includes(questionId)),
  );
  const stepIds = session.runs.map(({ stepId }) => stepId).reverse();
  const latestId = stepIds.find((stepId) => fitting.some(({ id }) => id === stepId));
  return fitting.find(({ id }) => id === latestId) ?? null;
}
