import { BoardIndex, type Meanings } from '@pusterom/core/board-index';
import type { SessionState } from '@pusterom/protocol/session';

/**
 * The board index of a session in memory. Deciding takes it ahead of what is stored; where that was in vain, since
 * another server wrote first, it is turned rather than made anew: of a large session that would take too long.
 */
export class StandingBoard {
  readonly #meanings: Meanings | null;
  #standing: { index: BoardIndex; at: SessionState } | null = null;

  constructor(meanings: Meanings | null) {
    this.#meanings = meanings;
  }

  /** The index of the session as it is here. */
  at(session: SessionState): BoardIndex {
    if (!this.#standing) this.#standing = { index: new BoardIndex(session, this.#meanings), at: session };
    else if (this.#standing.at !== session) this.#standing.index.turn(this.#standing.at, session);
    this.#standing.at = session;
    return this.#standing.index;
  }

  /** It has followed all that was decided. */
  wentOnTo(session: SessionState): void {
    if (this.#standing) this.#standing.at = session;
  }

  /** It may have been left half changed: it is made anew. */
  drop(): void {
    this.#standing = null;
  }
}
