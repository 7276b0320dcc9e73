import { randomUUID } from 'node:crypto';
import { eventsOf } from '@pusterom/core/session-file';
import type { Result } from '@pusterom/protocol/errors';
import type { SessionId } from '@pusterom/protocol/ids';
import type { SessionFile } from '@pusterom/protocol/session-file';
import { createSession } from './new-session.ts';
import type { LiveStore, SessionDirectory } from './ports.ts';

interface Stores {
  directory: SessionDirectory;
  liveStore: LiveStore;
}

/**
 * Stores the session in a file as one that is over, and belongs to `ownerId`. Asked again with the same id, it is there.
 * Answers NOT_FOUND when the id is of someone else's session.
 */
export async function takeIn(
  { directory, liveStore }: Stores,
  { id, ownerId, file }: { id: SessionId; ownerId: string; file: SessionFile },
): Promise<Result<null>> {
  const { title, language, agenda } = file;
  const created = await createSession(directory, { id, ownerId, title, language, agenda });
  if (!created.ok) return created;
  const changes = eventsOf(file, randomUUID).map((event, index) => ({ seq: index + 1, event, author: null }));
  await liveStore.commit(id, 0, changes);
  return created;
}
