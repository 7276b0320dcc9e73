import type { Accepted, Input, Kept } from '@pusterom/protocol/commands';
import type { ErrorCode, Result } from '@pusterom/protocol/errors';
import { longestKeptMs } from '@pusterom/protocol/limits';
import { newId } from '../new-id.ts';
import type { Shelf } from './shelf.ts';

/** Something the writer has sent off and the server has not stored yet. */
export type Letter =
  | { name: 'entry:submit'; input: Input<'entry:submit'> }
  | { name: 'entry:edit'; input: Input<'entry:edit'> }
  | { name: 'entry:delete'; input: Input<'entry:delete'> };

export type Queued = Letter & {
  /** Its record on the shelf; slots sort in the order the letters were written. */
  slot: string;
  /** Set when the server has said no: the text stays until the writer does something about it. */
  refusal: ErrorCode | null;
};

type Send = (letter: Letter, kept: Kept) => Promise<Result<Accepted>>;

/** Answers that only mean "not now". */
const notNow: readonly ErrorCode[] = ['UNAVAILABLE', 'RATE_LIMITED', 'INTERNAL'];
/** First soon, then more and more rarely; coming online asks at once. */
const firstWaitMs = 1000;
const longestWaitMs = 15_000;

/**
 * Sends what is written, in order, until the server has stored it. Kept on the phone, so that it survives reload,
 * lock and a dead server; the ids make sending twice harmless. Each letter is a record of its own: another tab of the
 * same phone may send it first.
 */
export class Outbox {
  #queue = $state.raw<readonly Queued[]>([]);
  #isSending = false;
  /** What is written to the shelf before then would take the place of what lies there. */
  readonly #restored: Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  readonly #shelf: Shelf;
  readonly #prefix: string;
  readonly #send: Send;
  readonly #onStored: (letter: Letter) => void;

  constructor(shelf: Shelf, key: string, post: { send: Send; onStored: (letter: Letter) => void }) {
    this.#shelf = shelf;
    this.#prefix = `${key}/`;
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
    const replaced = this.#queue.filter((one) => replaces(letter, one));
    await this.#put({ ...letter, slot: this.#newSlot(), refusal: null });
    for (const one of replaced) await this.#drop(one);
    void this.flush();
  }

  /** The writer gives up a text that was refused. */
  async discard(id: string): Promise<void> {
    await this.#restored;
    for (const one of this.#queue.filter(({ input }) => input.id === id)) await this.#drop(one);
  }

  /** Sends what waits. Call it whenever there may be a connection again. */
  async flush(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    await this.#restored;
    clearTimeout(this.#timer);
    while (await this.#sendNext());
    this.#isSending = false;
    if (this.#next()) this.#timer = setTimeout(() => void this.flush(), this.#waitMs());
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  /** What was left from before the page was reloaded. */
  async #restore(): Promise<void> {
    this.#queue = (await this.#shelf.readAll<Queued>(this.#prefix)).map(([, letter]) => letter);
  }

  #next(): Queued | undefined {
    return this.#queue.find(({ refusal }) => refusal === null);
  }

  async #sendNext(): Promise<boolean> {
    const next = this.#next();
    if (!next) return false;
    if (await this.#isSentElsewhere(next)) return true;
    const { refusal: _none, slot, ...letter } = next;
    const result = await this.#send(letter, { waitedMs: ageOf(slot) });
    if (!result.ok && notNow.includes(result.error.code)) {
      this.#failures += 1;
      return false;
    }
    this.#failures = 0;
    if (result.ok) {
      this.#onStored(letter);
      await this.#drop(next);
    } else if (this.#queue.includes(next)) await this.#put({ ...next, refusal: result.error.code });
    return true;
  }

  /** Another tab of this phone has been quicker: its record is gone. */
  async #isSentElsewhere(letter: Queued): Promise<boolean> {
    if ((await this.#shelf.read(this.#prefix + letter.slot)) !== undefined) return false;
    this.#queue = this.#queue.filter(({ slot }) => slot !== letter.slot);
    return true;
  }

  /** With jitter, so that a whole room does not ask at the same moment. */
  #waitMs(): number {
    const waitMs = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.max(0, this.#failures - 1));
    return waitMs * (0.5 + Math.random() / 2);
  }

  /** By time, after all that is here already, and unlike another tab's. */
  #newSlot(): string {
    const last = writtenAtMs(this.#queue.at(-1)?.slot ?? '0');
    return `${Math.max(Date.now(), last + 1)}-${newId().slice(0, 8)}`;
  }

  async #put(letter: Queued): Promise<void> {
    const others = this.#queue.filter(({ slot }) => slot !== letter.slot);
    this.#queue = [...others, letter].sort((one, other) => (one.slot < other.slot ? -1 : 1));
    await this.#shelf.write(this.#prefix + letter.slot, letter);
  }

  async #drop({ slot }: Queued): Promise<void> {
    this.#queue = this.#queue.filter((one) => one.slot !== slot);
    await this.#shelf.remove(this.#prefix + slot);
  }
}

const writtenAtMs = (slot: string): number => Number(slot.split('-')[0]);

/** The phone's clock may have been set meanwhile. */
const ageOf = (slot: string): number => Math.min(longestKeptMs, Math.max(0, Date.now() - writtenAtMs(slot)));

/** A refused text that is sent again, or taken back, leaves nothing behind. */
const replaces = (letter: Letter, queued: Queued): boolean =>
  queued.input.id === letter.input.id && queued.refusal !== null;
