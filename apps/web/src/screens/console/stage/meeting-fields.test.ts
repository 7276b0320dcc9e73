import { asTheAgendaSays } from '@pusterom/core/plan';
import { expect, test } from 'vitest';
import { aSession } from '../test-session.ts';
import { fieldOf, invitationText, momentOf, webAddressOf } from './meeting-fields.ts';

test('a time is the same when it comes back from its field', () => {
  const ms = new Date('2026-12-03T09:05').getTime();
  expect(fieldOf(ms)).toBe('2026-12-03T09:05');
  expect(momentOf(fieldOf(ms))).toBe(ms);
  expect(momentOf(fieldOf(null))).toBeNull();
});

test.each([
  ['https://vimeo.com/123', 'https://vimeo.com/123'],
  [' vimeo.com/123 ', 'https://vimeo.com/123'],
  ['HTTP://video.no', 'HTTP://video.no'],
  ['', null],
  ['videoen fra i fjor', null],
  ['video', null],
  ['javascript:alert(1)', null],
])('«%s» as an address: %s', (written, address) => {
  expect(webAddressOf(written)).toBe(address);
});

test('an invitation says when, what to watch first, where and with which code; what is not said is left out', () => {
  const meeting = {
    startsAtMs: new Date('2026-12-03T09:05').getTime(),
    rules: '',
    videoUrl: 'https://vimeo.com/1',
  };
  const session = aSession({ title: 'Høstmøtet' });
  expect(
    invitationText({ ...session, plan: { ...asTheAgendaSays, meeting } }, 'pusterom.no').split('\n'),
  ).toEqual([
    'Høstmøtet',
    'Vi begynner 3. desember 2026 kl. 09:05.',
    'Se videoen før du kommer: https://vimeo.com/1',
    'Ta med telefonen. Når vi begynner, går du til pusterom.no og skriver koden K7M-4XR.',
  ]);
  expect(invitationText(session, 'pusterom.no').split('\n')).toHaveLength(2);
});
