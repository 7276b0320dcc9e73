import { entryKindOf } from '@pusterom/core/agenda';
import { breakoutsAt } from '@pusterom/core/breakouts';
import type { Step } from '@pusterom/protocol/agenda';
import { answersPerLevel } from '@pusterom/protocol/limits';
import type { SheetProgress } from '@pusterom/protocol/sheet';
import {
  careLevels,
  type Aspect,
  type Breakout,
  type CareLevel,
  type Entry,
  type SessionState,
} from '@pusterom/protocol/session';

/** How much of one thing a group has written, sent in or not, of how much it is asked for; null for no number. */
export interface Count {
  done: number;
  of: number | null;
}

export interface GroupProgress {
  breakout: Breakout;
  /** Care-level answers only. */
  levels: readonly { level: CareLevel; strength: Count; improvement: Count }[];
  /** Everything the group has written in this step. */
  total: Count;
  /** How much of it is not sent in. */
  unsent: number;
  /** Everything is sent in. */
  isDone: boolean;
}

type UnsentCounts = SheetProgress['counts'];

/** How far each group of a step is, by group number; `sheets` is what they have not sent in. */
export function progressOf(
  session: SessionState,
  step: Step,
  sheets: readonly SheetProgress[],
): GroupProgress[] {
  const sent = [...session.entries.values()].filter((entry) => entry.stepId === step.id);
  return breakoutsAt(session, step.id)
    .sort((one, other) => one.number - other.number)
    .map((breakout) => {
      const own = sent.filter(({ breakoutId }) => breakoutId === breakout.id);
      const unsent = sheets.find(({ breakoutId }) => breakoutId === breakout.id)?.counts ?? [];
      return progressOfGroup(step, breakout, own, unsent);
    });
}

function progressOfGroup(
  step: Step,
  breakout: Breakout,
  own: readonly Entry[],
  counts: UnsentCounts,
): GroupProgress {
  const kind = entryKindOf(step);
  const levels = kind === 'answer' ? careLevels.map((level) => progressOfLevel(level, own, counts)) : [];
  const of = kind === 'sentence' ? 1 : wantedOf(levels);
  const done = upTo(own.length + counts.reduce((sum, { count }) => sum + count, 0), of);
  const isDone = of !== null && own.length >= of;
  return { breakout, levels, total: { done, of }, unsent: Math.max(0, done - own.length), isDone };
}

function progressOfLevel(level: CareLevel, own: readonly Entry[], counts: UnsentCounts) {
  const count = (aspect: Aspect): Count => {
    const sent = own.filter((entry) => entry.level === level && entry.aspect === aspect).length;
    const unsent = counts.find((one) => one.part === level && one.aspect === aspect)?.count ?? 0;
    return { done: upTo(sent + unsent, answersPerLevel[aspect]), of: answersPerLevel[aspect] };
  };
  return { level, strength: count('strength'), improvement: count('improvement') };
}

/** What is just being sent in is for a moment on the sheet too. */
const upTo = (count: number, most: number | null): number => (most === null ? count : Math.min(count, most));

const wantedOf = (levels: GroupProgress['levels']): number | null =>
  levels.length === 0 ? null : levels.length * (answersPerLevel.strength + answersPerLevel.improvement);
