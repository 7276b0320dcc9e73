import { clustersOf, entriesOf } from '@pusterom/core/board-view';
import type { PlacedStep } from '@pusterom/core/agenda';
import type { Agenda, Theme } from '@pusterom/protocol/agenda';
import type { SessionState } from '@pusterom/protocol/session';

/** What the stage shows. One thing at a time. */
export type Scene =
  | 'welcome'
  | 'silence'
  | 'rest'
  | 'quote'
  | 'talk'
  | 'board'
  | 'levels'
  | 'sentences'
  | 'thoughts'
  | 'actions'
  | 'closing'
  | 'closed';

/** Whether it is about the theme, and not about the session as a whole. */
export const isInTheme = (scene: Scene): boolean => scene !== 'welcome' && scene !== 'closed';

/** Whether the theme, the code and the clock stand above it; else it says so itself, or there is nothing more to say. */
export const hasStrip = (scene: Scene): boolean => isInTheme(scene) && scene !== 'silence';

/** Follows from where the session is, and from what may be seen of what has been written. */
export function sceneOf(session: SessionState, place: PlacedStep | null): Scene {
  if (session.status === 'closed') return 'closed';
  if (!place) return 'welcome';
  if (place.step.isBreak) return 'rest';
  if (isWelcome(place)) return 'welcome';
  if (isClosing(session.agenda, place)) return 'closing';
  switch (place.step.collects) {
    case 'actions':
      return 'actions';
    case 'thought':
      return 'thoughts';
    case 'care-levels':
      return 'levels';
    case 'private-notes':
      return place.theme.isVoluntary ? 'talk' : 'silence';
    default:
      return sharedScene(session, place);
  }
}

const isWelcome = ({ themeIndex, theme }: PlacedStep): boolean =>
  themeIndex === 0 && theme.questions.length === 0;

function isClosing(agenda: Agenda, { theme, step }: PlacedStep): boolean {
  const last = agenda.themes.findLast(({ isVoluntary }) => !isVoluntary);
  return theme === last && theme.questions.length === 0 && step.collects !== 'actions';
}

/** What has been shared in the theme, as soon as it may be seen; until then what people are to do. */
function sharedScene(session: SessionState, { theme, step }: PlacedStep): Scene {
  const isTogether = step.seating === 'plenary';
  if (isTogether && collectsIn(theme, 'care-levels')) return 'levels';
  if (hasSentences(session, theme) && (isTogether || step.collects === 'group-sentence')) return 'sentences';
  if (hasBoard(session, { theme, step })) return 'board';
  if (step.seating !== 'individual') return 'talk';
  return theme.quote && step.collects === 'nothing' ? 'quote' : 'silence';
}

const collectsIn = (theme: Theme, what: Theme['steps'][number]['collects']): boolean =>
  theme.steps.some(({ collects }) => collects === what);

const hasSentences = (session: SessionState, theme: Theme): boolean =>
  entriesOf(session, theme, 'sentence').length > 0;

/** In groups the board waits until the step's own keywords are shown: the questions are what they need. */
function hasBoard(session: SessionState, { step }: Pick<PlacedStep, 'theme' | 'step'>): boolean {
  if (step.seating !== 'plenary' && ![...session.entries.values()].some(({ stepId }) => stepId === step.id))
    return false;
  return step.questionIds.some((id) => clustersOf(session, id).length > 0);
}
