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
