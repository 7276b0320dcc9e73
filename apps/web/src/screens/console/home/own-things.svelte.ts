import type { Confirmation } from '@pusterom/protocol/api';
import type { ErrorCode, Result } from '@pusterom/protocol/errors';
import { request } from '../../../lib/api.ts';
import type { Account } from '../account.svelte.ts';

/** What belongs to one's account and can be taken out of it: passkeys, linked sign-ins, where one is signed in. */
export class OwnThings<T extends { id: string }> {
  readonly #account: Account;
  readonly #path: string;
  #all = $state.raw<readonly T[] | null>(null);
  #refusal = $state<ErrorCode | null>(null);

  constructor(account: Account, path: string) {
    this.#account = account;
    this.#path = path;
    void this.load();
  }

  /** Null until they have been fetched. */
  get all(): readonly T[] | null {
    return this.#all;
  }
  /** Why the last thing asked for was not done, unless the dialog it was asked in says so itself. */
  get refusal(): ErrorCode | null {
    return this.#refusal;
  }

  async load(): Promise<void> {
    const found = await request<T[]>('GET', this.#path);
    if (found.ok) this.#all = found.data;
    else this.#complain(found.error.code);
  }

  async end({ id }: T): Promise<void> {
    this.clear();
    await this.#afterRemoval(await request('DELETE', `${this.#path}/${id}`));
  }

  /** Answers with what the dialog says. */
  async removeConfirmed({ id }: T, confirmation: Confirmation): Promise<ErrorCode | null> {
    this.clear();
    return this.#afterRemoval(await request('POST', `${this.#path}/${id}/removal`, confirmation));
  }

  clear(): void {
    this.#refusal = null;
  }

  /** What the dialog says itself is answered; the rest is said where it was opened. */
  answerOf(code: ErrorCode): ErrorCode | null {
    if (code === 'WRONG_PASSWORD' || code === 'RATE_LIMITED') return code;
    this.#complain(code);
    return null;
  }

  /** Someone else's hand, or time, may have taken it already. */
  async #afterRemoval(removed: Result<unknown>): Promise<ErrorCode | null> {
    if (!removed.ok && removed.error.code !== 'NOT_FOUND') return this.answerOf(removed.error.code);
    await this.load();
    return null;
  }

  #complain(code: ErrorCode): void {
    this.#refusal = code;
    if (code === 'NOT_SIGNED_IN') this.#account.forget();
  }
}
