import { beforeEach } from 'vitest';
import { describeStanding, type StandingStores } from '../standing.contract.ts';
import { MemoryFacilitators } from './memory-facilitators.ts';
import { MemoryLiveStore } from './memory-live-store.ts';
import { MemoryNetworks } from './memory-networks.ts';
import { MemorySessionDirectory } from './memory-session-directory.ts';
import type { MemorySessions } from './memory-sessions.ts';

let stores: StandingStores;
beforeEach(() => {
  const sessions: MemorySessions = new Map();
  const networks = new MemoryNetworks();
  const facilitators = new MemoryFacilitators(sessions);
  stores = {
    store: new MemoryLiveStore(sessions),
    directory: new MemorySessionDirectory(sessions, networks),
    facilitators,
    networks,
    async grant(invitation, userId) {
      if (invitation.purpose === 'joinNetwork') networks.join(invitation.networkId, userId);
      else if (invitation.purpose === 'leadSession') facilitators.lead(invitation.sessionId, userId);
      else facilitators.takeOver(invitation.sessionId, userId);
    },
  };
});

describeStanding('memory', () => stores);
