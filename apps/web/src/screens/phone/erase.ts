import type { Shelf } from '../../lib/session/shelf.ts';

/** Everything a session has left on the phone. */
export async function eraseFromPhone(shelf: Shelf, sessionId: string): Promise<void> {
  for (const kind of ['drafts', 'notes', 'outbox', 'agenda']) await shelf.remove(`${kind}/${sessionId}`);
}
