import { m } from '../../../paraglide/messages.js';

/** Less than this is no news: nobody plans to the minute. */
const worthSayingMinutes = 3;

export const isOffPlan = (minutesLate: number): boolean => Math.abs(minutesLate) >= worthSayingMinutes;

/** 12 min etter planen */
export function lateText(minutesLate: number): string {
  if (!isOffPlan(minutesLate)) return m.console_on_time();
  return minutesLate > 0 ? m.console_late({ count: minutesLate }) : m.console_early({ count: -minutesLate });
}
