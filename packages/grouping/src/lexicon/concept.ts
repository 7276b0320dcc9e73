import type { Language } from '../language.ts';

/** A thing people answer, with the word forms that mean it. The bokmål name is also its id. */
export interface Concept {
  names: Record<Language, string>;
  forms: Record<Language, string[]>;
  /** What it has in common with related concepts; null when nothing is near. */
  family: Record<Language, string> | null;
}

const listOf = (text = ''): string[] =>
  text
    .split(',')
    .map((form) => form.trim())
    .filter((form) => form !== '');

/**
 * Reads lines of `Bokmål name; Nynorsk name; English name: bokmål forms | nynorsk forms | English forms`.
 * A line of `# Bokmål name; Nynorsk name; English name` begins a family, `#` alone ends it.
 */
export function parseConcepts(topics: readonly string[]): Concept[] {
  return topics.flatMap(parseTopic);
}

function parseTopic(topic: string): Concept[] {
  const concepts: Concept[] = [];
  let family: Concept['family'] = null;
  for (const line of topic.trim().split('\n')) {
    if (line.startsWith('#')) family = line.length > 1 ? parseNames(line.slice(1)) : null;
    else concepts.push(parseLine(line, family));
  }
  return concepts;
}

function parseNames(text: string): Record<Language, string> {
  const [nb = '', nn = nb, en = nb] = text.split(';').map((name) => name.trim());
  return { nb, nn, en };
}

function parseLine(line: string, family: Concept['family']): Concept {
  const colon = line.indexOf(':');
  const [bokmal, nynorsk, english] = line.slice(colon + 1).split('|');
  return {
    names: parseNames(line.slice(0, colon)),
    forms: { nb: listOf(bokmal), nn: listOf(nynorsk), en: listOf(english) },
    family,
  };
}
