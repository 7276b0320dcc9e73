import { clustersOf, entriesOf, type ClusterView } from '@pusterom/core/board-view';
import { entryKindOf } from '@pusterom/core/agenda';
import { levelPrompt } from '@pusterom/core/prompt';
import type { Step, Theme } from '@pusterom/protocol/agenda';
import type { Aspect, CareLevel, Entry, EntryKind, SessionState } from '@pusterom/protocol/session';
import { aspects, careLevels } from '@pusterom/protocol/session';

/** What a theme has collected under one heading. */
export interface Collected {
  key: string;
  questionId: string | null;
  level: CareLevel | null;
  aspect: Aspect | null;
  clusters: readonly ClusterView[];
  /** What is read one by one. */
  texts: readonly Entry[];
}

const readOneByOne: readonly EntryKind[] = ['sentence', 'thought', 'proposal'];

/** What everyone may see of a theme. A group's own entries come to its phones before that, and are left out here. */
export function collectedIn(session: SessionState, theme: Theme): Collected[] {
  const nothing = { questionId: null, level: null, aspect: null, clusters: [], texts: [] };
  const questions = theme.questions.map(({ id }) => ({
    ...nothing,
    key: id,
    questionId: id,
    clusters: shownClusters(session, theme, id),
  }));
  const levels = careLevels.flatMap((level) =>
    aspects.map((aspect) => {
      const key = levelPrompt(level, aspect);
      return { ...nothing, key, level, aspect, clusters: shownClusters(session, theme, key) };
    }),
  );
  const singles = readOneByOne.map((kind) => ({
    ...nothing,
    key: kind,
    texts: entriesOf(session, theme, kind).filter((entry) => isForEveryone(session, theme, entry)),
  }));
  return [...questions, ...levels, ...singles].filter(
    ({ clusters, texts }) => clusters.length + texts.length > 0,
  );
}

/** How many texts everyone may see. */
export const countShared = (session: SessionState): number =>
  session.agenda.themes
    .flatMap((theme) => collectedIn(session, theme))
    .flatMap(({ texts, clusters }) => [texts, ...clusters.map(({ entries }) => entries)])
    .reduce((sum, entries) => sum + entries.length, 0);

function shownClusters(session: SessionState, theme: Theme, prompt: string): ClusterView[] {
  const views = clustersOf(session, prompt).map(({ cluster, entries }) => ({
    cluster,
    entries: entries.filter((entry) => isForEveryone(session, theme, entry)),
  }));
  return views.filter(({ entries }) => entries.length > 0);
}

function isForEveryone(session: SessionState, theme: Theme, entry: Entry): boolean {
  const step = theme.steps.find(({ id }) => id === entry.stepId);
  if (!step || entry.isHidden) return false;
  if (step.showing === 'after-approval') return entry.isApproved;
  return step.showing === 'live' || session.revealedStepIds.includes(step.id);
}

/** What the others in the same group have written at a step. */
export function ofGroup(session: SessionState, step: Step, breakoutId: string | null): Entry[] {
  const kind = entryKindOf(step);
  return [...session.entries.values()]
    .filter(
      (one) =>
        breakoutId !== null && one.breakoutId === breakoutId && one.stepId === step.id && one.kind === kind,
    )
    .sort((one, other) => one.order - other.order);
}
