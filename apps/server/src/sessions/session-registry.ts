import { setImmediate } from 'node:timers/promises';
import type { SessionCommand } from '@pusterom/core/decision';
import type { LiveState } from '@pusterom/core/live-state';
import type { Accepted } from '@pusterom/protocol/commands';
import type { Result } from '@pusterom/protocol/errors';
import type { ParticipantId, SessionId } from '@pusterom/protocol/ids';
import type { WordKey } from './learning.ts';
import type { SessionNews } from './elsewhere.ts';
import { LiveSession } from './live-session.ts';
import type { Surroundings } from './surroundings.ts';

/** Who is told when a session has changed, and who knows whose phones are connected. */
export interface Room {
  here(id: SessionId): ReadonlySet<ParticipantId>;
  onCommitted(state: LiveState): void;
  /** Whether nobody at all is connected. */
  isEmpty(id: SessionId): boolean;
  /** The session is deleted: whoever is connected is shown out. */
  end(id: SessionId): void;
  /** Tells the other servers, where there are any. */
  toOthers(news: SessionNews): void;
}

const noRoom: Room = {
  here: () => new Set(),
  onCommitted: () => undefined,
  isEmpty: () => true,
  end: () => undefined,
  toOthers: () => undefined,
};

/** The sessions that live in this process: one `LiveSession` each, made when first asked for. */
export class SessionRegistry {
  readonly #around: Surroundings;
  readonly #live = new Map<SessionId, LiveSession>();
  /** Forgotten, but not finished with what was asked of them. */
  readonly #leaving = new Set<LiveSession>();
  #isClosed = false;
  #room: Room = noRoom;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Sockets come after sessions, so they make themselves known. */
  attach(room: Room): void {
    this.#room = room;
  }

  get(id: SessionId): LiveSession {
    const known = this.#live.get(id);
    if (known) return known;
    const session = new LiveSession(id, this.#around, {
      here: () => this.#room.here(id),
      onCommitted: (state) => this.#room.onCommitted(state),
      toOthers: (committed) => this.#room.toOthers({ kind: 'committed', id, ...committed }),
    });
    if (this.#isClosed) void session.close();
    this.#live.set(id, session);
    return session;
  }

  /** The one in memory that this code or secret opens, as far as is known here; else null. */
  findByKey(key: string): SessionId | null {
    for (const { id, held } of this.#live.values()) {
      const { code, secret } = held?.session.door ?? {};
      if (code === key || secret === key) return id;
    }
    return null;
  }

  /** How many are in memory. */
  get size(): number {
    return this.#live.size;
  }

  /** For what is asked from outside the room: the session stays in memory only for those who are connected. */
  async ask(id: SessionId, command: SessionCommand, leaderId?: string): Promise<Result<Accepted>> {
    const answer = await this.get(id).dispatch('facilitator', command, leaderId);
    if (this.#room.isEmpty(id)) this.release(id);
    return answer;
  }

  /**
   * The session is deleted: nothing of it stays in memory, and nobody stays connected. Nor does what others here were
   * opened with from it.
   */
  async end(id: SessionId): Promise<void> {
    this.#room.toOthers({ kind: 'deleted', id });
    await this.#endHere(id);
  }

  /** These words are learnt no more, nor by the sessions that have been opened with them. */
  async forget(words: readonly WordKey[]): Promise<void> {
    if (words.length === 0) return;
    this.#room.toOthers({ kind: 'words-forgotten', words });
    await this.#forgetHere(words);
  }

  /** Another server says so. */
  async hear(news: SessionNews): Promise<void> {
    if (news.kind === 'committed') this.#live.get(news.id)?.hear(news);
    else if (news.kind === 'deleted') await this.#endHere(news.id);
    else await this.#forgetHere(news.words);
  }

  /** Goes on with what other servers have stored or deleted without its being heard here. Throws `StorageUnavailable`. */
  async catchUp(): Promise<void> {
    const sessions = [...this.#live.values()];
    if (sessions.length === 0) return;
    const seqs = await this.#around.store.seqs(sessions.map(({ id }) => id));
    for (const session of sessions) {
      const seq = seqs.get(session.id);
      await (seq === undefined ? this.#endHere(session.id) : session.catchUp(seq));
    }
  }

  async #endHere(id: SessionId): Promise<void> {
    for (const session of [this.#live.get(id), ...this.#leaving]) if (session?.id === id) session.end();
    this.#live.delete(id);
    this.#room.end(id);
    await this.#askAll({ name: 'carried:forget', input: { sessionId: id } });
  }

  async #forgetHere(words: readonly WordKey[]): Promise<void> {
    await this.#askAll({ name: 'learnt:forget', input: { words } });
  }

  async #askAll(command: SessionCommand): Promise<void> {
    await Promise.all([...this.#live.keys()].map((id) => this.ask(id, command)));
  }

  /** Nobody is connected any more; what is stored is all there is to know. */
  release(id: SessionId): void {
    const session = this.#live.get(id);
    this.#live.delete(id);
    if (!session) return;
    this.#leaving.add(session);
    void session.settled().then(() => this.#leaving.delete(session));
  }

  /** Before the server stops: nothing new is taken, and everything taken is stored and answered. */
  async drain(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#live.values(), ...this.#leaving].map((session) => session.close()));
    // The answers themselves leave in the next turn.
    await setImmediate();
  }
}
