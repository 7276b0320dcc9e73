import { applyChange } from '@pusterom/core/apply';
import type { Change, LiveState } from '@pusterom/core/live-state';
import type { Alias } from '@pusterom/grouping';
import type { NetworkId, SessionId } from '@pusterom/protocol/ids';
import type { LearntWord } from '@pusterom/protocol/learning';
import type { SessionState } from '@pusterom/protocol/session';
import { StorageUnavailable, type LiveStore } from '../../sessions/ports.ts';
import type { MemorySessions, StoredSession } from './memory-sessions.ts';

/** The store for tests: passes the same contract as the one on Postgres. */
export class MemoryLiveStore implements LiveStore {
  /** False plays a database that is away. */
  isUp = true;
  /** How many commits were stored. */
  commits = 0;
  /** How many times a session was read. */
  loads = 0;
  readonly #sessions: MemorySessions;
  readonly #learning: ReadonlySet<NetworkId>;

  /** `learning` are the networks that have chosen that their grouping learns. */
  constructor(sessions: MemorySessions, learning: ReadonlySet<NetworkId> = new Set()) {
    this.#sessions = sessions;
    this.#learning = learning;
  }

  async load(id: SessionId): Promise<LiveState | null> {
    this.#mustBeUp();
    this.loads += 1;
    const live = this.#sessions.get(id)?.live;
    if (!live) return null;
    const session = inOrder(live.session);
    return { ...live, session: { ...session, learnt: session.learnt.filter((word) => this.#isKept(word)) } };
  }

  async loadAll(ids: readonly SessionId[]): Promise<LiveState[]> {
    const states = await Promise.all(ids.map((id) => this.load(id)));
    return states.filter((state) => state !== null);
  }

  async commit(id: SessionId, fromSeq: number, changes: readonly Change[]): Promise<boolean> {
    this.#mustBeUp();
    const stored = this.#sessions.get(id);
    if (stored?.live.session.seq !== fromSeq) return false;
    const hole = changes.some((change, index) => change.seq !== fromSeq + 1 + index);
    if (hole) throw new Error(`The changes after seq ${fromSeq} are not numbered in order`);
    this.#sessions.set(id, {
      ...stored,
      ...timesAfter(stored, changes),
      taught: this.#taughtAfter(stored, changes),
      deeds: [...(stored.deeds ?? []), ...changes.flatMap(({ deed }) => deed ?? [])],
      live: changes.reduce(applyChange, stored.live),
    });
    this.commits += 1;
    return true;
  }

  async seqs(ids: readonly SessionId[]): Promise<ReadonlyMap<SessionId, number>> {
    this.#mustBeUp();
    const stored = ids.flatMap((id) => this.#sessions.get(id)?.live.session ?? []);
    return new Map(stored.map(({ id, seq }) => [id, seq]));
  }

  #taughtAfter({ networkId, taught = [] }: StoredSession, changes: readonly Change[]): readonly Alias[] {
    if (networkId === null || !this.#learning.has(networkId)) return taught;
    return [...taught, ...changes.flatMap((change) => change.taught ?? [])];
  }

  #isKept({ fromSessionId, stem }: LearntWord): boolean {
    return this.#sessions.get(fromSessionId)?.taught?.some((word) => word.stem === stem) === true;
  }

  #mustBeUp(): void {
    if (!this.isUp) throw new StorageUnavailable('The database is away');
  }
}

/** Applying puts what is new last; a database sorts. */
function inOrder(session: SessionState): SessionState {
  const { participants, breakouts, entries, clusters, actions, carried } = session;
  return {
    ...session,
    participants: sorted(participants, (one) => one.number),
    breakouts: sorted(breakouts, (one) => one.number),
    entries: sorted(entries, (one) => one.order),
    clusters: sorted(clusters, (one) => one.order),
    actions: sorted(actions, (one) => one.order),
    carried: sorted(carried, (one) => one.order),
  };
}

const sorted = <Id, T>(map: ReadonlyMap<Id, T>, place: (item: T) => number): ReadonlyMap<Id, T> =>
  new Map([...map].sort(([, one], [, other]) => place(one) - place(other)));

function timesAfter({ openedAt, closedAt }: StoredSession, changes: readonly Change[]) {
  const statuses = changes.map(({ event }) => (event.type === 'status:changed' ? event.status : null));
  return {
    openedAt: statuses.includes('open') ? new Date() : openedAt,
    closedAt: statuses.includes('closed') ? new Date() : closedAt,
  };
}
