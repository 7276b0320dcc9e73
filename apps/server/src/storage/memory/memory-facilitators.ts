import type { Facilitator } from '@pusterom/protocol/api';
import type { SessionId } from '@pusterom/protocol/ids';
import type { Facilitators } from '../../sessions/ports.ts';
import type { MemorySessions } from './memory-sessions.ts';

/** Who leads a session, for tests. Users are called by their ids. */
export class MemoryFacilitators implements Facilitators {
  readonly #sessions: MemorySessions;

  constructor(sessions: MemorySessions) {
    this.#sessions = sessions;
  }

  async list(id: SessionId): Promise<Omit<Facilitator, 'isYou'>[]> {
    const stored = this.#sessions.get(id);
    if (!stored) return [];
    const others = [...stored.coFacilitators].sort().map((userId) => facilitator(userId, false));
    return [facilitator(stored.ownerId, true), ...others];
  }

  async remove(id: SessionId, userId: string): Promise<boolean> {
    const stored = this.#sessions.get(id);
    if (!stored?.coFacilitators.has(userId)) return false;
    const coFacilitators = new Set([...stored.coFacilitators].filter((one) => one !== userId));
    this.#sessions.set(id, { ...stored, coFacilitators });
    return true;
  }

  /** What opening an invitation does. */
  lead(id: SessionId, userId: string): void {
    const stored = this.#sessions.get(id);
    if (!stored || stored.ownerId === userId) return;
    this.#sessions.set(id, { ...stored, coFacilitators: new Set([...stored.coFacilitators, userId]) });
  }

  /** The same, for a session that is handed over. */
  takeOver(id: SessionId, userId: string): void {
    const stored = this.#sessions.get(id);
    if (!stored || stored.ownerId === userId) return;
    const others = [...stored.coFacilitators].filter((one) => one !== userId);
    const coFacilitators = new Set([...others, stored.ownerId]);
    this.#sessions.set(id, { ...stored, ownerId: userId, coFacilitators });
  }
}

const facilitator = (userId: string, isOwner: boolean) => ({ userId, name: userId, isOwner });
