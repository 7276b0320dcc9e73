import type { EntryRetention, Network, NetworkSummary } from '@pusterom/protocol/api';
import type { Result } from '@pusterom/protocol/errors';
import type { NetworkId } from '@pusterom/protocol/ids';

export type NetworkRole = 'owner' | 'leader';

export interface NewNetwork {
  id: NetworkId;
  name: string;
  keepEntries: EntryRetention;
}

/** Leaders who meet over time. */
export interface Networks {
  /** Answers false when there is one with this id already. */
  create(network: NewNetwork, ownerId: string): Promise<boolean>;
  /** Null for who is no member, and when there is no such network. */
  roleOf(userId: string, id: NetworkId): Promise<NetworkRole | null>;
  /** Those the user is a member of, by name. */
  list(userId: string): Promise<NetworkSummary[]>;
  /** As the user sees it; null when there is none. */
  find(id: NetworkId, userId: string): Promise<Network | null>;
  /** Gives a member her share of the responsibility. NOT_FOUND when she is none. */
  makeOwner(id: NetworkId, userId: string): Promise<Result<null>>;
  /**
   * Answers LAST_OWNER, however many leave at once, or NOT_FOUND. Invitations that nobody has opened end with it: one of
   * them might be hers.
   */
  remove(id: NetworkId, userId: string): Promise<Result<null>>;
}
