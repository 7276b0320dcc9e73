import { stepsOf } from '@pusterom/core/agenda';
import { expect, test } from 'vitest';
import { notesText } from './notes-text.ts';
import { agenda } from './phone-session.fixture.ts';

const steps = stepsOf(agenda);
const text = (notes: Record<string, string>) => notesText(steps, (key) => notes[key] ?? '', 'nb');

test('notes stand under their theme and question, and empty ones are left out', () => {
  const notes = { energi: ' \n', hjelp: ' Å si det høyt \n', nivaer: 'Grenser' };
  expect(text(notes)).toBe(
    `EMOSJONELLE KRAV

Hva hjelper?

Å si det høyt


TRE NIVÅER

nivaer

Grenser`,
  );
});

test('without a note there is nothing', () => {
  expect(text({ energi: '  ' })).toBe('');
});
