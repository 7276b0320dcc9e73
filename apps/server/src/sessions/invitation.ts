import type { NetworkId, SessionId } from '@pusterom/protocol/ids';

/** What a link gives whoever opens it: leading a session too, or instead of its owner, or a place in a network. */
export type Invitation =
  | { purpose: 'leadSession' | 'takeOverSession'; sessionId: SessionId }
  | { purpose: 'joinNetwork'; networkId: NetworkId };
