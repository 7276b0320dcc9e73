import type { Language } from '../language.ts';

/** A thing people answer, with the word forms that mean it. The bokmål name is also its id. */
export interface Concept {
  names: Record<Language, string>;
  forms: Record<Language, string[]>;
}

const listOf = (text = ''): string[] =>
  text
    .split(',')
    .map((form) => form.trim())
    .filter((form) => form !== '');

/** Reads lines of `Bokmål name; Nynorsk name; English name: bokmål forms | nynorsk forms | English forms`. */
export function parseConcepts(topics: readonly string[]): Concept[] {
  return topics.flatMap((topic) => topic.trim().split('\n').map(parseLine));
}

function parseLine(line: string): Concept {
  const colon = line.indexOf(':');
  const [nb = '', nn = nb, en = nb] = line
    .slice(0, colon)
    .split(';')
    .map((name) => name.trim());
  const [bokmal, nynorsk, english] = line.slice(colon + 1).split('|');
  return {
    names: { nb, nn, en },
    forms: { nb: listOf(bokmal), nn: listOf(nynorsk), en: listOf(english) },
  };
}
