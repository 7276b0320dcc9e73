import type { SessionSummary } from '@pusterom/protocol/api';
import type { SessionId } from '@pusterom/protocol/ids';
import type { SessionState } from '@pusterom/protocol/session';
import type { NewSession, SessionDirectory } from '../../sessions/ports.ts';
import type { MemorySessions, StoredSession } from './memory-sessions.ts';

/** The list of sessions for tests. */
export class MemorySessionDirectory implements SessionDirectory {
  readonly #sessions: MemorySessions;

  constructor(sessions: MemorySessions) {
    this.#sessions = sessions;
  }

  async create(session: NewSession): Promise<boolean> {
    const isTaken = [...this.#sessions.values()].some(({ live: { session: other } }) =>
      [
        other.door.code === session.code,
        other.door.secret === session.secret,
        other.id === session.id,
      ].includes(true),
    );
    if (isTaken) return false;
    const live = { session: freshState(session), authors: new Map() };
    const { ownerId } = session;
    this.#sessions.set(session.id, { live, ownerId, createdAt: new Date(), openedAt: null, closedAt: null });
    return true;
  }

  async findByKey(key: string): Promise<SessionId | null> {
    const found = [...this.#sessions.values()].find(({ live: { session } }) =>
      [session.door.code, session.door.secret].includes(key),
    );
    return found?.live.session.id ?? null;
  }

  async isOwner(id: SessionId, userId: string): Promise<boolean> {
    return this.#sessions.get(id)?.ownerId === userId;
  }

  async list(userId: string): Promise<SessionSummary[]> {
    const own = [...this.#sessions.values()].filter((stored) => stored.ownerId === userId);
    // The newest is last in a map.
    return own.reverse().map(summaryOf);
  }
}

function freshState({ id, title, language, agenda, code, secret }: NewSession): SessionState {
  return {
    id,
    seq: 0,
    title,
    language,
    agenda,
    status: 'draft',
    door: { code, secret, isLocked: false },
    runs: [],
    revealedStepIds: [],
    lockedStepIds: [],
    participants: new Map(),
    breakouts: new Map(),
    entries: new Map(),
    clusters: new Map(),
    actions: new Map(),
  };
}

function summaryOf({ live: { session }, createdAt, openedAt, closedAt }: StoredSession): SessionSummary {
  const { id, title, language, status, door, participants, entries, actions } = session;
  return {
    id,
    title,
    language,
    status,
    code: door.code,
    createdAt: createdAt.toISOString(),
    openedAt: openedAt?.toISOString() ?? null,
    closedAt: closedAt?.toISOString() ?? null,
    participants: participants.size,
    entries: entries.size,
    actions: actions.size,
  };
}
