import { expect, it } from 'vitest';
import { entriesIn, paperGroupOf, withoutSent } from './typed-entries.ts';

it('has one entry on each line, blank ones passed over', () => {
  expect(entriesIn('kollegastøtte\n\n  \ntillit\n', 'keyword')).toEqual(['kollegastøtte', 'tillit']);
  expect(entriesIn('faste pauser\nveiledning', 'answer')).toEqual(['faste pauser', 'veiledning']);
  expect(entriesIn(' \n ', 'keyword')).toEqual([]);
});

it.each(['sentence', 'thought'] as const)('leaves a %s whole', (kind) => {
  expect(entriesIn('Vi er åpne.\nOg vi har struktur.', kind)).toEqual(['Vi er åpne.\nOg vi har struktur.']);
});

it.each([
  ['støtte', 'støtte', ''],
  ['\nstøtte\n\ntillit', 'støtte', 'tillit'],
  ['støtte\nstøtte', 'støtte', 'støtte'],
  ['støtte\n', 'støtte', ''],
  // Typed while it was on its way: nobody can tell what is new.
  ['støtte fra andre', 'støtte', 'støtte fra andre'],
  ['tillit\nstøtte', 'støtte', 'tillit\nstøtte'],
  ['noe annet', 'støtte', 'noe annet'],
])('of %j, with %j sent, %j is left', (text, sent, left) => {
  expect(withoutSent(text, sent)).toBe(left);
});

it.each([
  ['3', 3],
  ['', null],
  ['0', null],
  ['1001', null],
])('%j is group %j', (written, group) => {
  expect(paperGroupOf(written)).toBe(group);
});
