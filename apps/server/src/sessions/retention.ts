import type { EntryRetention } from '@pusterom/protocol/api';
import type { SessionId } from '@pusterom/protocol/ids';

/** A session that is over, and whose entries are still there. */
export interface ClosedSession {
  id: SessionId;
  closedAtMs: number;
  /** What its network has chosen; null when it has none. */
  keepEntries: EntryRetention | null;
}

/** How long entries are kept outside any network. */
const outsideNetworks: EntryRetention = 'twoYears';

/** Whether what people wrote has been kept for as long as was chosen. */
export function isDue({ closedAtMs, keepEntries }: ClosedSession, nowMs: number): boolean {
  const until = keptUntil(new Date(closedAtMs), keepEntries ?? outsideNetworks);
  return until !== null && nowMs >= until;
}

/** A year ends on the date it began. */
function keptUntil(from: Date, keepEntries: EntryRetention): number | null {
  const until = new Date(from);
  switch (keepEntries) {
    case 'days30':
      return until.setUTCDate(from.getUTCDate() + 30);
    case 'year':
      return until.setUTCFullYear(from.getUTCFullYear() + 1);
    case 'twoYears':
      return until.setUTCFullYear(from.getUTCFullYear() + 2);
    case 'untilDeleted':
      return null;
  }
}
