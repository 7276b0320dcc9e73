import { expect, test } from 'vitest';

type Messages = Record<string, unknown>;
const files = import.meta.glob<Messages>('/messages/*/*.json', { eager: true, import: 'default' });
const sources = import.meta.glob<string>(
  ['/src/**/*.{svelte,ts}', '!/src/paraglide/**', '!/src/**/*.test.ts'],
  { eager: true, import: 'default', query: '?raw' },
);
const languages = ['nb', 'nn', 'en'] as const;
const surfaces = ['common', 'phone', 'console', 'screen', 'archive', 'privacy', 'accessibility'];

const messagesOf = (surface: string, language: string): Messages =>
  files[`/messages/${surface}/${language}.json`] ?? {};
const textsOf = (message: unknown): string[] =>
  typeof message === 'string' ? [message] : Object.values(message ?? {}).flatMap(textsOf);
const placeholdersOf = (message: unknown): string[] =>
  [...new Set(textsOf(message).flatMap((text) => text.match(/(?<!\\)\{[^}]+\}/g) ?? []))].sort();

test('every file of messages belongs to a surface and a language we know', () => {
  const expected = surfaces.flatMap((surface) =>
    languages.map((code) => `/messages/${surface}/${code}.json`),
  );
  expect(Object.keys(files).sort()).toEqual(expected.sort());
});

test.each(surfaces)('%s has the same keys in every language, named after the surface', (surface) => {
  const keys = Object.keys(messagesOf(surface, 'nb')).sort();
  expect(keys.filter((key) => !key.startsWith(`${surface}_`))).toEqual([]);
  for (const language of languages) expect(Object.keys(messagesOf(surface, language)).sort()).toEqual(keys);
});

test.each(surfaces)('%s asks for the same placeholders in every language', (surface) => {
  const differing = Object.entries(messagesOf(surface, 'nb')).filter(([key, message]) =>
    languages.some(
      (code) => `${placeholdersOf(messagesOf(surface, code)[key])}` !== `${placeholdersOf(message)}`,
    ),
  );
  expect(differing.map(([key]) => key)).toEqual([]);
});

test('what counts has a text for one and a text for more', () => {
  const formsOf = (message: unknown) =>
    Array.isArray(message) ? Object.keys((message[0] as { match: Messages }).match).join() : null;
  const lacking = Object.entries(files).flatMap(([path, messages]) =>
    Object.entries(messages)
      .map(([key, message]) => ({ key, forms: formsOf(message) }))
      .filter(({ forms }) => forms !== null && !/=one.*=other/.test(forms))
      .map(({ key }) => `${path} ${key}`),
  );
  expect(lacking).toEqual([]);
});

test('no text is empty', () => {
  const empty = Object.entries(files).flatMap(([path, messages]) =>
    Object.entries(messages)
      .filter(([, message]) => textsOf(message).some((text) => text.trim() === ''))
      .map(([key]) => `${path} ${key}`),
  );
  expect(empty).toEqual([]);
});

test('every message is used', () => {
  const used = new Set(Object.values(sources).flatMap((source) => source.match(/(?<=\bm\.)\w+/g) ?? []));
  const keys = surfaces.flatMap((surface) => Object.keys(messagesOf(surface, 'nb')));
  expect(keys.filter((key) => !used.has(key))).toEqual([]);
});
