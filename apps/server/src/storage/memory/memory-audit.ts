import type { AuditedDeed } from '@pusterom/protocol/audit';
import type { SessionId } from '@pusterom/protocol/ids';
import type { AuditReader } from '../../sessions/audit.ts';
import type { MemorySessions } from './memory-sessions.ts';

/** Who did what, for tests. Users are called by their ids. */
export class MemoryAuditReader implements AuditReader {
  readonly #sessions: MemorySessions;

  constructor(sessions: MemorySessions) {
    this.#sessions = sessions;
  }

  async ofSession(id: SessionId): Promise<AuditedDeed[]> {
    const deeds = [...(this.#sessions.get(id)?.deeds ?? [])].reverse();
    return deeds.map(({ actor, action, atMs }) => ({ action, by: actor, at: new Date(atMs).toISOString() }));
  }
}
