import { expect, it } from 'vitest';
import { EntryReader } from '../reading/entry-reader.ts';
import { genericWord } from '../reading/common-words.ts';
import { Vocabulary } from '../reading/vocabulary.ts';
import { type Concept, parseConcepts } from './concept.ts';
import { sharedLexicon } from './lexicon.ts';
import { nearPairs } from './near.ts';
import { topics } from './topics.ts';

const concepts = parseConcepts(topics);
const formsOf = ({ forms }: Concept): string[] => [...new Set([...forms.nb, ...forms.nn, ...forms.en])];

it('every concept has a name and forms, and no two have the same name', () => {
  expect(
    concepts.filter(({ names, forms }) => Object.values(names).includes('') || forms.nb.length === 0),
  ).toEqual([]);
  expect(new Set(concepts.map(({ names }) => names.nb)).size).toBe(concepts.length);
});

it('no form stands in two concepts', () => {
  const owners = new Map<string, string[]>();
  for (const concept of concepts) {
    for (const form of formsOf(concept)) owners.set(form, [...(owners.get(form) ?? []), concept.names.nb]);
  }
  expect([...owners].filter(([, names]) => names.length > 1)).toEqual([]);
});

it('no form is a general word', () => {
  expect(concepts.flatMap(formsOf).filter((form) => genericWord(form) !== undefined)).toEqual([]);
});

it('every form, answered alone, is read as its own concept first', () => {
  const lexicon = sharedLexicon();
  const reader = new EntryReader(lexicon, new Vocabulary(lexicon, 'nb'), 'nb');
  const misread = concepts.flatMap((concept) =>
    formsOf(concept).filter((form) => strongestConcept(reader, form) !== concept.names.nb),
  );
  expect(misread).toEqual([]);
});

function strongestConcept(reader: EntryReader, form: string): string | undefined {
  const features = [...reader.read(form).features.values()].filter(({ kind }) => kind === 'concept');
  return features.sort((a, b) => b.weight - a.weight)[0]?.text;
}

it('near themes are themes, and no pair is named twice', () => {
  const names = new Set(concepts.map(({ names: { nb } }) => nb));
  expect(nearPairs.flat().filter((name) => !names.has(name))).toEqual([]);
  const pairs = nearPairs.map((pair) => pair.toSorted().join(' ~ '));
  expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([]);
});
