import { expect, it } from 'vitest';
import { inOriginal, normalise } from './normal-text.ts';

it.each([
  ['full-width digits', '１２３', '123'],
  ['zero-width characters', 'a\u200bb\u200dc\ufeff', 'abc'],
  ['all dashes', 'a–b—c−d', 'a-b-c-d'],
  ['runs of blanks', 'a \u00a0\t b', 'a b'],
  ['a letter and its ring', 'a\u030a', 'å'],
  ['a lone half of a pair', 'a\ud83d', 'a\ud83d'],
])('reads %s', (_what, written, read) => {
  expect(normalise(written).text).toBe(read);
});

it('keeps a line break among blanks, since it ends a sentence', () => {
  expect(normalise('a\n b').text).toBe('a\nb');
});

it('knows where each character stood', () => {
  const normal = normalise('x\u200b １２ a\u030a');
  expect(inOriginal(normal, { kind: 'phone', start: 2, end: 4 })).toEqual({
    kind: 'phone',
    start: 3,
    end: 5,
  });
  expect(inOriginal(normal, { kind: 'phone', start: 5, end: 6 })).toEqual({
    kind: 'phone',
    start: 6,
    end: 8,
  });
});
