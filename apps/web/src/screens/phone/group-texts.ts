import type { Step } from '@pusterom/protocol/agenda';
import type { EntryId } from '@pusterom/protocol/ids';
import type { OwnEntry } from '../../lib/session/own-entries.svelte.ts';
import type { PhoneSession } from './phone-session.svelte.ts';
import { ofGroup } from './shared-texts.ts';
import { isSamePlace, type WritingPlace } from './writing-place.ts';

/** A text of the group: one's own, which can be changed, or another's. */
export interface GroupText {
  id: string;
  text: string;
  own: OwnEntry | null;
}

/** What the group has written in one place, and what is on its way there from this phone. */
export function groupTexts(phone: PhoneSession, step: Step, place: WritingPlace): GroupText[] {
  const { session } = phone.store;
  const breakoutId = phone.groupAt(step)?.id ?? null;
  const own = ownTexts(phone, place, breakoutId);
  const ownIds = new Set<string>(phone.own.all.map(({ id }) => id));
  const entries = session ? ofGroup(session, step, breakoutId) : [];
  const others = entries.filter((one) => isSamePlace(one, place) && !ownIds.has(one.id));
  return [
    ...others.map(({ id, text }) => ({ id, text, own: null })),
    ...own.map((one) => ({ id: one.id, text: one.text, own: one })),
  ];
}

/** One's own in this place; what was written in an earlier mix of groups belongs to that group. */
function ownTexts({ store, own }: PhoneSession, place: WritingPlace, breakoutId: string | null): OwnEntry[] {
  const written = new Map((store.you?.entries ?? []).map((one) => [one.id, one.breakoutId]));
  return own.all.filter((one) => {
    const writtenIn =
      store.session?.entries.get(one.id as EntryId)?.breakoutId ?? written.get(one.id as EntryId);
    const isOthers = breakoutId !== null && writtenIn !== undefined && writtenIn !== breakoutId;
    return isSamePlace(one, place) && !isOthers;
  });
}
