import { isFinished, mostUrgentFirst, withHistory, type ToldOf } from '@pusterom/core/earlier-actions';
import type { NetworkId, SessionId } from '@pusterom/protocol/ids';
import type { EarlierAction } from '@pusterom/protocol/session';
import type { EarlierActions } from '../../sessions/ports.ts';
import { dayOf, type MemorySessions, type StoredSession } from './memory-sessions.ts';

/** What networks have agreed on, for tests. */
export class MemoryEarlierActions implements EarlierActions {
  readonly #sessions: MemorySessions;

  constructor(sessions: MemorySessions) {
    this.#sessions = sessions;
  }

  async ofNetwork(id: NetworkId): Promise<EarlierAction[]> {
    const closed = [...this.#sessions.values()]
      .filter(({ networkId, closedAt }) => networkId === id && closedAt !== null)
      .sort((one, other) => Number(one.closedAt) - Number(other.closedAt));
    return withHistory(closed.flatMap(agreedIn), closed.flatMap(toldIn));
  }

  async unfinished(id: SessionId): Promise<EarlierAction[]> {
    const networkId = this.#sessions.get(id)?.networkId;
    if (!networkId) return [];
    return mostUrgentFirst((await this.ofNetwork(networkId)).filter((action) => !isFinished(action)));
  }
}

function agreedIn(stored: StoredSession): Omit<EarlierAction, 'history'>[] {
  const { id, actions } = stored.live.session;
  return [...actions.values()].map(({ order: _, ...action }) => ({
    ...action,
    fromSessionId: id,
    agreedOn: dayOf(stored),
  }));
}

function toldIn(stored: StoredSession): ToldOf[] {
  const on = dayOf(stored);
  const { id: sessionId, carried } = stored.live.session;
  return [...carried.values()].flatMap(({ id, outcome, note }) =>
    outcome === null ? [] : [{ id, sessionId, on, outcome, note }],
  );
}
