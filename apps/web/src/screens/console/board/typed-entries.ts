import { maxBreakouts } from '@pusterom/protocol/limits';
import type { EntryKind } from '@pusterom/protocol/session';

/** A sentence or a thought may have several lines; of what else is typed in from a sheet, each line is one entry. */
export const mayHaveLines = (kind: EntryKind): boolean => kind === 'sentence' || kind === 'thought';

/** What is typed or pasted in one field, as the entries it becomes. */
export const entriesIn = (text: string, kind: EntryKind): string[] =>
  (mayHaveLines(kind) ? [text] : text.split('\n')).filter((one) => one.trim() !== '');

/** What is left to send: what was typed meanwhile stays. */
export function withoutSent(text: string, sent: string): string {
  const start = text.indexOf(sent);
  const rest = text.slice(start + sent.length);
  const isFirst = start !== -1 && text.slice(0, start).trim() === '';
  if (!isFirst || (rest !== '' && !rest.startsWith('\n'))) return text;
  return rest.trimStart();
}

/** The number of the group whose sheet is being typed in; null for none. */
export function paperGroupOf(written: string): number | null {
  const number = Number(written);
  return number >= 1 && number <= maxBreakouts ? number : null;
}
