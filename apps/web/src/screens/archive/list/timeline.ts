import type { SessionSummary } from '@pusterom/protocol/api';

export interface Year {
  year: number;
  sessions: readonly SessionSummary[];
}

/** When a session was held; one that was closed unopened has only the day it was made. */
export const heldAt = ({ openedAt, createdAt }: Pick<SessionSummary, 'openedAt' | 'createdAt'>): Date =>
  new Date(openedAt ?? createdAt);

/** Newest first, year by year. */
export function timelineOf(sessions: readonly SessionSummary[]): Year[] {
  const sorted = [...sessions].sort((one, other) => heldAt(other).getTime() - heldAt(one).getTime());
  const years = new Map<number, SessionSummary[]>();
  for (const session of sorted) {
    const year = heldAt(session).getFullYear();
    years.set(year, [...(years.get(year) ?? []), session]);
  }
  return [...years].map(([year, held]) => ({ year, sessions: held }));
}
