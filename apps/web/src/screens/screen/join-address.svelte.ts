import type { Address } from '@pusterom/protocol/api';
import { request } from '../../lib/api.ts';

const tryAgainMs = 5000;

/** Where phones find the server: the laptop that shows this may well have opened "localhost". */
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
