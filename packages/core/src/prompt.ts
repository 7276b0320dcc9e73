import type { Aspect, CareLevel, Entry } from '@pusterom/protocol/session';

/**
 * What an entry answers. Entries are grouped within one prompt, never across: the same question in pairs and
 * in plenary is one prompt, strengths and improvements of a level are two.
 * Null for what is read one by one: sentences, thoughts and proposed actions.
 */
export function promptOf(entry: Pick<Entry, 'kind' | 'questionId' | 'level' | 'aspect'>): string | null {
  if (entry.kind === 'keyword' && entry.questionId !== null) return entry.questionId;
  if (entry.level !== null && entry.aspect !== null) return levelPrompt(entry.level, entry.aspect);
  return null;
}

/** The prompt of a care level's strengths or improvements. */
export const levelPrompt = (level: CareLevel, aspect: Aspect): string => `${level}/${aspect}`;
