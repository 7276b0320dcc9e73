import type { Accepted, Input } from '@pusterom/protocol/commands';
import type { ErrorCode, Result } from '@pusterom/protocol/errors';
import type { Shelf } from './shelf.ts';

/** Something the writer has sent off and the server has not stored yet. */
export type Letter =
  | { name: 'entry:submit'; input: Input<'entry:submit'> }
  | { name: 'entry:edit'; input: Input<'entry:edit'> }
  | { name: 'entry:delete'; input: Input<'entry:delete'> };

export type Queued = Letter & {
  /** Set when the server has said no: the text stays until the writer does something about it. */
  refusal: ErrorCode | null;
};

/** Answers that only mean "not now". */
const notNow: readonly ErrorCode[] = ['UNAVAILABLE', 'RATE_LIMITED', 'INTERNAL'];
const tryAgainAfterMs = 2000;

/**
 * Sends what is written, in order, until the server has stored it. Kept on the phone, so that it survives reload,
 * lock and a dead server; the ids make sending twice harmless.
 */
export class Outbox {
  #queue = $state.raw<readonly Queued[]>([]);
  #isSending = false;
  /** What is written to the shelf before then would take the place of what lies there. */
  readonly #restored: Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #shelf: Shelf;
  readonly #key: string;
  readonly #send: (letter: Letter) => Promise<Result<Accepted>>;
  readonly #onStored: (letter: Letter) => void;

  constructor(
    shelf: Shelf,
    key: string,
    post: { send: (letter: Letter) => Promise<Result<Accepted>>; onStored: (letter: Letter) => void },
  ) {
    this.#shelf = shelf;
    this.#key = key;
    this.#send = post.send;
    this.#onStored = post.onStored;
    this.#restored = this.#restore();
    void this.flush();
  }

  get queue(): readonly Queued[] {
    return this.#queue;
  }

  /** Queued and on the phone before anything is sent. */
  async post(letter: Letter): Promise<void> {
    await this.#restored;
    const others = this.#queue.filter((one) => !replaces(letter, one));
    await this.#replace([...others, { ...letter, refusal: null }]);
    void this.flush();
  }

  /** The writer gives up a text that was refused. */
  async discard(id: string): Promise<void> {
    await this.#restored;
    await this.#replace(this.#queue.filter((one) => one.input.id !== id));
  }

  /** Sends what waits. Call it whenever there may be a connection again. */
  async flush(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    await this.#restored;
    clearTimeout(this.#timer);
    while (await this.#sendNext());
    this.#isSending = false;
    if (this.#next()) this.#timer = setTimeout(() => void this.flush(), tryAgainAfterMs);
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  /** What was left from before the page was reloaded. */
  async #restore(): Promise<void> {
    this.#queue = (await this.#shelf.read<Queued[]>(this.#key)) ?? [];
  }

  #next(): Queued | undefined {
    return this.#queue.find(({ refusal }) => refusal === null);
  }

  async #sendNext(): Promise<boolean> {
    const next = this.#next();
    if (!next) return false;
    const { refusal: _none, ...letter } = next;
    const result = await this.#send(letter);
    if (!result.ok && notNow.includes(result.error.code)) return false;
    if (result.ok) this.#onStored(letter);
    const rest = this.#queue.flatMap((one) => {
      if (one !== next) return [one];
      return result.ok ? [] : [{ ...one, refusal: result.error.code }];
    });
    await this.#replace(rest);
    return true;
  }

  async #replace(queue: readonly Queued[]): Promise<void> {
    this.#queue = queue;
    await this.#shelf.write(this.#key, queue);
  }
}

/** A refused text that is sent again, or taken back, leaves nothing behind. */
const replaces = (letter: Letter, queued: Queued): boolean =>
  queued.input.id === letter.input.id && queued.refusal !== null;
