import { withOneMeaning, type Alias } from '@pusterom/grouping';
import { writtenWith } from '@pusterom/grouping/written';
import type { EntryId } from '@pusterom/protocol/ids';
import type { SessionState } from '@pusterom/protocol/session';
import type { BoardIndex, Lesson } from './board-index.ts';
import type { LiveState } from './live-state.ts';
import { fewestVoices } from './slices.ts';

/** One word in letters, and not a whole sentence written as one. */
const teachable = /^\p{L}{3,40}$/u;

/**
 * What a session has taught its network by what those who led it moved and merged: words that at least three people
 * wrote, and no names. Must be asked while it is still known who wrote what.
 */
export function taughtIn(
  state: LiveState,
  { board, isName }: { board: BoardIndex; isName: (word: string) => boolean },
): Alias[] {
  if (state.session.rehearsalWith !== null) return [];
  const lessons = board.lessons();
  return withOneMeaning(lessons.map(({ alias }) => alias)).filter(({ stem }) => {
    const entryIds = sayersOf(lessons, stem);
    if (!teachable.test(stem) || writersOf(state, entryIds).size < fewestVoices) return false;
    return !entryIds.some((id) => isSaidOfSomeone(state.session, { id, stem, isName }));
  });
}

const sayersOf = (lessons: readonly Lesson[], stem: string): EntryId[] =>
  lessons.filter(({ alias }) => alias.stem === stem).flatMap(({ entryIds }) => entryIds);

/** Those who held the phone: a group, like a facilitator who writes for several, is one here. */
const writersOf = ({ authors }: LiveState, entryIds: readonly EntryId[]): Set<string> =>
  new Set(entryIds.flatMap((id) => authors.get(id) ?? []));

/** Written with a capital where no sentence begins, a name in general, or the name of someone who is here. */
function isSaidOfSomeone(
  session: SessionState,
  { id, stem, isName }: { id: EntryId; stem: string; isName: (word: string) => boolean },
): boolean {
  const here = [...session.participants.values()].map(({ firstName }) => (firstName ?? '').toLowerCase());
  return writtenWith(session.entries.get(id)?.text ?? '', stem).some(({ word, isFirst }) => {
    const lower = word.toLowerCase();
    const isCalledSo = here.some((name) => name.split(/[^\p{L}]+/u).some((part) => isFormOf(lower, part)));
    return isCalledSo || isName(capitalised(lower)) || (!isFirst && /^\p{Lu}(?!\p{Lu})/u.test(word));
  });
}

const isFormOf = (word: string, name: string): boolean =>
  name !== '' && (word === name || word === `${name}s`);
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
