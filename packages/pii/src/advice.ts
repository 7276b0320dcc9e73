import type { Advice } from './find.ts';
import { nameSteps } from './names/name-steps.ts';
import { publicWords } from './names/public-names.ts';
import { moreNumberRules } from './more-number-rules.ts';
import { findNumbers } from './numbers.ts';
import { inOriginal, normalise } from './normal-text.ts';
import { peopleSteps } from './rules/people-steps.ts';
import type { Judged } from './rules/rule.ts';
import { rules } from './rules/rules.ts';
import { retag } from './words/retag.ts';
import { taggedText } from './words/tagged-text.ts';
import { tagsOf } from './words/tags.ts';
import { wordsOf } from './words/words.ts';

export type { Advice, Find, Kind, Label } from './find.ts';

/** The rules about language stop here; those about numbers read on. */
export const maxLanguageLength = 1000;

export interface AdviseOptions {
  /** Names that stand in the template's own prompts and quotes: everybody may write them. */
  knownNames?: readonly string[];
}

/** What in a text could identify a child, a family or a colleague. */
export function advise(text: string, { knownNames = [] }: AdviseOptions = {}): Advice {
  const normal = normalise(text);
  const { finds: numbers, hasNationalId, rest } = findNumbers(normal.text, moreNumberRules);
  const judged = languageFinds(rest.slice(0, maxLanguageLength), knownNames);
  const sure = [...numbers, ...judged.filter(({ isHint }) => !isHint)];
  const shown = sure.length > 0 ? sure : judged;
  return {
    label: hasNationalId ? 'block' : sure.length > 0 ? 'warn' : judged.length > 0 ? 'hint' : 'clear',
    finds: shown.map((find) => inOriginal(normal, find)).sort((a, b) => a.start - b.start),
  };
}

function languageFinds(text: string, knownNames: readonly string[]): Judged[] {
  const words = wordsOf(text);
  const tags = tagsOf(words, publicWords(words, knownNames));
  const tagged = retag(taggedText(words, tags), [...peopleSteps, ...nameSteps]);
  return rules.flatMap((rule) => rule(tagged));
}
