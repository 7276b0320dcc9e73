import type { ErrorCode, Result } from '@pusterom/protocol/errors';
import type { NetworkLearning, NetworkWord } from '@pusterom/protocol/learning';
import { request } from '../../../lib/api.ts';

/** What one network's grouping has learnt, and whether it learns. */
export class Learning {
  readonly #path: string;
  #now = $state.raw<NetworkLearning | null>(null);
  #refusal = $state<ErrorCode | null>(null);

  constructor(networkId: string) {
    this.#path = `/api/networks/${encodeURIComponent(networkId)}/learning`;
    void this.#load();
  }

  get now(): NetworkLearning | null {
    return this.#now;
  }
  get refusal(): ErrorCode | null {
    return this.#refusal;
  }

  async choose(isOn: boolean): Promise<void> {
    await this.#loadAfter(await request('PUT', this.#path, { isOn }));
  }

  async remove({ sessionId, stem }: NetworkWord): Promise<void> {
    const word = `${sessionId}/${encodeURIComponent(stem)}`;
    await this.#loadAfter(await request('DELETE', `${this.#path}/words/${word}`));
  }

  async removeAll(): Promise<void> {
    await this.#loadAfter(await request('DELETE', `${this.#path}/words`));
  }

  async #loadAfter(result: Result<unknown>): Promise<void> {
    if (result.ok) await this.#load();
    else this.#refusal = result.error.code;
  }

  async #load(): Promise<void> {
    const found = await request<NetworkLearning>('GET', this.#path);
    if (found.ok) this.#now = found.data;
    this.#refusal = found.ok ? null : found.error.code;
  }
}
