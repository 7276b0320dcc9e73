import type { Input, Kept } from '@pusterom/protocol/commands';
import type { ErrorCode } from '@pusterom/protocol/errors';
import type { EntryId } from '@pusterom/protocol/ids';
import { newId } from '../new-id.ts';
import { Outbox, type Letter, type Queued } from './outbox.svelte.ts';
import type { SessionStore } from './session-store.svelte.ts';
import type { Shelf } from './shelf.ts';

type Submission = Input<'entry:submit'>;

/** `sending` is on its way or waits for a connection; `saved` means that the server has stored it. */
export type OwnEntry = Submission & { status: 'sending' | 'saved' | 'refused'; refusal: ErrorCode | null };

/** What this participant has shared: stored, on its way, or turned down. Nothing disappears by itself. */
export class OwnEntries {
  #stored = $state.raw<readonly Submission[]>([]);
  readonly #store: SessionStore;
  readonly #outbox: Outbox;

  /** In the order they were written. */
  readonly all: readonly OwnEntry[] = $derived.by(() => this.#combined());

  constructor(store: SessionStore, shelf: Shelf, sessionId: string) {
    this.#store = store;
    this.#outbox = new Outbox(shelf, `outbox/${sessionId}`, {
      send: (letter, kept) => this.#deliver(letter, kept),
      onStored: (letter) => this.#keep(letter),
    });
  }

  /** The server's word on what is stored; call it on each `you`. */
  adopt(entries: readonly Submission[]): void {
    this.#stored = entries;
    void this.#outbox.flush();
  }

  submit(entry: Omit<Submission, 'id'>): Promise<void> {
    return this.#outbox.post({ name: 'entry:submit', input: { ...entry, id: newId<EntryId>() } });
  }

  /** New words. A text that was turned down is sent anew as it now reads; one on its way is changed when it is there. */
  edit(own: OwnEntry, text: string): Promise<void> {
    const { status: _status, refusal: _refusal, ...entry } = own;
    return this.#isStored(own) || own.status === 'sending'
      ? this.#outbox.post({ name: 'entry:edit', input: { id: own.id, text } })
      : this.#outbox.post({ name: 'entry:submit', input: { ...entry, text } });
  }

  async remove(own: OwnEntry): Promise<void> {
    await this.#outbox.discard(own.id);
    if (this.#isStored(own) || own.status === 'sending')
      await this.#outbox.post({ name: 'entry:delete', input: { id: own.id } });
  }

  flush(): void {
    void this.#outbox.flush();
  }

  close(): void {
    this.#outbox.close();
  }

  #deliver(letter: Letter, kept: Kept) {
    switch (letter.name) {
      case 'entry:submit':
        return this.#store.send(letter.name, letter.input, kept);
      case 'entry:edit':
        return this.#store.send(letter.name, letter.input, kept);
      case 'entry:delete':
        return this.#store.send(letter.name, letter.input, kept);
    }
  }

  #isStored({ id }: OwnEntry): boolean {
    return this.#stored.some((one) => one.id === id);
  }

  #keep({ name, input }: Letter): void {
    const others = this.#stored.filter(({ id }) => id !== input.id);
    if (name === 'entry:delete') this.#stored = others;
    else if (name === 'entry:submit') this.#stored = [...others, input];
    else this.#stored = this.#stored.map((one) => (one.id === input.id ? { ...one, text: input.text } : one));
  }

  #combined(): OwnEntry[] {
    const saved: OwnEntry[] = this.#stored.map((entry) => ({ ...entry, status: 'saved', refusal: null }));
    return this.#outbox.queue.reduce(withLetter, saved);
  }
}

/** The list as it will be when the letter has arrived. */
function withLetter(own: OwnEntry[], { name, input, refusal }: Queued): OwnEntry[] {
  const status = refusal === null ? 'sending' : 'refused';
  if (name === 'entry:submit')
    return [...own.filter(({ id }) => id !== input.id), { ...input, status, refusal }];
  if (name === 'entry:edit')
    return own.map((one) => (one.id === input.id ? { ...one, text: input.text, status, refusal } : one));
  if (refusal === null) return own.filter(({ id }) => id !== input.id);
  return own.map((one) => (one.id === input.id ? { ...one, status, refusal } : one));
}
