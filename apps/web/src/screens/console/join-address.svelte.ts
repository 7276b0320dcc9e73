import type { Address } from '@pusterom/protocol/api';
import type { Door } from '@pusterom/protocol/session';
import { request } from '../../lib/api.ts';

/** Where phones find this server: the laptop itself may well have opened "localhost". */
export class JoinAddress {
  #origin = $state<string | null>(null);

  constructor() {
    void this.#ask();
  }

  /** Null until the server has told. */
  get origin(): string | null {
    return this.#origin;
  }

  /** As it is read aloud and typed: without http. */
  get host(): string {
    return (this.#origin ?? '').replace(/^https?:\/\//, '');
  }

  joinLink({ secret, code }: Door): string {
    return `${this.#origin ?? location.origin}/j/${secret ?? code}`;
  }

  async #ask(): Promise<void> {
    const found = await request<Address>('GET', '/api/address');
    this.#origin = found.ok ? found.data.origin : location.origin;
  }
}
