import { expect, it } from 'vitest';
import { toBokmal } from './nynorsk.ts';
import { root, stem } from './stem.ts';

it.each([
  ['møtene', 'møte'],
  ['kollegaene', 'kollega'],
  ['friheten', 'frihet'],
  ['veiledningen', 'veiledning'],
])('%s and %s are forms of one word', (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

it.each([
  ['frihet', 'fri'],
  ['vennlig', 'venn'],
  ['tur', 'turnus'],
])('%s and %s are two words', (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});

it('an unknown word meets its derivations', () => {
  expect(root('variert')).toBe(root('variere'));
});

it.each([
  ['tryggheit', 'trygghet'],
  ['moglegheit', 'mulighet'],
  ['sjølvtillit', 'selvtillit'],
  ['heimekontor', 'hjemekontor'],
  ['sjukefråvær', 'sykefravær'],
  ['kollega', 'kollega'],
  ['lege', 'lege'],
])('nynorsk %s is read as %s', (nynorsk, bokmal) => {
  expect(toBokmal(nynorsk)).toBe(bokmal);
});
