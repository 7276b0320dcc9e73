import type { Agenda } from '@pusterom/protocol/agenda';
import type { Entry, SessionState } from '@pusterom/protocol/session';
import type { SessionEvent } from '@pusterom/protocol/events';
import type { BreakoutId } from '@pusterom/protocol/ids';
import type { Author, LiveState } from './live-state.ts';
import { promptOf, promptsOf } from './prompt.ts';

/** What fewer people have said is not shown as a result of its own: it would be too easy to guess who said what. */
export const fewestVoices = 3;

/** What is shown together: the answers to one prompt, or what a step collected one by one. */
export const sliceOf = (entry: Pick<Entry, 'stepId' | 'kind' | 'questionId' | 'level' | 'aspect'>): string =>
  promptOf(entry) ?? entry.stepId;

/** All the slices a session can have. */
export function slicesOf(agenda: Agenda): Set<string> {
  const steps = agenda.themes.flatMap((theme) => theme.steps.map(({ id }) => id));
  return new Set([...promptsOf(agenda), ...steps]);
}

/** Whether anyone but the facilitator and those who wrote it may see what is in a slice, once it is revealed. */
export const isOpenSlice = ({ openSlices }: Pick<SessionState, 'openSlices'>, slice: string): boolean =>
  openSlices.includes(slice);

/** The slice opens for good with the entry that makes its voices enough. */
export function openedBy(state: LiveState, entry: Entry, author: Author): SessionEvent[] {
  const slice = sliceOf(entry);
  if (isOpenSlice(state.session, slice)) return [];
  return voicesIn(state, slice, { entry, author }) < fewestVoices ? [] : [opened(state.session, slice)];
}

export const opened = ({ openSlices }: SessionState, slice: string): SessionEvent => ({
  type: 'slices:opened',
  openSlices: [...openSlices, slice],
});

/**
 * How many people speak in a slice, once `next` is in it. A group speaks with everyone who sits in it. The facilitator
 * writes for those who have no phone: each of her entries counts as one of them, unless it is a group's whose people are known.
 */
function voicesIn(
  { session, authors }: LiveState,
  slice: string,
  next: { entry: Entry; author: Author },
): number {
  const people = new Set<string>();
  const hear = ({ id, breakoutId }: Entry, author: Author | undefined): void => {
    const members = membersOf(session, breakoutId);
    const isWrittenDown = author === 'facilitator' || author === undefined;
    if (!isWrittenDown) people.add(author);
    else if (members.length === 0) people.add(id);
    for (const member of members) people.add(member);
  };
  for (const entry of session.entries.values())
    if (sliceOf(entry) === slice) hear(entry, authors.get(entry.id));
  hear(next.entry, next.author);
  return people.size;
}

const membersOf = (session: SessionState, breakoutId: BreakoutId | null): readonly string[] =>
  breakoutId === null ? [] : (session.breakouts.get(breakoutId)?.memberIds ?? []);

/** Which of these entries' slices wait for more voices. */
export function heldSlices(session: SessionState, entries: Iterable<Entry>): string[] {
  const slices = new Set([...entries].map(sliceOf));
  return [...slices].filter((slice) => !isOpenSlice(session, slice));
}
