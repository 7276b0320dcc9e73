import { levelPrompt } from '@pusterom/core/prompt';
import { careLevels, type Aspect, type CareLevel, type SessionState } from '@pusterom/protocol/session';
import type { Area } from './fit-text.ts';
import type { Measure } from './measure.ts';
import { BoardMemory, type DottedView } from './board-memory.ts';
import { dottedOf } from './dotted.ts';
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

/** What the picture has shown, so that it stays where it is. */
export class LevelsMemory implements Record<Aspect, BoardMemory> {
  readonly strength = new BoardMemory();
  readonly improvement = new BoardMemory();
  /** How much of the height the strengths have; null until there is something to divide it by. */
  share: number | null = null;
}

/** One board for each level. */
type Boards = Record<Aspect, readonly DottedView[][]>;

/** Lays out the three levels beside one another, strengths over improvements, with one scale for all. */
export function planLevels(
  session: SessionState,
  area: Area,
  measure: Measure,
  memory = new LevelsMemory(),
): LevelsPlan {
  const views = (aspect: Aspect) => careLevels.map((level) => dottedOf(session, levelPrompt(level, aspect)));
  const boards: Boards = { strength: views('strength'), improvement: views('improvement') };
  const { heights, plans } = planAspects(boards, area, measure, memory);
  const levels = careLevels.map((level, index) => ({
    level,
    plans: { strength: plans.strength[index] ?? none, improvement: plans.improvement[index] ?? none },
    filled: filledOf(session, level),
  }));
  return { levels, heights, groups: groupsOf(session).size };
}

const none: BoardPlan = { columns: [], gap: 0, chips: [], hidden: [] };

/** The line between the two stays where it is, unless one of them is short of room that the other has. */
function planAspects(boards: Boards, area: Area, measure: Measure, memory: LevelsMemory) {
  const width = (area.width - 2 * levelPicture.gap) / 3 - 2 * levelPicture.pad;
  const { heading, pad, between, caption } = levelPicture;
  const room = Math.max(0, area.height - heading - pad - between - 2 * caption);
  const planWith = (share: number) => {
    const heights = { strength: room * share, improvement: room * (1 - share) };
    const plan = (aspect: Aspect): BoardPlan[] =>
      planBoards(boards[aspect], { width, height: heights[aspect], columns: 1 }, measure, memory[aspect]);
    return { heights, plans: { strength: plan('strength'), improvement: plan('improvement') } };
  };
  const fair = fairShare(boards, width, measure);
  const planned = planWith(memory.share ?? fair);
  const isMoved =
    memory.share !== null && Math.abs(memory.share - fair) > worthMoving && isShort(planned.plans);
  if (isMoved || isAnyFilled(boards)) memory.share = isMoved ? fair : (memory.share ?? fair);
  return isMoved ? planWith(fair) : planned;
}

/** A smaller difference than this is not worth moving everything for. */
const worthMoving = 0.08;

/** Something that has been said has no room. */
const isShort = (plans: Record<Aspect, readonly BoardPlan[]>): boolean =>
  [...plans.strength, ...plans.improvement].some(
    ({ columns, chips }) => chips.length > 0 || columns.flat().some(({ more }) => more > 0),
  );

const isAnyFilled = ({ strength, improvement }: Boards): boolean =>
  [...strength, ...improvement].some((views) => views.length > 0);

function fairShare(boards: Boards, width: number, measure: Measure): number {
  const wanted = (aspect: Aspect): number =>
    Math.max(...boards[aspect].map((board) => heightWanted(board, width, measure)));
  return shareOf(wanted('strength'), wanted('improvement'));
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
/** The groups whose answers are seen, of one level or of any. */
export function groupsOf(session: SessionState, level?: CareLevel): Set<string | null> {
  const answers = [...session.entries.values()].filter(({ kind }) => kind === 'answer');
  return new Set(
    answers.filter((one) => level === undefined || one.level === level).map(({ breakoutId }) => breakoutId),
  );
}
