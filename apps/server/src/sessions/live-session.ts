import { advance } from '@pusterom/core/advance';
import { BoardIndex } from '@pusterom/core/board-index';
import type { Context, SessionCommand } from '@pusterom/core/decision';
import type { Author, Change, LiveState } from '@pusterom/core/live-state';
import type { Accepted } from '@pusterom/protocol/commands';
import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import type { ParticipantId, SessionId } from '@pusterom/protocol/ids';
import type { SessionState } from '@pusterom/protocol/session';
import type { DoorKeys } from './door-keys.ts';
import type { Learning } from './learning.ts';
import { StorageUnavailable, type EarlierActions, type LiveStore, type SentenceReader } from './ports.ts';
import { groupedTexts, isForgetting, SessionMeanings, textToPlace } from './session-meanings.ts';

/** What a session takes from the world around it. */
export interface Surroundings {
  store: LiveStore;
  unfinished: EarlierActions['unfinished'];
  learnt: Learning['forSession'];
  nowMs: () => number;
  newId: () => string;
  random: () => number;
  isName: Context['isName'];
  /** The keys that a renewal gives a session's door. */
  doorAfter: (id: SessionId, renewal: string) => DoorKeys;
  /** Null when the operator has given no sentence model. */
  model: SentenceReader | null;
}

interface Pending {
  author: Author;
  leaderId: string | undefined;
  command: SessionCommand;
  /** When it came. */
  atMs: number;
  resolve: (answer: Result<Accepted>) => void;
  reject: (bug: unknown) => void;
}

/** What the meetings before it left. */
type Before = Pick<Context, 'unfinished' | 'learnt'>;

/** Answers wait here until what they promise is stored. */
type Answer = () => void;

/** Times a batch is decided anew because another server wrote first, before it is given up. */
const mostRaces = 10;

/**
 * One session in this process. Commands wait in a queue; all that wait are decided in order and committed as one
 * transaction; only then are they acknowledged, and told to the rest.
 */
export class LiveSession {
  readonly id: SessionId;
  /** What a sentence model has read of it, where there is one. */
  readonly meanings: SessionMeanings | null;
  readonly #around: Surroundings;
  readonly #here: () => ReadonlySet<ParticipantId>;
  readonly #onCommitted: (state: LiveState) => void;
  #held: { state: LiveState; board: BoardIndex } | null = null;
  /** How far the rest have been told; what a lost answer left stored counts as not told. */
  #toldSeq: number | null = null;
  #loading: Promise<LiveState | null> | null = null;
  #queue: Pending[] = [];
  #isDraining = false;
  #isClosed = false;
  #isDeleted = false;
  /** Told when everything is answered. */
  #waiting: (() => void)[] = [];

  constructor(
    id: SessionId,
    around: Surroundings,
    audience: { here: () => ReadonlySet<ParticipantId>; onCommitted: (state: LiveState) => void },
  ) {
    this.id = id;
    this.#around = around;
    this.#here = audience.here;
    this.#onCommitted = audience.onCommitted;
    this.meanings = around.model && new SessionMeanings(around.model);
  }

