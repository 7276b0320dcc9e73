import type { NetworkExtent } from '@pusterom/protocol/api';
import type { Result } from '@pusterom/protocol/errors';
import type { NetworkId, SessionId } from '@pusterom/protocol/ids';

/**
 * Deleting for good: what is gone is in no table. That it was deleted, when and by whom, is all that stays; of a
 * rehearsal not even that.
 */
export interface Deletions {
  /** The session with everything in it, and what was written down of it; also what later ones were opened with. */
  session(id: SessionId, by: string): Promise<void>;
  /** What would go with the network. */
  extentOf(id: NetworkId): Promise<NetworkExtent>;
  /** The network with its sessions; answers with which they were. */
  network(id: NetworkId, by: string): Promise<SessionId[]>;
  /**
   * The account, its sign-ins, keys and memberships. Answers OWNS_SESSIONS or LAST_OWNER while others would be left
   * with what nobody owns.
   */
  account(userId: string): Promise<Result<null>>;
}
