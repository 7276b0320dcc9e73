import { languageKey } from '../../lib/locale.svelte.ts';
import type { Shelf } from '../../lib/session/shelf.ts';
import type { PhoneStorage } from './phone-storage.ts';
import { forgetVisit, forgetVisits, pastVisits } from './visits.ts';

const kinds = ['drafts', 'notes', 'outbox', 'agenda'];

/** Everything a session has left on the phone. */
export async function eraseSession(shelf: Shelf, sessionId: string): Promise<void> {
  for (const kind of kinds) {
    const list = `${kind}/${sessionId}`;
    for (const [rest] of await shelf.readAll(list)) await shelf.remove(list + rest);
  }
}

/** What has lain here long enough. The visit goes last: broken off, it is done again the next time. */
export async function eraseOld(shelf: Shelf, nowMs: number): Promise<void> {
  for (const { sessionId, token } of pastVisits(nowMs)) {
    await eraseSession(shelf, sessionId);
    forgetVisit(token);
  }
}

/** Everything there is. The key goes first: broken off, the notes that are left are unreadable. */
export async function eraseEverything({ key, shelf }: PhoneStorage): Promise<void> {
  await key.erase();
  await shelf.erase();
  forgetVisits();
  forgetChoices();
}

/** Only the language stays: it says nothing about anyone. */
function forgetChoices(): void {
  try {
    for (const name of Object.keys(localStorage)) if (name !== languageKey) localStorage.removeItem(name);
  } catch {
    return;
  }
}
