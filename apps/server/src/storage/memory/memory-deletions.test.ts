import { beforeEach } from 'vitest';
import { describeDeletions, type DeletionStores } from '../deletions.contract.ts';
import { MemoryAuditReader } from './memory-audit.ts';
import { MemoryDeletions } from './memory-deletions.ts';
import { MemoryLiveStore } from './memory-live-store.ts';
import { MemoryNetworks } from './memory-networks.ts';
import { MemorySessionDirectory } from './memory-session-directory.ts';
import type { MemorySessions } from './memory-sessions.ts';

let stores: DeletionStores;
beforeEach(() => {
  const sessions: MemorySessions = new Map();
  const networks = new MemoryNetworks();
  stores = {
    store: new MemoryLiveStore(sessions),
    directory: new MemorySessionDirectory(sessions, networks),
    networks,
    deletions: new MemoryDeletions(sessions, networks),
    audit: new MemoryAuditReader(sessions),
  };
});

describeDeletions('memory', () => stores);
