import { expect, test, vi } from 'vitest';
import { langOf } from './written-in.svelte.ts';

test.each([
  ['listened without fixing it', 'en'],
  ['We need more time with the families', 'en'],
  ['mer tid med familiene', undefined],
  ['meir tid til å snakke saman', undefined],
  ['trening to ganger i uka', undefined],
  ['me støttar kvarandre', undefined],
  ['me held saman', undefined],
  ['varmt bad', undefined],
  ['trygt her', undefined],
  ['IT-systemene', undefined],
  ['time for us to rest', 'en'],
  ['loneliness', 'en'],
  ['bright ideas', 'en'],
  ['utslitt og tom', undefined],
  ['paraply', undefined],
])('on a Norwegian page «%s» is marked as %s', (text, lang) => {
  expect(langOf(text, 'nb')).toBe(lang);
  expect(langOf(text, 'nn')).toBe(lang);
});

test.each([
  ['mer tid med familiene', 'no'],
  ['kollegastøtte', 'no'],
  ['We need more time with the families', undefined],
])('on an English page «%s» is marked as %s', (text, lang) => {
  expect(langOf(text, 'en')).toBe(lang);
});

test('a keyword that may be either is left alone', () => {
  for (const page of ['nb', 'nn', 'en'] as const) expect(langOf('humor', page)).toBeUndefined();
});

test('keywords are told by the lexicon, when it has come', async () => {
  await vi.waitFor(() => expect(langOf('supervision', 'nb')).toBe('en'));
  await vi.waitFor(() => expect(langOf('veiledning', 'en')).toBe('no'));
  expect(langOf('good listener', 'nn')).toBe('en');
  expect(langOf('veiledning', 'nb')).toBeUndefined();
  expect(langOf('supervision', 'en')).toBeUndefined();
  for (const page of ['nb', 'nn', 'en'] as const) expect(langOf('feedback', page)).toBeUndefined();
});
