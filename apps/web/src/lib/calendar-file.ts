export interface Meeting {
  /** The same meeting saved again takes the place of the first. */
  uid: string;
  title: string;
  startMs: number;
  minutes: number;
  /** What one is told, and how many days before. */
  reminders: readonly { days: number; text: string }[];
}

/** The meeting as a file that calendars take in: iCalendar, RFC 5545. Times are in UTC, so that it names no zone. */
export function calendarFile({ uid, title, startMs, minutes, reminders }: Meeting, nowMs: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pusterom//NO',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${moment(nowMs)}`,
    `DTSTART:${moment(startMs)}`,
    `DTEND:${moment(startMs + minutes * 60_000)}`,
    `SUMMARY:${escaped(title)}`,
    ...reminders.flatMap(({ days, text }) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:-P${days}D`,
      `DESCRIPTION:${escaped(text)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** 20270112T090000Z */
const moment = (ms: number): string => new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');

/** Section 3.3.11. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Section 3.1: no line is longer than 75 octets, and what goes on begins with a blank. */
function folded(line: string): string {
  const rows = [''];
  for (const sign of line) {
    const row = rows.at(-1) + sign;
    if (new TextEncoder().encode(row).length <= 75) rows[rows.length - 1] = row;
    else rows.push(` ${sign}`);
  }
  return rows.join('\r\n');
}
