import { expect, test } from 'vitest';
import { inLanguage } from './in-language.ts';

test('a text is shown in the wanted language, and otherwise in the nearest there is', () => {
  expect(inLanguage({ nb: 'hei', nn: 'hei du', en: 'hello' }, 'nn')).toBe('hei du');
  expect(inLanguage({ nb: 'hei', en: 'hello' }, 'nn')).toBe('hei');
  expect(inLanguage({ nn: 'hei du', en: 'hello' }, 'nb')).toBe('hei du');
  expect(inLanguage({ nb: '', en: 'hello' }, 'nb')).toBe('hello');
});
