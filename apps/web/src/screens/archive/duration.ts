import { m } from '../../paraglide/messages.js';

const minuteMs = 60_000;

/** 1 t 52 min; to the nearest minute, but what happened is never nothing. */
export function durationText(ms: number): string {
  if (ms > 0 && ms < minuteMs / 2) return m.archive_under_a_minute();
  const minutes = Math.round(ms / minuteMs);
  if (minutes < 60) return m.archive_minutes({ minutes });
  return m.archive_hours_minutes({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** 21 min, planlagt 17 min; what was not planned has only the first. */
export function spentText({ actualMs, plannedMs }: { actualMs: number; plannedMs: number }): string {
  const spent = durationText(actualMs);
  return plannedMs === 0 ? spent : m.archive_spent_of({ spent, planned: durationText(plannedMs) });
}
