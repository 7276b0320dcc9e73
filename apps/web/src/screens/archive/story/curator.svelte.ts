import { createContext } from 'svelte';
import type { Facilitator } from '@pusterom/protocol/api';
import type { ErrorCode } from '@pusterom/protocol/errors';
import { request } from '../../../lib/api.ts';

/** What whoever reads a session may delete in it, and whether she is choosing just now. */
export class Curator {
  readonly id: string;
  readonly #onchanged: () => Promise<void>;
  #you = $state.raw<Facilitator | null>(null);
  #isChoosing = $state(false);
  #deleted = $state(0);
  #refusal = $state<ErrorCode | null>(null);

  constructor(id: string, onchanged: () => Promise<void>) {
    this.id = id;
    this.#onchanged = onchanged;
    void this.#find();
  }

  /** May delete what others have written. */
  get leads(): boolean {
    return this.#you !== null;
  }
  /** May delete it whole. */
  get owns(): boolean {
    return this.#you?.isOwner ?? false;
  }
  /** Every entry stands with a button that deletes it. */
  get isChoosing(): boolean {
    return this.#isChoosing;
  }
  /** How many have been deleted since the page came. */
  get deleted(): number {
    return this.#deleted;
  }
  /** Why the last one was not deleted. */
  get refusal(): ErrorCode | null {
    return this.#refusal;
  }

  choose(isChoosing: boolean): void {
    this.#isChoosing = isChoosing;
  }

  async deleteEntry(entryId: string): Promise<void> {
    const path = `/api/archive/sessions/${encodeURIComponent(this.id)}/entries/${entryId}`;
    const deleted = await request('DELETE', path);
    this.#refusal = deleted.ok ? null : deleted.error.code;
    if (deleted.ok) this.#deleted += 1;
    await this.#onchanged();
  }

  async deleteSession(): Promise<ErrorCode | null> {
    const deleted = await request('DELETE', `/api/sessions/${encodeURIComponent(this.id)}`);
    // Deleted already, and the answer was lost.
    return deleted.ok || deleted.error.code === 'NOT_FOUND' ? null : deleted.error.code;
  }

  /** Who only reads it is not told who leads it. */
  async #find(): Promise<void> {
    const path = `/api/sessions/${encodeURIComponent(this.id)}/facilitators`;
    const found = await request<Facilitator[]>('GET', path);
    this.#you = found.ok ? (found.data.find(({ isYou }) => isYou) ?? null) : null;
  }
}

export const [useCurator, provideCurator] = createContext<Curator>();
