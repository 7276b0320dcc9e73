import { stepsOf } from '@pusterom/core/agenda';
import type { OwnEntry } from '../../lib/session/own-entries.svelte.ts';
import type { PhoneSession } from './phone-session.svelte.ts';
import { editKey, isBlank, placeKey, placesOf, type WritingPlace } from './writing-place.ts';

/** A text that has been begun and not sent. */
export interface Unsent {
  key: string;
  place: WritingPlace;
  text: string;
  /** The entry whose words are being changed; null for a new one. */
  changes: OwnEntry | null;
}

/** All that has been begun and not sent, in the agenda's order; changed entries last. */
export function unsentTexts({ agenda, drafts, own }: PhoneSession): Unsent[] {
  const places = agenda ? stepsOf(agenda).flatMap(({ step }) => placesOf(step)) : [];
  const begun = places.map((place) => ({ key: placeKey(place), place, changes: null }));
  const changed = own.all.map((entry) => ({ key: editKey(entry.id), place: entry, changes: entry }));
  return [...begun, ...changed].flatMap((one) => {
    const text = drafts.read(one.key);
    return isBlank(text) ? [] : [{ ...one, text }];
  });
}