  /**
   * Resolves once the command is stored or refused; rejects on bugs only. `leaderId` is the account of whoever asks as
   * the facilitator: what she does to others' texts is stored with it.
   */
  dispatch(author: Author, command: SessionCommand, leaderId?: string): Promise<Result<Accepted>> {
    if (this.#isDeleted) return Promise.resolve(refuse('NOT_FOUND'));
    // Another server, or this one in a moment, will take it.
    if (this.#isClosed) return Promise.resolve(refuse('UNAVAILABLE'));
    const text = textToPlace(command, this.#held?.state.session.entries)?.text;
    if (text !== undefined) void this.meanings?.read([text]);
    return new Promise((resolve, reject) => {
      this.#queue.push({ author, leaderId, command, atMs: this.#around.nowMs(), resolve, reject });
      void this.#drain();
    });
  }

  /** Takes no more commands. Resolves when all that came before are answered. */
  close(): Promise<void> {
    this.#isClosed = true;
    return this.settled();
  }

  /** It is deleted: nothing of it stays in memory, and there is nothing more to ask of it. */
  end(): void {
    this.#isDeleted = true;
    this.#held = null;
    this.meanings?.keepOnly([]);
  }

  /** Resolves when every command so far is answered. */
  settled(): Promise<void> {
    return this.#isDraining ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }

  /** The session as committed, or null when there is none. Throws `StorageUnavailable`. */
  async current(): Promise<LiveState | null> {
    return this.#held?.state ?? (this.#loading ??= this.#load().finally(() => (this.#loading = null)));
  }

  /** The session as committed at this very moment; null when it is not in memory. */
  get held(): LiveState | null {
    return this.#held?.state ?? null;
  }

  async #load(): Promise<LiveState | null> {
    const state = await this.#around.store.load(this.id);
    // What was read before it was deleted.
    if (this.#isDeleted) return null;
    if (state && !this.#held) {
      this.#held = { state, board: this.#indexOf(state) };
      void this.meanings?.read(groupedTexts(state), false);
    }
    if (state) this.#toldSeq ??= state.session.seq;
    return state;
  }

  async #drain(): Promise<void> {
    if (this.#isDraining) return;
    this.#isDraining = true;
    while (this.#queue.length > 0) await this.#settle(this.#queue.splice(0));
    this.#isDraining = false;
    for (const tell of this.#waiting.splice(0)) tell();
  }

  async #settle(batch: Pending[]): Promise<void> {
    try {
      for (let race = 0; race < mostRaces; race++) if (await this.#tryToCommit(batch)) return;
      for (const { resolve } of batch) resolve(refuse('UNAVAILABLE'));
    } catch (error) {
      // Whether the write happened is unknown: what is stored decides, so it is read again.
      this.#held = null;
      for (const { resolve, reject } of batch)
        if (error instanceof StorageUnavailable) resolve(refuse('UNAVAILABLE'));
        else reject(error);
    }
  }

  /** False when another server wrote first: then nothing has been stored or answered. */
  async #tryToCommit(batch: Pending[]): Promise<boolean> {
    const from = await this.current();
    if (!from) {
      for (const { resolve } of batch) resolve(refuse('NOT_FOUND'));
      return true;
    }
    const before = await this.#before(batch);
    await this.#readMeanings(from, batch);
    const { state, changes, answers } = this.#decideAll(from, batch, before);
    const isStored =
      changes.length === 0 || (await this.#around.store.commit(this.id, from.session.seq, changes));
    if (!isStored) {
      this.#held = null;
      return false;
    }
    if (this.#held) this.#held.state = state;
    if (batch.some(({ command }) => isForgetting(command)))
      this.meanings?.keepOnly([
        ...groupedTexts(state),
        ...placings(this.#queue, state.session).map(({ text }) => text),
      ]);
    for (const answer of answers) answer();
    this.#tell(state);
    return true;
  }

  /** Only a session that opens asks what the meetings before it left. */
  async #before(batch: readonly Pending[]): Promise<Before> {
    if (batch.every(({ command }) => command.name !== 'session:open')) return { unfinished: [], learnt: [] };
    const [unfinished, learnt] = await Promise.all([
      this.#around.unfinished(this.id),
      this.#around.learnt(this.id),
    ]);
    return { unfinished, learnt };
  }

  /** What words cannot place is read first, all of it together. */
  async #readMeanings({ session }: LiveState, batch: readonly Pending[]): Promise<void> {
    const board = this.#held?.board;
    const texts = placings(batch, session)
      .filter(({ prompt, text }) => board?.isMeaningWanted(prompt, text))
      .map(({ text }) => text);
    const firstMs = Math.min(...batch.map(({ atMs }) => atMs));
    if (texts.length > 0) await this.meanings?.readInTime(texts, this.#around.nowMs() - firstMs);
  }

  #indexOf({ session }: LiveState): BoardIndex {
    return new BoardIndex(session, this.meanings);
  }

  #tell(state: LiveState): void {
    if (state.session.seq <= (this.#toldSeq ?? 0)) return;
    this.#toldSeq = state.session.seq;
    this.#onCommitted(state);
  }

  #decideAll(from: LiveState, batch: readonly Pending[], before: Before) {
    let state = from;
    const changes: Change[] = [];
    const answers: Answer[] = [];
    for (const pending of batch) {
      try {
        const result = advance(state, pending.command, { ...this.#context(state, pending), ...before });
        if (result.ok) {
          state = result.data.state;
          changes.push(...result.data.changes);
        }
        const answer = result.ok ? ok({ seq: state.session.seq }) : result;
        answers.push(() => pending.resolve(answer));
      } catch (bug) {
        // The index may have been left half changed; one bad command must not spoil the others.
        if (this.#held) this.#held.board = this.#indexOf(state);
        answers.push(() => pending.reject(bug));
      }
    }
    return { state, changes, answers };
  }

  #context(state: LiveState, { author, leaderId }: Pending) {
    const { nowMs, newId, random, isName } = this.#around;
    const doorAfter = (renewal: string) => this.#around.doorAfter(this.id, renewal);
    const board = this.#held?.board ?? this.#indexOf(state);
    return { author, leaderId, nowMs: nowMs(), newId, random, doorAfter, isName, here: this.#here(), board };
  }
}

/** The texts that these would have the machine place. */
const placings = (batch: readonly Pending[], { entries }: SessionState) =>
  batch.flatMap(({ command }) => textToPlace(command, entries) ?? []);
