import { type Language, type Meanings, PromptGrouper } from '../src/prompt-grouper.ts';
import type { GoldEntry, GoldSession } from './gold.ts';
import type { Grouped } from './score.ts';

/**
 * Groups one session as it would have gone live, its entries arriving in the given order. `meanings` is what a sentence
 * model makes of them, if one is to be tried.
 */
export function groupSession(
  gold: GoldSession,
  arriving: readonly GoldEntry[] = gold.entries,
  meanings: Meanings | null = null,
): Grouped {
  const grouper = new PromptGrouper({ language: languageOf(gold), meanings });
  const groupOf = new Map<string, string>();
  const labelOf = new Map<string, string>();
  for (const { id, text } of arriving) {
    const groupId = grouper.place(text)?.groupId ?? `g${String(labelOf.size)}`;
    grouper.put({ id, text }, groupId, 'auto');
    groupOf.set(id, groupId);
    const others = [...labelOf].filter(([other]) => other !== groupId).map(([, label]) => label);
    const label = grouper.label(groupId, labelOf.get(groupId) ?? null, new Set(others));
    labelOf.set(groupId, label?.text ?? '');
  }
  return { gold, groupOf, labelOf };
}

/** The language of a workshop is the one that most of its answers are in. */
function languageOf({ entries }: GoldSession): Language {
  const count = (language: Language): number => entries.filter(({ lang }) => lang === language).length;
  return (['nb', 'nn', 'en'] as const).toSorted((a, b) => count(b) - count(a))[0] ?? 'nb';
}
