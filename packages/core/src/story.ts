import type { Question, Step, Theme } from '@pusterom/protocol/agenda';
import {
  aspects,
  careLevels,
  type Action,
  type Aspect,
  type CareLevel,
  type CarriedAction,
  type Entry,
  type SessionState,
} from '@pusterom/protocol/session';
import { actionsOf } from './actions.ts';
import { agendaMinutes, themeMinutes } from './agenda.ts';
import { clustersOf, entriesOf, type ClusterView } from './board-view.ts';
import { elapsedMs } from './clock.ts';
import { carriedInTheme } from './earlier-actions.ts';
import { byHand } from './hand-order.ts';
import { levelPrompt } from './prompt.ts';
import { dotsOn, voteOn } from './votes.ts';

export interface Duration {
  plannedMs: number;
  actualMs: number;
}

/** A cluster, with the dots it got; null where nobody has voted, or what came of it is not told. */
export interface ClusterStory extends ClusterView {
  dots: number | null;
}

export interface QuestionStory {
  question: Question;
  clusters: readonly ClusterStory[];
}

export interface LevelStory {
  level: CareLevel;
  aspects: readonly { aspect: Aspect; clusters: readonly ClusterStory[] }[];
}

/** One theme as it went. */
export interface ThemeStory {
  theme: Theme;
  number: number;
  time: Duration;
  isHeld: boolean;
  questions: readonly QuestionStory[];
  /** Empty where the theme did not ask about the levels, or nobody answered. */
  levels: readonly LevelStory[];
  sentences: readonly { entry: Entry; group: number | null }[];
  thoughts: readonly Entry[];
  proposals: readonly Entry[];
  /** What earlier meetings agreed on, in the first theme: it was what this one began with. */
  earlier: readonly CarriedAction[];
  /** What was agreed, in the theme where it is noted. */
  actions: readonly Action[];
  /** Own notes stay on the phones: only that there was time for them. */
  privateTime: Duration | null;
}

export interface Story {
  startedAtMs: number | null;
  endedAtMs: number | null;
  time: Duration;
  themes: readonly ThemeStory[];
}

const minuteMs = 60_000;

/** A session that is over, told theme by theme. Says what was shared, and never who was there. */
export function storyOf(session: SessionState): Story {
  const themes = session.agenda.themes.map((theme, index) => themeStory(session, theme, index + 1));
  return {
    startedAtMs: session.runs[0]?.startedAtMs ?? null,
    endedAtMs: session.runs.at(-1)?.endedAtMs ?? null,
    time: {
      plannedMs: agendaMinutes(session.agenda) * minuteMs,
      actualMs: actualMs(session, () => true),
    },
    themes: withActions(session, themes),
  };
}

function themeStory(session: SessionState, theme: Theme, number: number): ThemeStory {
  const stepIds = new Set(theme.steps.map(({ id }) => id));
  return {
    theme,
    number,
    time: {
      plannedMs: themeMinutes(theme) * minuteMs,
      actualMs: actualMs(session, (stepId) => stepIds.has(stepId)),
    },
    isHeld: session.runs.some(({ stepId }) => stepIds.has(stepId)),
    questions: theme.questions.map((question) => ({
      question,
      clusters: largestFirst(session, question.id),
    })),
    levels: levelsOf(session, theme),
    sentences: entriesOf(session, theme, 'sentence').map((entry) => ({
      entry,
      group: groupOf(session, entry),
    })),
    thoughts: mixed(entriesOf(session, theme, 'thought')),
    proposals: mixed(entriesOf(session, theme, 'proposal')),
    earlier: carriedInTheme(session, number - 1),
    actions: [],
    privateTime: privateTime(session, theme.steps),
  };
}

/** All visits count, pauses do not. */
function actualMs(session: SessionState, isPart: (stepId: string) => boolean): number {
  const runs = session.runs.filter(({ stepId }) => isPart(stepId));
  return runs.reduce((sum, run) => sum + elapsedMs(run, run.endedAtMs ?? run.startedAtMs), 0);
}

function privateTime(session: SessionState, steps: readonly Step[]): Duration | null {
  const own = steps.filter(({ collects }) => collects === 'private-notes');
  const ids = new Set(own.map(({ id }) => id));
  const plannedMs = own.reduce((sum, { minutes }) => sum + minutes, 0) * minuteMs;
  const spentMs = actualMs(session, (stepId) => ids.has(stepId));
  return spentMs > 0 ? { plannedMs, actualMs: spentMs } : null;
}

/** How many said it, also when what they wrote is gone for its age. */
export const sizeOf = ({ cluster, entries }: ClusterView): number => entries.length || cluster.keptCount;

function largestFirst(session: SessionState, prompt: string): ClusterStory[] {
  const vote = voteOn(session, prompt);
  const views = clustersOf(session, prompt).sort(
    (one, other) =>
      byHand(one.cluster, other.cluster) ||
      sizeOf(other) - sizeOf(one) ||
      one.cluster.order - other.cluster.order,
  );
  return views.map((view) => ({ ...view, dots: vote ? dotsOn(vote.dots, view.cluster) : null }));
}

function levelsOf(session: SessionState, theme: Theme): LevelStory[] {
  if (!theme.steps.some(({ collects }) => collects === 'care-levels')) return [];
  const levels = careLevels.map((level) => ({
    level,
    aspects: aspects.map((aspect) => ({
      aspect,
      clusters: largestFirst(session, levelPrompt(level, aspect)),
    })),
  }));
  const isAnswered = levels.some((one) => one.aspects.some(({ clusters }) => clusters.length > 0));
  return isAnswered ? levels : [];
}

const groupOf = (session: SessionState, { breakoutId, paperGroup }: Entry): number | null =>
  breakoutId === null ? paperGroup : (session.breakouts.get(breakoutId)?.number ?? null);

/** Ids are random: an order that is always the same, and says nothing of who was first. */
const mixed = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort((one, other) => (one.id < other.id ? -1 : 1));

/** Actions stand where they are noted; without such a theme, where the session ended. */
function withActions(session: SessionState, themes: readonly ThemeStory[]): ThemeStory[] {
  const actions = actionsOf(session);
  const isNoting = ({ theme }: ThemeStory) => theme.steps.some(({ collects }) => collects === 'actions');
  const place = themes.findLast(isNoting) ?? themes.at(-1);
  return themes.map((one) => (one === place ? { ...one, actions } : one));
}

/** Whether there is anything to read in a theme but its points. */
export const isEmpty = (one: ThemeStory): boolean =>
  one.questions.every(({ clusters }) => clusters.length === 0) &&
  [one.earlier, one.levels, one.sentences, one.thoughts, one.proposals, one.actions].every(
    (list) => list.length === 0,
  );
