import { builtInTemplate } from '@pusterom/templates';
import { expect, it } from 'vitest';
import { advise } from '../src/advice.ts';
import { quotedNames } from './score.ts';

/** Every text in every language, wherever it stands. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

it('warns of nothing that the workshop itself says', () => {
  const texts = textsIn(builtInTemplate.agenda);
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => advise(text, { knownNames: quotedNames }).label !== 'clear')).toEqual([]);
});
