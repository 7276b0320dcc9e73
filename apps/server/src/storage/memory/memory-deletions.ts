import type { NetworkExtent } from '@pusterom/protocol/api';
import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import type { NetworkId, SessionId } from '@pusterom/protocol/ids';
import type { Deletions } from '../../sessions/deletions.ts';
import type { MemoryNetworks } from './memory-networks.ts';
import type { MemorySessions, StoredSession } from './memory-sessions.ts';

/** Deleting for good, for tests. */
export class MemoryDeletions implements Deletions {
  readonly #sessions: MemorySessions;
  readonly #networks: MemoryNetworks;

  constructor(sessions: MemorySessions, networks: MemoryNetworks) {
    this.#sessions = sessions;
    this.#networks = networks;
  }

  async session(id: SessionId): Promise<void> {
    this.#sessions.delete(id);
  }

  async extentOf(id: NetworkId): Promise<NetworkExtent> {
    const sessions = this.#in(id);
    const open = sessions.filter(({ live }) => live.session.status === 'open');
    return { sessions: sessions.length, open: open.length };
  }

  async network(id: NetworkId): Promise<SessionId[]> {
    const ids = this.#in(id).map(({ live }) => live.session.id);
    for (const one of ids) this.#sessions.delete(one);
    this.#networks.delete(id);
    return ids;
  }

  async account(userId: string): Promise<Result<null>> {
    if ([...this.#sessions.values()].some(({ ownerId }) => ownerId === userId))
      return refuse('OWNS_SESSIONS');
    return this.#networks.forget(userId) ? ok(null) : refuse('LAST_OWNER');
  }

  #in(id: NetworkId): StoredSession[] {
    return [...this.#sessions.values()].filter(({ networkId }) => networkId === id);
  }
}
