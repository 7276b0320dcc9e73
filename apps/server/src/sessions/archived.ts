import type { SessionState } from '@pusterom/protocol/session';

/** Whether there is something to look back on: a session that is over, and was held, not rehearsed. */
export const isArchived = ({ status, rehearsalWith }: SessionState): boolean =>
  status === 'closed' && rehearsalWith === null;
