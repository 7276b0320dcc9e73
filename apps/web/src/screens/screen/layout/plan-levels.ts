import { clustersOf } from '@pusterom/core/board-view';
import { levelPrompt } from '@pusterom/core/prompt';
import { careLevels, type Aspect, type CareLevel, type SessionState } from '@pusterom/protocol/session';
import type { Area } from './fit-text.ts';
import type { Measure } from './measure.ts';
import { heightWanted, planBoards, type BoardPlan } from './plan-board.ts';

/** Measures of the picture of the three levels, in the stage's own units. */
export const levelPicture = { gap: 32, pad: 28, heading: 84, caption: 56, between: 28 } as const;

export interface LevelPlan {
  level: CareLevel;
  plans: Record<Aspect, BoardPlan>;
  /** How much of the level is filled, from 0 to 1: the groups that have answered, of all groups. */
  filled: number;
}

export interface LevelsPlan {
  levels: LevelPlan[];
  heights: Record<Aspect, number>;
  /** Groups whose answers are seen. */
  groups: number;
}

/** Lays out the three levels beside one another, strengths over improvements, with one scale for all. */
export function planLevels(session: SessionState, area: Area, measure: Measure): LevelsPlan {
  const views = (aspect: Aspect) =>
    careLevels.map((level) => clustersOf(session, levelPrompt(level, aspect)));
  const strengths = views('strength');
  const improvements = views('improvement');
  const width = (area.width - 2 * levelPicture.gap) / 3 - 2 * levelPicture.pad;
  const room = Math.max(
    0,
    area.height - levelPicture.heading - levelPicture.pad - levelPicture.between - 2 * levelPicture.caption,
  );
  const wanted = (boards: typeof strengths) =>
    Math.max(...boards.map((board) => heightWanted(board, width, measure)));
  const share = shareOf(wanted(strengths), wanted(improvements));
  const heights = { strength: room * share, improvement: room * (1 - share) };
  const top = planBoards(strengths, { width, height: heights.strength, columns: 1 }, measure);
  const bottom = planBoards(improvements, { width, height: heights.improvement, columns: 1 }, measure);
  const none: BoardPlan = { columns: [], gap: 0, chips: [], hidden: [] };
  const levels = careLevels.map((level, index) => ({
    level,
    plans: { strength: top[index] ?? none, improvement: bottom[index] ?? none },
    filled: filledOf(session, level),
  }));
  return { levels, heights, groups: groupsOf(session).size };
}

/** Two strengths to one improvement is what groups are asked for, and how the picture starts. */
function shareOf(strengths: number, improvements: number): number {
  if (strengths + improvements === 0) return 0.6;
  return Math.min(0.7, Math.max(0.4, strengths / (strengths + improvements)));
}

function filledOf(session: SessionState, level: CareLevel): number {
  const answered = groupsOf(session, level).size;
  const all = groupsOf(session).size;
  const formed = new Set([...session.breakouts.values()].filter(isAsked(session)).map(({ id }) => id)).size;
  return answered === 0 ? 0 : Math.min(1, answered / Math.max(all, formed));
}

/** Groups of the steps that collect answers, as they sit now. */
function isAsked(session: SessionState) {
  const steps = session.agenda.themes.flatMap(({ steps }) => steps);
  const asked = new Set(steps.filter(({ collects }) => collects === 'care-levels').map(({ id }) => id));
  return (one: { stepId: string; isDissolved: boolean }) => asked.has(one.stepId) && !one.isDissolved;
}

/** Those whose answers are seen; the facilitator's own come from no group and count as one. */
function groupsOf(session: SessionState, level?: CareLevel): Set<string | null> {
  const answers = [...session.entries.values()].filter(({ kind }) => kind === 'answer');
  return new Set(
    answers.filter((one) => level === undefined || one.level === level).map(({ breakoutId }) => breakoutId),
  );
}
