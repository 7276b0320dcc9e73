import type { Step } from '@pusterom/protocol/agenda';
import { maxEntryLength } from '@pusterom/protocol/limits';
import type { SheetLine, SheetPart } from '@pusterom/protocol/sheet';
import { isBlank, type WritingPlace } from './writing-place.ts';

/** One phone writes for all who sit together. */
export const isForGroup = ({ collects }: Step): boolean =>
  collects === 'care-levels' || collects === 'group-sentence';

/** The part of a group's sheet that a place belongs to. */
export const partOf = ({ level }: WritingPlace): SheetPart => level ?? 'sentence';

export const isAt = (line: SheetLine, place: WritingPlace): boolean =>
  line.part === partOf(place) && line.aspect === place.aspect && line.nth === (place.nth ?? 0);

/** What is written in each place, as the group is told it; `read` is what a place holds. */
export function linesAt(places: readonly WritingPlace[], read: (place: WritingPlace) => string): SheetLine[] {
  return places.flatMap((place) => {
    // What is too long to be sent is told as far as it goes.
    const text = read(place).normalize('NFC').trim().slice(0, maxEntryLength);
    return isBlank(text) ? [] : [{ part: partOf(place), aspect: place.aspect, nth: place.nth ?? 0, text }];
  });
}

/** What two phones have written in one place, and nothing of it lost: `told` is what the group has seen. */
export function joined(told: string, own: string): string {
  if (told.includes(own.trim())) return told;
  return own.includes(told.trim()) ? own : `${told}\n${own}`;
}
