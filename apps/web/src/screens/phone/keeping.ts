import { longestKeptMs } from '@pusterom/protocol/limits';

// A network meets three or four times a year, and now and then a meeting is put off.
const homeworkMonths = 9;

/** Whether what a session has left on the phone has lain there long enough. */
export const isPastKeeping = (lastHereMs: number, nowMs: number): boolean =>
  nowMs - lastHereMs > longestKeptMs;

/** Homework is for the next meeting: until then it is kept, from when it was last opened. */
export function homeworkKeptUntilMs(lastOpenedMs: number): number {
  const until = new Date(lastOpenedMs);
  until.setMonth(until.getMonth() + homeworkMonths);
  return until.getTime();
}
