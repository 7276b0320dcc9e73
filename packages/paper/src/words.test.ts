import { aspects, careLevels, entryKinds, outcomes } from '@pusterom/protocol/session';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import en from '../messages/en.json' with { type: 'json' };
import nb from '../messages/nb.json' with { type: 'json' };
import nn from '../messages/nn.json' with { type: 'json' };

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

it.each([
  ['nn', nn],
  ['en', en],
])('every text is there in %s, with the same gaps to fill', (_, messages) => {
  const gaps = (texts: Record<string, string>) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, placeholders(text)]));
  expect(gaps(messages)).toEqual(gaps(nb));
  expect(Object.values(messages)).not.toContain('');
});

it('every text is used: by its name, or as the word for what a session is made of', () => {
  const isSource = (name: string) => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name);
  const sources = readdirSync(import.meta.dirname)
    .filter(isSource)
    .map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8'));
  const used = new Set<string>([...careLevels, ...aspects, ...entryKinds, ...outcomes]);
  for (const [, name = ''] of sources.join('\n').matchAll(/'(\w+)'/g)) used.add(name);
  expect(Object.keys(nb).filter((key) => !used.has(key))).toEqual([]);
});
