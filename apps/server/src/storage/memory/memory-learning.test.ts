import type { NetworkId } from '@pusterom/protocol/ids';
import { beforeEach } from 'vitest';
import { describeLearning, type LearningStores } from '../learning.contract.ts';
import { MemoryDeletions } from './memory-deletions.ts';
import { MemoryLearning } from './memory-learning.ts';
import { MemoryLiveStore } from './memory-live-store.ts';
import { MemoryNetworks } from './memory-networks.ts';
import { MemorySessionDirectory } from './memory-session-directory.ts';
import type { MemorySessions } from './memory-sessions.ts';

let stores: LearningStores;

beforeEach(() => {
  const sessions: MemorySessions = new Map();
  const networks = new MemoryNetworks();
  const learning = new Set<NetworkId>();
  stores = {
    store: new MemoryLiveStore(sessions, learning),
    directory: new MemorySessionDirectory(sessions, networks),
    networks,
    learning: new MemoryLearning(sessions, learning),
    deletions: new MemoryDeletions(sessions, networks),
    ownerId: 'kari',
  };
});

describeLearning('memory', () => stores);
