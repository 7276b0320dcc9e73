import { m } from '../../../paraglide/messages.js';

/** 45 min, 2 t 5 min */
export function lengthText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return m.console_minutes({ count: minutes });
  const rest = minutes % 60;
  return rest === 0 ? m.console_hours({ hours }) : m.console_hours_minutes({ hours, minutes: rest });
}
