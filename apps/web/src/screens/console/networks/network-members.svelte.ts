import type { Invitation, Network } from '@pusterom/protocol/api';
import type { ErrorCode, Result } from '@pusterom/protocol/errors';
import { request } from '../../../lib/api.ts';

/** One network, who is in it, and a link for one more. */
export class NetworkMembers {
  readonly #path: string;
  #network = $state.raw<Network | null>(null);
  #invitation = $state<string | null>(null);
  #refusal = $state<ErrorCode | null>(null);

  constructor(networkId: string) {
    this.#path = `/api/networks/${encodeURIComponent(networkId)}`;
    void this.load();
  }

  get network(): Network | null {
    return this.#network;
  }
  /** Where the newest invitation leads. */
  get invitation(): string | null {
    return this.#invitation;
  }
  get refusal(): ErrorCode | null {
    return this.#refusal;
  }
  get isOwner(): boolean {
    return this.#network?.members.some(({ isOwner, isYou }) => isOwner && isYou) ?? false;
  }

  async load(): Promise<void> {
    const found = await request<Network>('GET', this.#path);
    if (found.ok) this.#network = found.data;
    this.#refusal = found.ok ? null : found.error.code;
  }

  async invite(): Promise<void> {
    const made = await request<Invitation>('POST', `${this.#path}/invitations`);
    if (made.ok) this.#invitation = made.data.path;
    this.#refusal = made.ok ? null : made.error.code;
  }

  async makeOwner(userId: string): Promise<void> {
    await this.#loadAfter(await request('PUT', `${this.#path}/owners/${userId}`));
  }

  /** True when it is done. */
  async remove(userId: string, isYou: boolean): Promise<boolean> {
    const removed = await request('DELETE', `${this.#path}/members/${userId}`);
    if (!removed.ok || !isYou) await this.#loadAfter(removed);
    // Links that nobody has opened have ended with it.
    if (removed.ok) this.#invitation = null;
    return removed.ok;
  }

  async #loadAfter(result: Result<unknown>): Promise<void> {
    if (result.ok) await this.load();
    else this.#refusal = result.error.code;
  }
}
