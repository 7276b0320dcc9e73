const keptDays = 30;

/** Whether what a session has left on the phone has lain there long enough. */
export const isPastKeeping = (lastHereMs: number, nowMs: number): boolean =>
  nowMs - lastHereMs > keptDays * 24 * 60 * 60 * 1000;
