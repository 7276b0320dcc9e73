import { applyChange } from '@pusterom/core/apply';
import type { Author, Change, LiveState } from '@pusterom/core/live-state';
import type { SessionEvent } from '@pusterom/protocol/events';
import type { SessionId } from '@pusterom/protocol/ids';
import { expect } from 'vitest';
import type { LiveStore, NewSession } from '../sessions/ports.ts';
import type { Stores } from './live-store.contract.ts';
import { aNewSession } from './stored-things.fixture.ts';

/** Commits, applying the same to a state of its own, to compare with what is stored. */
export class Writer {
  /** Of a session that is stored. */
  static async of(store: LiveStore, id: SessionId): Promise<Writer> {
    const state = await store.load(id);
    if (!state) throw new Error('there is no such session');
    return new Writer(store, state);
  }

  /** Of a session that is new. */
  static async begin({ store, directory, ownerId }: Stores, more: Partial<NewSession> = {}): Promise<Writer> {
    const session = aNewSession(ownerId, more);
    expect(await directory.create(session)).toBe(true);
    return Writer.of(store, session.id);
  }

  constructor(
    readonly store: LiveStore,
    public state: LiveState,
  ) {}

  commit(...events: SessionEvent[]): Promise<void> {
    return this.commitAs(null, ...events);
  }

  async commitAs(author: Author | null, ...events: SessionEvent[]): Promise<void> {
    await this.commitEach(...events.map((event) => ({ event, author })));
  }

  /** In one batch. */
  async commitEach(...unnumbered: readonly Omit<Change, 'seq'>[]): Promise<void> {
    const { seq } = this.state.session;
    const changes = unnumbered.map((change, index) => ({ ...change, seq: seq + 1 + index }));
    expect(await this.tryCommit(seq, changes)).toBe(true);
    this.state = changes.reduce(applyChange, this.state);
  }

  tryCommit(fromSeq: number, changes: readonly Change[]): Promise<boolean> {
    return this.store.commit(this.state.session.id, fromSeq, changes);
  }

  async load(): Promise<LiveState> {
    const loaded = await this.store.load(this.state.session.id);
    if (!loaded) throw new Error('the session is gone');
    return loaded;
  }

  async expectSameAfterLoading(): Promise<void> {
    expect(copied(await this.load())).toEqual(copied(this.state));
  }
}

/** With plain maps for those that have grown. */
const copied = ({ session, authors, ballots }: LiveState) => ({
  session: { ...session, entries: new Map(session.entries), participants: new Map(session.participants) },
  authors: new Map(authors),
  ballots,
});
