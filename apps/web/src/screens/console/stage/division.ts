import { breakoutCount } from '@pusterom/core/breakouts';
import type { Breakout } from '@pusterom/protocol/session';
import type { GroupSeating } from './primary.ts';

/** How people are to be divided: as the seating says, or into so many groups; by mixing them, or as they choose. */
export interface Division {
  seating: GroupSeating;
  count: number | null;
  isFree: boolean;
}

/** How they are divided now; null when they are not. */
export function divisionOf(groups: readonly Breakout[]): Division | null {
  const [first] = groups;
  if (!first) return null;
  const seating = first.seating as GroupSeating;
  const people = groups.reduce((sum, { memberIds }) => sum + memberIds.length, 0);
  const isUsual = breakoutCount(seating, people) === groups.length;
  return { seating, count: isUsual ? null : groups.length, isFree: first.isFree };
}
