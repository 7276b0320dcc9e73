import { difference } from '@pusterom/core/difference';
import { redact, type Audience } from '@pusterom/core/redact';
import { toSnapshot } from '@pusterom/core/snapshot';
import type { Frame } from '@pusterom/protocol/events';
import type { SessionState, Vote } from '@pusterom/protocol/session';
import type { Standing } from '@pusterom/protocol/wire';
import { writtenOut } from './written.ts';

/** How long changes are gathered before they are told: the facilitator at once, a room full of phones in one go. */
export const gatherMs: Record<Audience['role'], number> = {
  facilitator: 0,
  screen: 50,
  participant: 150,
  reader: 0,
};

/** How many frames are remembered for those who have been away for a moment. */
const tailLength = 100;

/** What one audience has been told, and what it has not been told yet. Everyone in it shares one of these. */
export class Feed {
  readonly audience: Audience;
  #told: SessionState;
  #snapshot: Uint8Array | null = null;
  #tail: readonly Frame[] = [];

  constructor(audience: Audience, session: SessionState) {
    this.audience = audience;
    this.#told = redact(session, audience);
  }

  /** Where everyone in this audience stands; frames go on from here. Written out once, however many get it. */
  get snapshot(): Uint8Array {
    return (this.#snapshot ??= writtenOut(toSnapshot(this.#told)));
  }

  /** What someone who stands there has missed, often nothing; null when it takes a snapshot to tell. */
  since({ seq, breakoutId }: Standing): readonly Frame[] | null {
    if (breakoutId !== breakoutOf(this.audience)) return null;
    if (seq === this.#told.seq) return [];
    const first = this.#tail.findIndex(({ from }) => from === seq);
    return first === -1 ? null : this.#tail.slice(first);
  }

  /** For whoever goes over from this audience to the other; null when she may have been told more than that one has. */
  turnTo(other: Feed): Frame | null {
    const [from, to] = [this.#told, other.#told];
    if (to.seq <= from.seq) return null;
    return {
      from: from.seq,
      to: to.seq,
      events: difference(from, to),
      breakoutId: breakoutOf(other.audience),
    };
  }

  /**
   * The frame that brings the audience up to `session`; null when it is there already, and, if it can wait, when it
   * sees nothing of what has changed.
   */
  advance(session: SessionState, canWait = false): Frame | null {
    if (session.seq <= this.#told.seq) return null;
    const before = this.#told;
    const view = redact(session, this.audience);
    const events = difference(before, view);
    if (canWait && events.length === 0) return null;
    this.#told = view;
    this.#snapshot = null;
    const frame = { from: before.seq, to: session.seq, events };
    this.#tail = [...(takesAway(frame) ? [] : this.#tail.slice(1 - tailLength)), frame];
    return frame;
  }
}

/** What is gone must not be told again: the frames that brought it go too. */
const takesAway = ({ events }: Frame): boolean =>
  events.some(
    (event) =>
      (event.type === 'board:changed' && event.removedEntryIds.length > 0) ||
      (event.type === 'votes:changed' && (event.removedVoteIds.length > 0 || event.votes.some(isUntold))),
  );

/** Its result may have been shown before. */
const isUntold = ({ stage }: Vote): boolean => stage === 'closed';

export function audienceKey(audience: Audience): string {
  return audience.role === 'participant' ? `participant:${audience.breakoutId ?? ''}` : audience.role;
}

const breakoutOf = (audience: Audience): Standing['breakoutId'] =>
  audience.role === 'participant' ? audience.breakoutId : null;
