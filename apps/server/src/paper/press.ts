import type { PaperWish } from '@pusterom/protocol/paper';
import type { SessionSnapshot } from '@pusterom/protocol/session';

/** What turns a session that is over into a file. */
export interface Press {
  /**
   * `session` is what a reader may see of it. Throws `PressBusy` when too many wait already, or when it took too long.
   */
  print(session: SessionSnapshot, wish: PaperWish): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Ask again in a moment. */
export class PressBusy extends Error {
  override name = 'PressBusy';
}
