import { m } from '../paraglide/messages.js';

/** 12:05; time past the end is counted up from 0:00, with a plus. */
export function clockDigits(remainingMs: number): string {
  const isOver = remainingMs < 0;
  const seconds = isOver ? Math.floor(-remainingMs / 1000) : Math.ceil(remainingMs / 1000);
  const digits = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return isOver ? `+${digits}` : digits;
}

/** The same for those who listen: whole minutes, so that it is not new every second. */
export function clockSentence(remainingMs: number): string {
  if (remainingMs < 0) return `${clockDigits(remainingMs)} ${m.common_clock_over()}`;
  // Of the seconds shown: 12:00 is twelve minutes.
  const minutes = Math.floor(Math.ceil(remainingMs / 1000) / 60);
  return minutes === 0 ? m.common_clock_last_minute() : m.common_clock_left({ count: minutes });
}
