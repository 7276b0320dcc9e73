import type { Language } from '../language.ts';

/** A thing people answer, with the word forms that mean it. The bokmål name is also its id. */
export interface Concept {
  names: Record<Language, string>;
  forms: Record<Language, string[]>;
  /** Forms that give way to another theme in the same answer: "*prate* om følelser". */
  light: ReadonlySet<string>;
}

/**
 * Reads topics. A concept is a line of its three names, and below it, indented, `nb:`, `nn:` and `en:` with its forms and
 * commas between.
 *
 * A form is a word or a phrase. `legge/slippe jobb` is two phrases, `våken + natt` both words in any order, and a form
 * that ends in `~` is light. Verbs in phrases may stand in any form: `ta med hjem` finds "tok det med hjem".
 */
export function parseConcepts(topics: readonly string[]): Concept[] {
  return topics.flatMap(parseTopic);
}

function parseTopic(topic: string): Concept[] {
  return topic
    .trim()
    .split(/\n(?=\S)/u)
    .map(parseBlock);
}

function parseNames(text: string): Record<Language, string> {
  const [nb = '', nn = nb, en = nb] = text.split(';').map((name) => name.trim());
  return { nb, nn, en };
}

function parseBlock(block: string): Concept {
  const [names = '', ...lines] = block.split('\n');
  const marked = lines.join(' ');
  const { nb, nn, en } = { nb: formsOf(marked, 'nb'), nn: formsOf(marked, 'nn'), en: formsOf(marked, 'en') };
  const light = [...nb, ...nn, ...en].filter((form) => form.endsWith('~')).map(bare);
  return {
    names: parseNames(names),
    forms: { nb: nb.map(bare), nn: nn.map(bare), en: en.map(bare) },
    light: new Set(light),
  };
}

const bare = (form: string): string => form.replace(/~$/u, '');

function formsOf(lines: string, language: Language): string[] {
  const [, list = ''] = new RegExp(`(?:^| )${language}: (.*?)(?= (?:nb|nn|en): |$)`, 'u').exec(lines) ?? [];
  const forms = list.split(',').map((form) => form.trim().replace(/\s+/gu, ' '));
  return forms.filter((form) => form !== '').flatMap(alternatives);
}

/** `slå av telefon/pc` is two forms. */
function alternatives(form: string): string[] {
  return form
    .split(' ')
    .reduce<string[]>(
      (begun, word) => begun.flatMap((start) => word.split('/').map((choice) => `${start} ${choice}`)),
      [''],
    )
    .map((whole) => whole.trim());
}
