import { beforeEach, expect, test } from 'vitest';
import { StorageUnavailable } from '../../sessions/ports.ts';
import { describeAnonymity } from '../anonymity.contract.ts';
import { describeLiveStore, type Stores } from '../live-store.contract.ts';
import { describeSessionDirectory } from '../session-directory.contract.ts';
import { aNewSession } from '../stored-things.fixture.ts';
import { MemoryLiveStore } from './memory-live-store.ts';
import { MemorySessionDirectory } from './memory-session-directory.ts';
import type { MemorySessions } from './memory-sessions.ts';

let stores: Stores & { store: MemoryLiveStore };
beforeEach(() => {
  const sessions: MemorySessions = new Map();
  stores = {
    store: new MemoryLiveStore(sessions),
    directory: new MemorySessionDirectory(sessions),
    ownerId: 'kari',
  };
});

describeLiveStore('memory', () => stores);
describeAnonymity('memory', () => stores);
describeSessionDirectory('memory', () => stores);

test('a database that is away can be played', async () => {
  const { id } = aNewSession('kari');
  stores.store.isUp = false;
  await expect(stores.store.load(id)).rejects.toThrow(StorageUnavailable);
});
