import type { NetworkId, SessionId } from '@pusterom/protocol/ids';
import type { LearntWord } from '@pusterom/protocol/learning';
import type { LearntAt, Learning, WordKey } from '../../sessions/learning.ts';
import { dayOf, type MemorySessions, type StoredSession } from './memory-sessions.ts';

/** What networks' grouping has learnt, for tests. A session has taught only where its network has chosen it. */
export class MemoryLearning implements Learning {
  readonly #sessions: MemorySessions;
  readonly #networks: Set<NetworkId>;

  /** `networks` are those that have chosen it; the live store asks it too. */
  constructor(sessions: MemorySessions, networks: Set<NetworkId>) {
    this.#sessions = sessions;
    this.#networks = networks;
  }

  async ofNetwork(id: NetworkId): Promise<LearntAt[] | null> {
    if (!this.#networks.has(id)) return null;
    return this.#in(id)
      .sort((one, other) => Number(other.closedAt) - Number(one.closedAt))
      .flatMap((stored) =>
        taughtBy(stored).map((word) => ({
          ...word,
          title: stored.live.session.title,
          heldOn: dayOf(stored),
        })),
      );
  }

  async begin(id: NetworkId): Promise<void> {
    this.#networks.add(id);
  }

  async end(id: NetworkId): Promise<WordKey[]> {
    this.#networks.delete(id);
    return this.forget(id, 'all');
  }

  async forget(id: NetworkId, which: WordKey | 'all'): Promise<WordKey[]> {
    const isIt = (word: WordKey) =>
      which === 'all' || (word.stem === which.stem && word.fromSessionId === which.fromSessionId);
    return this.#in(id).flatMap((stored) => {
      const gone = taughtBy(stored).filter(isIt);
      const taught = taughtBy(stored).filter((word) => !isIt(word));
      this.#sessions.set(stored.live.session.id, { ...stored, taught });
      return gone;
    });
  }

  async forSession(id: SessionId): Promise<LearntWord[]> {
    const networkId = this.#sessions.get(id)?.networkId;
    return networkId ? this.#in(networkId).flatMap(taughtBy).sort(byStem) : [];
  }

  #in(id: NetworkId): StoredSession[] {
    return [...this.#sessions.values()].filter(({ networkId }) => networkId === id);
  }
}

const taughtBy = ({ live, taught = [] }: StoredSession): LearntWord[] =>
  taught.map(({ stem, theme }) => ({ stem, theme, fromSessionId: live.session.id }));

const byStem = (one: LearntWord, other: LearntWord): number => (one.stem < other.stem ? -1 : 1);
