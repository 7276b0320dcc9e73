import { currentRun } from '@pusterom/core/clock';
import type { SessionState } from '@pusterom/protocol/session';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * How long a token still opens its session once that is closed. The screen says thank you until everyone has gone home;
 * a phone shows what was agreed for about as long as it keeps anything itself.
 */
const lastsAfterCloseMs = { screen: dayMs, participant: 30 * dayMs };

/** Whether the session has been closed for so long that such a token opens nothing any more. */
export function isPast(session: SessionState, role: keyof typeof lastsAfterCloseMs, nowMs: number): boolean {
  if (session.status !== 'closed') return false;
  // One that was closed before it had begun leaves nothing to look at.
  const closedAtMs = currentRun(session)?.endedAtMs ?? 0;
  return nowMs - closedAtMs > lastsAfterCloseMs[role];
}
