import type { ErrorCode } from '@pusterom/protocol/errors';
import type { VoteId } from '@pusterom/protocol/ids';
import type { Dots } from '@pusterom/protocol/session';
import type { You } from '@pusterom/protocol/wire';
import { SvelteMap } from 'svelte/reactivity';
import type { SessionStore } from '../../lib/session/session-store.svelte.ts';

/** Answers that only mean "not now". */
const notNow: readonly ErrorCode[] = ['UNAVAILABLE', 'RATE_LIMITED', 'INTERNAL'];
/** With jitter, so that a whole room does not ask at the same moment; coming online asks at once. */
const waitMs = (): number => 1000 + Math.random() * 1000;

/** Where this phone's owner has put her dots: what is stored, and what is on its way until it is. */
export class OwnDots {
  #stored = $state.raw<You['dots']>({});
  #wanted = new SvelteMap<VoteId, Dots>();
  #isSending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #store: SessionStore;

  constructor(store: SessionStore) {
    this.#store = store;
  }

  in(id: VoteId): Dots {
    return this.#wanted.get(id) ?? this.#stored[id] ?? {};
  }

  isStored(id: VoteId): boolean {
    return !this.#wanted.has(id);
  }

  /** The server's word on what is stored; call it on each `you`. */
  adopt(dots: You['dots']): void {
    this.#stored = dots;
  }

  /** All of one's dots in a vote: the last word counts, however fast one taps. */
  place(id: VoteId, dots: Dots): void {
    this.#wanted.set(id, dots);
    void this.flush();
  }

  /** Sends what waits, until it is stored or refused. Call it whenever there may be a connection again. */
  async flush(): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    clearTimeout(this.#timer);
    while (await this.#sendNext());
    this.#isSending = false;
    if (this.#wanted.size > 0) this.#timer = setTimeout(() => void this.flush(), waitMs());
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  async #sendNext(): Promise<boolean> {
    const [next] = this.#wanted;
    if (!next) return false;
    const [voteId, dots] = next;
    const result = await this.#store.send('dots:place', { voteId, dots });
    if (!result.ok && notNow.includes(result.error.code)) return false;
    if (result.ok) this.#stored = { ...this.#stored, [voteId]: dots };
    if (this.#wanted.get(voteId) === dots) this.#wanted.delete(voteId);
    return true;
  }
}
