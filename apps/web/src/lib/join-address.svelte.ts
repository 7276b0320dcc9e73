import type { Address } from '@pusterom/protocol/api';
import type { Door } from '@pusterom/protocol/session';
import { request } from './api.ts';

const tryAgainMs = 5000;

/** Where phones find the server: the laptop itself may well have opened "localhost". */
export class JoinAddress {
  #origin = $state(location.origin);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;

  constructor() {
    void this.#ask();
  }

  get origin(): string {
    return this.#origin;
  }

  /** As it is typed on a phone. */
  get short(): string {
    return this.#origin.replace(/^https?:\/\//, '');
  }

  /** What a QR leads to. The secret is in the fragment, which stays out of addresses that servers see. */
  joinLink({ secret, code }: Door): string {
    return secret === null ? `${this.#origin}/j/${code}` : `${this.#origin}/#${secret}`;
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  async #ask(): Promise<void> {
    const found = await request<Address>('GET', '/api/address');
    if (this.#isClosed) return;
    if (found.ok) this.#origin = found.data.origin;
    else this.#timer = setTimeout(() => void this.#ask(), tryAgainMs);
  }
}
