import { asTheAgendaSays } from '@pusterom/core/plan';
import type { SessionSummary } from '@pusterom/protocol/api';
import type { NetworkId, SessionId } from '@pusterom/protocol/ids';
import type { SessionState } from '@pusterom/protocol/session';
import type { Meeting, NewSession, SessionDirectory } from '../../sessions/ports.ts';
import { mayLead, mayReadBack, type SessionStanding } from '../../sessions/standing.ts';
import { MemoryNetworks } from './memory-networks.ts';
import { newlyStored, type MemorySessions, type StoredSession } from './memory-sessions.ts';

/** The list of sessions for tests. */
export class MemorySessionDirectory implements SessionDirectory {
  readonly #sessions: MemorySessions;
  readonly #networks: MemoryNetworks;

  constructor(sessions: MemorySessions, networks = new MemoryNetworks()) {
    this.#sessions = sessions;
    this.#networks = networks;
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
    const live = { session: freshState(session), authors: new Map(), ballots: new Map() };
    this.#sessions.set(session.id, newlyStored(live, session.ownerId, session.networkId ?? null));
    return true;
  }

  async has(id: SessionId): Promise<boolean> {
    return this.#sessions.has(id);
  }

  async findByKey(key: string): Promise<SessionId | null> {
    const found = [...this.#sessions.values()].find(({ live: { session } }) =>
      [session.door.code, session.door.secret].includes(key),
    );
    return found?.live.session.id ?? null;
  }

  async standing(id: SessionId, userId: string): Promise<SessionStanding | null> {
    const stored = this.#sessions.get(id);
    if (!stored) return null;
    if (stored.ownerId === userId) return 'owner';
    if (stored.coFacilitators.has(userId)) return 'coFacilitator';
    const isMember = stored.networkId !== null && (await this.#networks.roleOf(userId, stored.networkId));
    return isMember ? 'leader' : null;
  }

  async list(userId: string): Promise<SessionSummary[]> {
    const led = await this.#find(userId, mayLead);
    return led.filter(({ status, rehearsalWith }) => status !== 'closed' || rehearsalWith === null);
  }

  async listClosed(userId: string): Promise<SessionSummary[]> {
    const readable = await this.#find(userId, mayReadBack);
    return readable.filter(({ status, rehearsalWith }) => status === 'closed' && rehearsalWith === null);
  }

  async meetingsOf(networkId: NetworkId): Promise<Meeting[]> {
    const isMeeting = ({ live: { session }, ...stored }: StoredSession) =>
      stored.networkId === networkId && session.status === 'closed' && session.rehearsalWith === null;
    const meetings = [...this.#sessions.values()].filter(isMeeting).map(meetingOf);
    return meetings.sort((one, other) => one.on.localeCompare(other.on));
  }

  async moveTo(id: SessionId, networkId: NetworkId | null): Promise<boolean> {
    const stored = this.#sessions.get(id);
    if (stored?.live.session.rehearsalWith !== null) return false;
    const { taught, ...rest } = stored;
    this.#sessions.set(id, {
      ...rest,
      networkId,
      ...(stored.networkId === networkId && taught && { taught }),
    });
    return true;
  }

  async screenLinks(id: SessionId): Promise<number | null> {
    return this.#sessions.get(id)?.screenLinks ?? null;
  }

  async endScreenLinks(id: SessionId): Promise<void> {
    const stored = this.#sessions.get(id);
    if (stored) this.#sessions.set(id, { ...stored, screenLinks: stored.screenLinks + 1 });
  }

  async #find(userId: string, may: (standing: SessionStanding | null) => boolean): Promise<SessionSummary[]> {
    const found: SessionSummary[] = [];
    for (const [id, stored] of this.#sessions)
      // The newest is last in a map.
      if (may(await this.standing(id, userId))) found.unshift(this.#summaryOf(stored));
    return found;
  }

  #summaryOf(stored: StoredSession): SessionSummary {
    const { networkId } = stored;
    const name = networkId && this.#networks.nameOf(networkId);
    return { ...summaryOf(stored), network: networkId && { id: networkId, name: name ?? '' } };
  }
}

function freshState(wanted: NewSession): SessionState {
  const { id, title, language, agenda, plan, code, secret, rehearsalWith } = wanted;
  return {
    id,
    seq: 0,
    title,
    language,
    agenda,
    rehearsalWith: rehearsalWith ?? null,
    status: 'draft',
    door: { code, secret, isLocked: false },
    runs: [],
    revealedStepIds: [],
    plan: plan ?? asTheAgendaSays,
    lockedStepIds: [],
    openSlices: [],
    erasedAtMs: null,
    participants: new Map(),
    breakouts: new Map(),
    entries: new Map(),
    clusters: new Map(),
    actions: new Map(),
    carried: new Map(),
    votes: new Map(),
    edits: new Map(),
    learnt: [],
  };
}

const meetingOf = ({ live: { session }, openedAt, createdAt }: StoredSession): Meeting => ({
  ...{ id: session.id, seq: session.seq, title: session.title },
  on: (openedAt ?? createdAt).toISOString(),
});

function summaryOf({ live: { session }, createdAt, openedAt, closedAt }: StoredSession) {
  const { id, title, language, rehearsalWith, status, door, participants, entries, actions, plan } = session;
  const { startsAtMs } = plan.meeting;
  return {
    id,
    title,
    language,
    rehearsalWith,
    status,
    code: door.code,
    createdAt: createdAt.toISOString(),
    startsAt: startsAtMs === null ? null : new Date(startsAtMs).toISOString(),
    openedAt: openedAt?.toISOString() ?? null,
    closedAt: closedAt?.toISOString() ?? null,
    participants: participants.size,
    entries: entries.size,
    actions: actions.size,
  };
}
