import type { Author } from '@pusterom/core/live-state';
import type { ErrorCode } from '@pusterom/protocol/errors';
import { tryAgainAfterMs } from './client.ts';
import type { Follower } from './follower.ts';
import type { Ledger, Letter } from './ledger.ts';

const notNow: readonly ErrorCode[] = ['UNAVAILABLE', 'RATE_LIMITED', 'INTERNAL'];

/** Sends in order, one at a time, each until it is answered: as the phone's own outbox does. */
export class Outbox {
  /** Letters sent more than once, as often as they were. */
  retries = 0;
  /** Of these, the ones that change the session each time they arrive. */
  notesSentAgain = 0;
  readonly #page: Follower;
  readonly #author: Author;
  readonly #ledger: Ledger;
  readonly #queue: { letter: Letter; tries: number }[] = [];
  #isSending = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(page: Follower, author: Author, ledger: Ledger) {
    this.#page = page;
    this.#author = author;
    this.#ledger = ledger;
    page.socket.on('connect', () => void this.#flush());
  }

  get waiting(): number {
    return this.#queue.length;
  }

  post(letter: Letter): void {
    this.#ledger.written(this.#author, letter);
    this.#queue.push({ letter, tries: 0 });
    void this.#flush();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#queue.length = 0;
  }

  async #flush(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    clearTimeout(this.#timer);
    while (this.#page.socket.connected && (await this.#sendNext()));
    this.#isSending = false;
    if (this.waiting > 0) this.#timer = setTimeout(() => void this.#flush(), tryAgainAfterMs);
  }

  async #sendNext(): Promise<boolean> {
    const [next] = this.#queue;
    if (!next) return false;
    const { letter } = next;
    if (next.tries++ > 0) this.#countRetry(letter);
    const answer = await this.#page.send(letter.name, letter.input);
    if (!answer.ok && notNow.includes(answer.error.code)) return false;
    this.#queue.shift();
    if (answer.ok) this.#ledger.acknowledged(letter, answer.data.seq);
    else this.#ledger.refused += 1;
    return true;
  }

  #countRetry(letter: Letter): void {
    this.retries += 1;
    if (letter.name === 'action:note') this.notesSentAgain += 1;
  }
}
