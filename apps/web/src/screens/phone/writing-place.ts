import { entryKindOf } from '@pusterom/core/agenda';
import type { Step } from '@pusterom/protocol/agenda';
import type { Input } from '@pusterom/protocol/commands';
import { answersPerLevel, maxEntryLength } from '@pusterom/protocol/limits';
import { aspects, careLevels } from '@pusterom/protocol/session';

/** One place in a session to write something that is shared: a question, an aspect of a care level, a thought. */
export type WritingPlace = Omit<Input<'entry:submit'>, 'id' | 'text'> & {
  /** Which of the texts that are asked for there, from 0; the first when it is left out. */
  nth?: number;
};

/** Everything a step asks for. */
export function placesOf(step: Step): WritingPlace[] {
  const kind = entryKindOf(step);
  if (kind === null) return [];
  const place: WritingPlace = { stepId: step.id, kind, questionId: null, level: null, aspect: null };
  if (kind === 'answer')
    return careLevels.flatMap((level) =>
      aspects.flatMap((aspect) =>
        Array.from({ length: answersPerLevel[aspect] }, (_, nth) => ({ ...place, level, aspect, nth })),
      ),
    );
  if (kind !== 'keyword' || step.questionIds.length === 0) return [place];
  return step.questionIds.map((questionId) => ({ ...place, questionId }));
}

/** What the draft of a place is kept under on the phone. */
export const placeKey = (place: WritingPlace): string =>
  place.nth ? `${addressOf(place)}/${place.nth}` : addressOf(place);

const addressOf = ({ stepId, questionId, level, aspect }: WritingPlace): string =>
  [stepId, questionId, level, aspect].map((part) => part ?? '').join('/');

/** What the draft of a changed entry is kept under. */
export const editKey = (id: string): string => `edit/${id}`;

/** Whichever of its texts. */
export const isSamePlace = (one: WritingPlace, other: WritingPlace): boolean =>
  addressOf(one) === addressOf(other);

/** How many signs too long a text is; zero or less when it can be sent. */
export const excessOf = (text: string): number => text.normalize('NFC').trim().length - maxEntryLength;
export const isBlank = (text: string): boolean => text.trim() === '';
