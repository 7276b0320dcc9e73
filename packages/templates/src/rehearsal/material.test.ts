import { languages } from '@pusterom/protocol/language';
import { mostRehearsing } from '@pusterom/protocol/limits';
import { aspects, careLevels } from '@pusterom/protocol/session';
import { describe, expect, it } from 'vitest';
import { builtInTemplate } from '../built-in-template.ts';
import { answers, sentences } from './group-work.ts';
import { keywords, otherKeywords } from './keywords.ts';
import { sayings } from './material.ts';
import { otherThoughts, thoughts } from './thoughts.ts';

const steps = builtInTemplate.agenda.themes.flatMap(({ steps }) => steps);
const nowhere = { questionId: null, level: null, aspect: null };

describe('what simulated participants write', () => {
  it('is there for every question that the built-in template collects keywords to, for each of them', () => {
    const asked = steps.filter(({ collects }) => collects === 'keywords').flatMap((step) => step.questionIds);
    expect(Object.keys(keywords).sort()).toEqual([...new Set(asked)].sort());
    for (const phrases of Object.values(keywords))
      expect(phrases.length).toBeGreaterThanOrEqual(mostRehearsing);
  });

  it('is there for every step of the built-in template that collects thoughts', () => {
    const asked = steps.filter(({ collects }) => collects === 'thought').map(({ id }) => id);
    expect(Object.keys(thoughts).sort()).toEqual(asked.sort());
    for (const phrases of Object.values(thoughts))
      expect(phrases.length).toBeGreaterThanOrEqual(mostRehearsing);
  });

  const lists = [
    ...Object.entries(keywords),
    ...Object.entries(thoughts),
    ...careLevels.flatMap((level) =>
      aspects.map((aspect) => [`${level}/${aspect}`, answers[level][aspect]] as const),
    ),
    ['sentences', sentences] as const,
    ['other keywords', otherKeywords] as const,
    ['other thoughts', otherThoughts] as const,
  ];

  it.each(lists)('says nothing twice in one language, and nothing empty: %s', (_, phrases) => {
    for (const index of languages.keys()) {
      const said = phrases.map((phrase) => phrase[index]?.trim() ?? '');
      expect(said).not.toContain('');
      expect(new Set(said).size).toBe(phrases.length);
    }
  });

  it('follows the language, and fits templates it does not know', () => {
    const asked = { ...nowhere, stepId: 's', kind: 'keyword', questionId: 'what-gives-energy' } as const;
    expect(languages.map((language) => sayings(asked, language)[0])).toEqual([
      'gode kollegaer',
      'gode kollegaer',
      'good colleagues',
    ]);
    expect(sayings({ ...asked, questionId: 'unknown' }, 'en')).toContain('openness');
    expect(sayings({ ...asked, kind: 'thought' }, 'nn')).toContain('Eg kjenner meg att.');
  });

  it('leaves what is agreed on to whoever leads', () => {
    expect(sayings({ ...nowhere, stepId: 's', kind: 'proposal' }, 'nb')).toEqual([]);
  });
});
