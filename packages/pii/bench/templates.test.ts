import { languages } from '@pusterom/protocol/language';
import { aspects, careLevels } from '@pusterom/protocol/session';
import { builtInTemplate } from '@pusterom/templates';
import { sayings, type Place } from '@pusterom/templates/rehearsal';
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

it('warns of nothing that simulated participants write in a rehearsal', () => {
  const nowhere = { stepId: '', questionId: null, level: null, aspect: null };
  const { themes } = builtInTemplate.agenda;
  const places: Place[] = [
    ...themes.flatMap(({ questions }) =>
      questions.map(({ id }) => ({ ...nowhere, kind: 'keyword' as const, questionId: id })),
    ),
    ...themes.flatMap(({ steps }) =>
      steps.map(({ id }) => ({ ...nowhere, kind: 'thought' as const, stepId: id })),
    ),
    ...careLevels.flatMap((level) =>
      aspects.map((aspect) => ({ ...nowhere, kind: 'answer' as const, level, aspect })),
    ),
    { ...nowhere, kind: 'sentence' },
  ];
  const texts = languages.flatMap((language) => places.flatMap((place) => sayings(place, language)));
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((text) => advise(text, { knownNames: quotedNames }).label !== 'clear')).toEqual([]);
});
