import { wordLists } from './word-lists.ts';

const listsByWord = new Map<string, string[]>();

for (const [list, words] of Object.entries(wordLists))
  for (const word of words.split(' ').flatMap(forms))
    listsByWord.set(word, [...(listsByWord.get(word) ?? []), list]);

/** `venn/en` is `venn` and `vennen`; `jent|a|en` is `jenta` and `jenten`. */
function forms(entry: string): string[] {
  const [stem = '', ...endings] = entry.split(/[/|]/);
  const inflected = endings.map((ending) => stem + ending);
  return entry.includes('|') ? inflected : [stem, ...inflected];
}

const prefix =
  /^(?:step|grand|ste|fos?ter|beste|små|store|lille|olde|nabo|elev|ungdoms|sped?|søsken|asylsøker|flyktning|beredskaps)+/;

/** The lists a word stands in; "stefaren" and "farens" stand where "faren" does. */
export function listsOf(lower: string): readonly string[] {
  const exact = listsByWord.get(lower) ?? listsByWord.get(lower.replace(/['’]?s$/, ''));
  return exact ?? listsByWord.get(lower.replace(prefix, '')) ?? [];
}
