import type { Shelf } from '../../lib/session/shelf.ts';

/** Everything a session has left on the phone. */
export async function eraseFromPhone(shelf: Shelf, sessionId: string): Promise<void> {
  for (const kind of ['drafts', 'notes', 'outbox', 'agenda']) {
    const list = `${kind}/${sessionId}`;
    for (const [rest] of await shelf.readAll(list)) await shelf.remove(list + rest);
  }
}
