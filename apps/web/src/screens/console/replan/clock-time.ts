const dayMs = 24 * 60 * 60 * 1000;

/** 14:05, as a time field holds it. */
export function clockTime(ms: number): string {
  const when = new Date(ms);
  return [when.getHours(), when.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The first time it is that late after `afterMs`; null for what is no time of day. */
export function nextAt(time: string, afterMs: number): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  if (hours === undefined) return null;
  const when = new Date(afterMs).setHours(Number(hours), Number(minutes), 0, 0);
  return when > afterMs ? when : when + dayMs;
}
