import { beforeEach } from 'vitest';
import { describeEarlierActions, type MeetingStores } from '../earlier-actions.contract.ts';
import { MemoryDeletions } from './memory-deletions.ts';
import { MemoryEarlierActions } from './memory-earlier-actions.ts';
import { MemoryLiveStore } from './memory-live-store.ts';
import { MemoryNetworks } from './memory-networks.ts';
import { MemorySessionDirectory } from './memory-session-directory.ts';
import type { MemorySessions } from './memory-sessions.ts';

let stores: MeetingStores;

beforeEach(() => {
  const sessions: MemorySessions = new Map();
  const networks = new MemoryNetworks();
  stores = {
    store: new MemoryLiveStore(sessions),
    directory: new MemorySessionDirectory(sessions, networks),
    networks,
    earlierActions: new MemoryEarlierActions(sessions),
    deletions: new MemoryDeletions(sessions, networks),
    ownerId: 'kari',
  };
});

describeEarlierActions('memory', () => stores);
