import { setTimeout } from 'node:timers/promises';
import { advance } from '@pusterom/core/advance';
import type { BoardIndex } from '@pusterom/core/board-index';
import type { Context, SessionCommand } from '@pusterom/core/decision';
import type { Author, Change, LiveState } from '@pusterom/core/live-state';
import type { Accepted } from '@pusterom/protocol/commands';
import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import type { SessionId } from '@pusterom/protocol/ids';
import type { SessionState } from '@pusterom/protocol/session';
import type { Committed } from './elsewhere.ts';
import { StorageUnavailable } from './ports.ts';
import { groupedTexts, isForgetting, SessionMeanings, textToPlace } from './session-meanings.ts';
import { StandingBoard } from './standing-board.ts';
import { StoredState } from './stored-state.ts';
import type { Audience, Surroundings } from './surroundings.ts';

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
const mostRaces = 50;
/** Whoever has lost lets others go first for up to so long, for each time she has lost. */
const stepAsideMs = 2;
const longestAsideMs = 20;

/**
 * One session in this process. Commands wait in a queue; all that wait are decided in order and committed as one
 * transaction; only then are they acknowledged, and told to the rest.
 */
export class LiveSession {
  readonly id: SessionId;
  /** What a sentence model has read of it, where there is one. */
  readonly meanings: SessionMeanings | null;
  readonly #around: Surroundings;
  readonly #audience: Audience;
  readonly #stored: StoredState;
  readonly #board: StandingBoard;
  /** How far the rest have been told; what a lost answer left stored counts as not told. */
  #toldSeq: number | null = null;
  #queue: Pending[] = [];
  #isDraining = false;
  #isClosed = false;
  #isDeleted = false;
  /** Told when everything is answered. */
  #waiting: (() => void)[] = [];

  constructor(id: SessionId, around: Surroundings, audience: Audience) {
    this.id = id;
    this.#around = around;
    this.#audience = audience;
    this.meanings = around.model && new SessionMeanings(around.model);
    this.#board = new StandingBoard(this.meanings);
    this.#stored = new StoredState(id, around.store, (state) => {
      void this.meanings?.read(groupedTexts(state), false);
      this.#toldSeq ??= state.session.seq;
    });
  }

  /**
   * Resolves once the command is stored or refused; rejects on bugs only. `leaderId` is the account of whoever asks as
   * the facilitator: what she does to others' texts is stored with it.
   */
  dispatch(author: Author, command: SessionCommand, leaderId?: string): Promise<Result<Accepted>> {
    if (this.#isDeleted) return Promise.resolve(refuse('NOT_FOUND'));
    // Another server, or this one in a moment, will take it.
    if (this.#isClosed) return Promise.resolve(refuse('UNAVAILABLE'));
    const text = textToPlace(command, this.held?.session.entries)?.text;
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
    this.#stored.end();
    this.#board.drop();
    this.meanings?.keepOnly([]);
  }

  /** Resolves when every command so far is answered. */
  settled(): Promise<void> {
    return this.#isDraining ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }

  /** The session as committed, or null when there is none. Throws `StorageUnavailable`. */
  current(): Promise<LiveState | null> {
    return this.#stored.current();
  }

  /** The session as committed at this very moment; null when it is not in memory. */
  get held(): LiveState | null {
    return this.#stored.held;
  }

  /** Another server has stored this. */
  hear(news: Committed): void {
    if (!this.#stored.hear(news)) void this.catchUp(news.fromSeq + 1).catch(() => undefined);
    else if (this.held) this.#tell(this.held);
  }

  /** What is stored has come as far as this, whoever stored it. Throws `StorageUnavailable`. */
  async catchUp(seq: number): Promise<void> {
    // Whoever is storing something finds it out by herself.
    if (this.#isDraining || this.#stored.isAt(seq)) return;
    this.#stored.forget();
    const state = await this.current();
    if (state) this.#tell(state);
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
      for (let race = 1; race <= mostRaces; race++) {
        if (await this.#tryToCommit(batch)) return;
        await setTimeout(this.#around.random() * Math.min(stepAsideMs * race, longestAsideMs));
      }
      for (const { resolve } of batch) resolve(refuse('UNAVAILABLE'));
    } catch (error) {
      // Whether the write happened is unknown: what is stored decides, so it is read again.
      this.#stored.forget();
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
    const fromSeq = from.session.seq;
    if (changes.length > 0) {
      if (!(await this.#around.store.commit(this.id, fromSeq, changes))) {
        await this.#stored.awaitNews(fromSeq, this.#around.newsWithinMs());
        return false;
      }
      this.#stored.wentOnTo(state);
      this.#audience.toOthers({ fromSeq, changes });
    }
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
    if (!this.meanings) return;
    const board = this.#board.at(session);
    const texts = placings(batch, session)
      .filter(({ prompt, text }) => board.isMeaningWanted(prompt, text))
      .map(({ text }) => text);
    const firstMs = Math.min(...batch.map(({ atMs }) => atMs));
    if (texts.length > 0) await this.meanings.readInTime(texts, this.#around.nowMs() - firstMs);
  }

  #tell(state: LiveState): void {
    if (state.session.seq <= (this.#toldSeq ?? 0)) return;
    this.#toldSeq = state.session.seq;
    this.#audience.onCommitted(state);
  }

  #decideAll(from: LiveState, batch: readonly Pending[], before: Before) {
    let state = from;
    const changes: Change[] = [];
    const answers: Answer[] = [];
    for (const pending of batch) {
      const board = this.#board.at(state.session);
      try {
        const result = advance(state, pending.command, { ...this.#context(pending, board), ...before });
        if (result.ok) {
          state = result.data.state;
          changes.push(...result.data.changes);
          this.#board.wentOnTo(state.session);
        }
        const answer = result.ok ? ok({ seq: state.session.seq }) : result;
        answers.push(() => pending.resolve(answer));
      } catch (bug) {
        // One bad command must not spoil the others.
        this.#board.drop();
        answers.push(() => pending.reject(bug));
      }
    }
    return { state, changes, answers };
  }

  #context({ author, leaderId }: Pending, board: BoardIndex) {
    const { nowMs, newId, random, isName } = this.#around;
    const doorAfter = (renewal: string) => this.#around.doorAfter(this.id, renewal);
    const here = this.#audience.here();
    return { author, leaderId, nowMs: nowMs(), newId, random, doorAfter, isName, here, board };
  }
}

/** The texts that these would have the machine place. */
const placings = (batch: readonly Pending[], { entries }: SessionState) =>
  batch.flatMap(({ command }) => textToPlace(command, entries) ?? []);
