import { difference } from '@pusterom/core/difference';
import { redact, type Audience } from '@pusterom/core/redact';
import { toSnapshot } from '@pusterom/core/snapshot';
import type { Frame } from '@pusterom/protocol/events';
import type { SessionSnapshot, SessionState } from '@pusterom/protocol/session';

/** How long changes are gathered before they are told: the facilitator at once, a room full of phones in one go. */
export const gatherMs: Record<Audience['role'], number> = {
  facilitator: 0,
  screen: 50,
  participant: 150,
  reader: 0,
};

/** What one audience has been told, and what it has not been told yet. Everyone in it shares one of these. */
export class Feed {
  readonly audience: Audience;
  #told: SessionState;
  #snapshot: SessionSnapshot | null = null;

  constructor(audience: Audience, session: SessionState) {
    this.audience = audience;
    this.#told = redact(session, audience);
  }

  /** Where everyone in this audience stands; frames go on from here. */
  get snapshot(): SessionSnapshot {
    return (this.#snapshot ??= toSnapshot(this.#told));
  }

  /** The frame that brings the audience up to `session`; null when it is there already. */
  advance(session: SessionState): Frame | null {
    if (session.seq <= this.#told.seq) return null;
    const before = this.#told;
    this.#told = redact(session, this.audience);
    this.#snapshot = null;
    return { from: before.seq, to: session.seq, events: difference(before, this.#told) };
  }
}

export function audienceKey(audience: Audience): string {
  return audience.role === 'participant' ? `participant:${audience.breakoutId ?? ''}` : audience.role;
}
