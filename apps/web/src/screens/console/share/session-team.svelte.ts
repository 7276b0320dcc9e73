import type { Facilitator, Invitation, SessionInvitationRequest } from '@pusterom/protocol/api';
import type { ErrorCode } from '@pusterom/protocol/errors';
import { request } from '../../../lib/api.ts';

type Purpose = SessionInvitationRequest['purpose'];

/** Who leads a session, and a link for one more. */
export class SessionTeam {
  readonly #path: string;
  #facilitators = $state.raw<readonly Facilitator[] | null>(null);
  #invitation = $state.raw<{ purpose: Purpose; path: string } | null>(null);
  #refusal = $state<ErrorCode | null>(null);

  constructor(sessionId: string) {
    this.#path = `/api/sessions/${sessionId}`;
    void this.load();
  }

  get facilitators(): readonly Facilitator[] | null {
    return this.#facilitators;
  }
  get invitation(): { purpose: Purpose; path: string } | null {
    return this.#invitation;
  }
  get refusal(): ErrorCode | null {
    return this.#refusal;
  }
  get isOwner(): boolean {
    return this.#facilitators?.some(({ isOwner, isYou }) => isOwner && isYou) ?? false;
  }

  async load(): Promise<void> {
    const found = await request<Facilitator[]>('GET', `${this.#path}/facilitators`);
    if (found.ok) this.#facilitators = found.data;
    this.#refusal = found.ok ? null : found.error.code;
  }

  async invite(purpose: Purpose): Promise<void> {
    const made = await request<Invitation>('POST', `${this.#path}/invitations`, { purpose });
    if (made.ok) this.#invitation = { purpose, path: made.data.path };
    this.#refusal = made.ok ? null : made.error.code;
  }

  async remove(userId: string): Promise<void> {
    const removed = await request('DELETE', `${this.#path}/facilitators/${userId}`);
    // Links that nobody has opened have ended with it.
    this.#invitation = null;
    if (removed.ok) await this.load();
    else this.#refusal = removed.error.code;
  }
}
