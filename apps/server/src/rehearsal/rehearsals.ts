import type { SessionId } from '@pusterom/protocol/ids';
import type { SessionState } from '@pusterom/protocol/session';
import type { After } from '../after.ts';
import type { WayIn } from './phone.ts';
import { Rehearsal } from './rehearsal.ts';

/** So long the simulated participants go on without anyone who leads them. */
const patienceMs = 15 * 60_000;

export interface RehearsalParts {
  wayInto: (id: SessionId) => WayIn;
  /** Deletes the session, with every trace. */
  throwAway: (id: SessionId) => Promise<void>;
  after: After;
  report: (bug: unknown, where: { sessionId: SessionId }) => void;
}

/**
 * The rehearsals of this process. One begins when a console comes to it, so that it goes on by itself after a restart,
 * on whichever server the console finds; it rests when all consoles have been away for a while.
 */
export class Rehearsals {
  readonly #parts: RehearsalParts;
  readonly #going = new Map<SessionId, Rehearsal>();
  readonly #consoles = new Map<SessionId, number>();
  readonly #patience = new Map<SessionId, () => void>();

  constructor(parts: RehearsalParts) {
    this.#parts = parts;
  }

  consoleCame(session: SessionState): void {
    const { id } = session;
    if (session.rehearsalWith === null || session.status === 'closed') return;
    this.#consoles.set(id, (this.#consoles.get(id) ?? 0) + 1);
    this.#wait(id);
    const { wayInto, after } = this.#parts;
    if (!this.#going.has(id)) this.#going.set(id, new Rehearsal(session, wayInto(id), after));
  }

  consoleLeft(id: SessionId): void {
    const left = (this.#consoles.get(id) ?? 0) - 1;
    if (left > 0) return void this.#consoles.set(id, left);
    this.#consoles.delete(id);
    if (this.#going.has(id))
      this.#patience.set(
        id,
        this.#parts.after(patienceMs, () => this.stop(id)),
      );
  }

  /** What is over has been practised: nothing of it is kept. */
  follow(session: SessionState): void {
    if (session.rehearsalWith === null) return;
    if (session.status !== 'closed') return this.#going.get(session.id)?.follow(session);
    this.stop(session.id);
    const { throwAway, report } = this.#parts;
    throwAway(session.id).catch((bug: unknown) => report(bug, { sessionId: session.id }));
  }

  stop(id: SessionId): void {
    this.#wait(id);
    const rehearsal = this.#going.get(id);
    this.#going.delete(id);
    rehearsal?.stop();
  }

  close(): void {
    for (const id of [...this.#going.keys()]) this.stop(id);
  }

  /** No longer counts how long the consoles have been away. */
  #wait(id: SessionId): void {
    this.#patience.get(id)?.();
    this.#patience.delete(id);
  }
}
