import type { Language } from '@pusterom/protocol/language';
import type { Entry } from '@pusterom/protocol/session';
import { answers, sentences } from './group-work.ts';
import { keywords, otherKeywords } from './keywords.ts';
import { inLanguage, type Phrase } from './phrase.ts';
import { otherThoughts, thoughts } from './thoughts.ts';

/** Where something is written. */
export type Place = Pick<Entry, 'stepId' | 'kind' | 'questionId' | 'level' | 'aspect'>;

/** What simulated participants may write there, in their language; what fits anywhere where the template is another. */
export const sayings = (place: Place, language: Language): string[] =>
  inLanguage(phrasesFor(place), language);

function phrasesFor({ stepId, kind, questionId, level, aspect }: Place): readonly Phrase[] {
  switch (kind) {
    case 'keyword':
      return keywords[questionId ?? ''] ?? otherKeywords;
    case 'answer':
      return level && aspect ? answers[level][aspect] : [];
    case 'sentence':
      return sentences;
    case 'thought':
      return thoughts[stepId] ?? otherThoughts;
    // What is agreed on is noted by whoever leads.
    case 'proposal':
      return [];
  }
}
