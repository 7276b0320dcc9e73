import { entryKindOf } from '@pusterom/core/agenda';
import { breakoutsAt } from '@pusterom/core/breakouts';
import type { Step } from '@pusterom/protocol/agenda';
import { improvementsPerLevel, strengthsPerLevel } from '@pusterom/protocol/limits';
import {
  careLevels,
  type Aspect,
  type Breakout,
  type CareLevel,
  type Entry,
  type SessionState,
} from '@pusterom/protocol/session';

/** How much of one thing a group has written, of how much it is asked for; null when there is no number to reach. */
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
  isDone: boolean;
}

const mostOf: Record<Aspect, number> = { strength: strengthsPerLevel, improvement: improvementsPerLevel };

/** How far each group of a step is, by group number. */
export function progressOf(session: SessionState, step: Step): GroupProgress[] {
  const written = [...session.entries.values()].filter((entry) => entry.stepId === step.id);
  return breakoutsAt(session, step.id)
    .sort((one, other) => one.number - other.number)
    .map((breakout) => progressOfGroup(step, breakout, written));
}

function progressOfGroup(step: Step, breakout: Breakout, written: readonly Entry[]): GroupProgress {
  const own = written.filter(({ breakoutId }) => breakoutId === breakout.id);
  const kind = entryKindOf(step);
  const levels = kind === 'answer' ? careLevels.map((level) => progressOfLevel(level, own)) : [];
  const total = { done: own.length, of: kind === 'sentence' ? 1 : wantedOf(levels) };
  return { breakout, levels, total, isDone: total.of !== null && own.length >= total.of };
}

function progressOfLevel(level: CareLevel, own: readonly Entry[]) {
  const count = (aspect: Aspect): Count => ({
    done: own.filter((entry) => entry.level === level && entry.aspect === aspect).length,
    of: mostOf[aspect],
  });
  return { level, strength: count('strength'), improvement: count('improvement') };
}

const wantedOf = (levels: GroupProgress['levels']): number | null =>
  levels.length === 0 ? null : levels.length * (strengthsPerLevel + improvementsPerLevel);
