import type { Agenda } from '@pusterom/protocol/agenda';
import { aspects, careLevels, type Aspect, type CareLevel, type Entry } from '@pusterom/protocol/session';

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

/** Strengths before improvements. */
export const promptsOfLevel = (level: CareLevel): string[] =>
  aspects.map((aspect) => levelPrompt(level, aspect));

/** Those of all levels. */
export const levelPrompts: readonly string[] = careLevels.flatMap(promptsOfLevel);

/** All the prompts a session can have. */
export function promptsOf(agenda: Agenda): Set<string> {
  const questions = agenda.themes.flatMap((theme) => theme.questions.map(({ id }) => id));
  return new Set([...levelPrompts, ...questions]);
}
