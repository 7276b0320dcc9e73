import { difference } from '@pusterom/core/difference';
import { redact, type Audience } from '@pusterom/core/redact';
import { toSnapshot } from '@pusterom/core/snapshot';
import { refuse } from '@pusterom/protocol/errors';
import type { SessionState } from '@pusterom/protocol/session';
import {
  encodeFrame,
  encodeSnapshot,
  encodeYou,
  type ServerToClientEvents,
  type You,
} from '@pusterom/protocol/wire';
import type { SessionSocket } from '../../../lib/socket.ts';

/** Whose page it is; `you` when it is a phone's. */
export interface Seat {
  audience: Audience;
  you: You | null;
}

/**
 * A connection that ends in this page. It tells a store what the server would tell this audience of the session that the
 * console has, and nothing more; what the page would send goes nowhere.
 */
export class Mirror implements SessionSocket {
  readonly #listeners = new Map<string, (...args: never[]) => void>();
  #told: { seat: Seat; view: SessionState } | null = null;

  show(session: SessionState, seat: Seat): void {
    const before = this.#told;
    const isSame = before !== null && isSameSeat(before.seat, seat);
    if (isSame && before.view.seq === session.seq) return;
    const view = redact(session, seat.audience);
    this.#told = { seat, view };
    if (!isSame || session.seq < before.view.seq) return this.resync();
    const events = difference(before.view, view);
    this.#say('session:frame', encodeFrame({ from: before.view.seq, to: view.seq, events }));
  }

  /** `offsetMs` is added to this machine's time to get the server's. */
  setClock(offsetMs: number): void {
    this.#say('session:clock', Date.now() + offsetMs);
  }

  on<E extends keyof ServerToClientEvents>(event: E, listener: ServerToClientEvents[E]): () => void {
    this.#listeners.set(event, listener);
    return () => void this.#listeners.delete(event);
  }

  onState(listener: Parameters<SessionSocket['onState']>[0]): () => void {
    listener('online', null);
    return () => undefined;
  }

  async send(): ReturnType<SessionSocket['send']> {
    return refuse('UNAVAILABLE');
  }

  standAt(): void {
    return;
  }

  resync(): void {
    if (!this.#told) return;
    const { seat, view } = this.#told;
    if (seat.you) this.#say('session:you', encodeYou(seat.you));
    this.#say('session:snapshot', encodeSnapshot(toSnapshot(view)));
  }

  close(): void {
    this.#listeners.clear();
  }

  #say<E extends keyof ServerToClientEvents>(event: E, ...told: Parameters<ServerToClientEvents[E]>): void {
    (this.#listeners.get(event) as ((...args: unknown[]) => void) | undefined)?.(...told);
  }
}

const isSameSeat = (one: Seat, other: Seat): boolean =>
  one.audience.role === other.audience.role &&
  one.you?.participantId === other.you?.participantId &&
  one.you?.breakoutId === other.you?.breakoutId;
