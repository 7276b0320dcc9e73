import type { PlacedStep } from '@pusterom/core/agenda';
import type { Language } from '@pusterom/protocol/language';
import { inLanguage } from '../../lib/in-language.ts';
import { noteKeys } from './note-keys.ts';
import { isBlank } from './writing-place.ts';

/** One's notes as a text to keep: each under its theme and question. `read` is what was noted to a question. */
export function notesText(
  steps: readonly Pick<PlacedStep, 'theme' | 'step'>[],
  read: (key: string) => string,
  language: Language,
): string {
  const noted = steps.flatMap(({ theme, step }) =>
    noteKeys(step)
      .filter((key) => !isBlank(read(key)))
      .map((key) => {
        const question = theme.questions.find(({ id }) => id === key)?.text ?? step.instruction;
        return { theme, text: `${inLanguage(question, language)}\n\n${read(key).trim()}` };
      }),
  );
  return noted
    .map(({ theme, text }, index) =>
      theme === noted[index - 1]?.theme
        ? text
        : `${inLanguage(theme.title, language).toUpperCase()}\n\n${text}`,
    )
    .join('\n\n\n');
}
