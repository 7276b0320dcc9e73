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

/** The networks these sessions were held in, by name. */
export function networksOf(sessions: readonly SessionSummary[]): { id: string; name: string }[] {
  const byId = new Map(sessions.flatMap(({ network }) => (network ? [[network.id, network]] : [])));
  return [...byId.values()].sort((one, other) => one.name.localeCompare(other.name, 'nb'));
}

/** Networks with meetings enough to lay side by side, by name. */
export function networksToCompare(sessions: readonly SessionSummary[]): { id: string; name: string }[] {
  const ids = sessions.map(({ network }) => network?.id);
  return networksOf(sessions).filter(({ id }) => ids.filter((one) => one === id).length > 1);
}
