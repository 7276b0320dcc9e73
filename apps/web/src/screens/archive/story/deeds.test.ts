import type { AuditedDeed } from '@pusterom/protocol/audit';
import { beforeEach, expect, test } from 'vitest';
import { locale } from '../../../lib/locale.svelte.ts';
import { deedText, gathered } from './deeds.ts';

beforeEach(() => {
  localStorage.clear();
  locale.start();
});

const hidden: AuditedDeed = { action: 'entry:hide', by: 'Kari', at: '2026-11-24T09:05:00.000Z' };

test('the same by the same person in the same minute is one line', () => {
  const later = { ...hidden, at: '2026-11-24T09:06:00.000Z' };
  const lines = gathered([later, hidden, hidden, { ...hidden, by: 'Per' }]);
  expect(lines.map(({ by, times }) => [by, times])).toEqual([
    ['Kari', 1],
    ['Kari', 2],
    ['Per', 1],
  ]);
});

test('is told in words, with who did it as far as that is known', () => {
  const texts = [
    { ...hidden, times: 2 },
    { ...hidden, by: '', times: 1 },
    { ...hidden, by: null, times: 1 },
  ];
  expect(texts.map(deedText)).toEqual([
    'Kari skjulte eller viste et innspill, 2 ganger',
    'Ordstyrer skjulte eller viste et innspill',
    'En tidligere ordstyrer skjulte eller viste et innspill',
  ]);
});
