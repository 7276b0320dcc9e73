import { expect, test } from 'vitest';
import { calendarFile } from './calendar-file.ts';

const meeting = {
  uid: '3b6c@pusterom',
  title: 'Vårmøtet; hos Kari, i 2. etasje',
  startMs: Date.UTC(2027, 0, 12, 9),
  minutes: 150,
  reminders: [{ days: 1, text: 'I morgen' }],
};
const lines = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');

test('a meeting is an event with its time in UTC, and reminders', () => {
  expect(lines(calendarFile(meeting, Date.UTC(2026, 10, 24, 12)))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pusterom//NO',
    'BEGIN:VEVENT',
    'UID:3b6c@pusterom',
    'DTSTAMP:20261124T120000Z',
    'DTSTART:20270112T090000Z',
    'DTEND:20270112T113000Z',
    'SUMMARY:Vårmøtet\\; hos Kari\\, i 2. etasje',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P1D',
    'DESCRIPTION:I morgen',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('no line is longer than 75 octets, whatever its letters, and none is broken within a letter', () => {
  const title = 'Blåbærgrøt på høyfjellet 😀 '.repeat(12);
  const file = calendarFile({ ...meeting, title }, 0);
  for (const line of file.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(lines(file)).toContain(`SUMMARY:${title}`);
});

test('a line break in a text does not end its line', () => {
  expect(lines(calendarFile({ ...meeting, title: 'en\nto' }, 0))).toContain('SUMMARY:en\\nto');
});
