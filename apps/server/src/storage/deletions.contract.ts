import { randomUUID } from 'node:crypto';
import type { Change, Deed } from '@pusterom/core/live-state';
import { ok, refuse } from '@pusterom/protocol/errors';
import type { NetworkId, SessionId } from '@pusterom/protocol/ids';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Networks } from '../networks/networks.ts';
import type { AuditReader } from '../sessions/audit.ts';
import type { Deletions } from '../sessions/deletions.ts';
import type { LiveStore, SessionDirectory } from '../sessions/ports.ts';
import { aCluster, aNewSession, anEntry, board } from './stored-things.fixture.ts';

export interface DeletionStores {
  store: LiveStore;
  directory: SessionDirectory;
  networks: Networks;
  deletions: Deletions;
  audit: AuditReader;
}

/** What is written down and what is deleted; users kari and per are made anew for each test. */
export function describeDeletions(name: string, stores: () => DeletionStores): void {
  const newSession = async (ownerId = 'kari', networkId: NetworkId | null = null): Promise<SessionId> => {
    const session = aNewSession(ownerId, { networkId });
    await stores().directory.create(session);
    return session.id;
  };
  const hide = (atMs: number): Deed => ({
    actor: 'kari',
    action: 'entry:hide',
    subjectId: randomUUID(),
    atMs,
  });
  const change = (seq: number, deed?: Deed): Change => ({
    seq,
    event: board({ entries: [anEntry(seq)] }),
    author: null,
    ...(deed && { deed }),
  });

  describe(`${name}: what is done to others' texts`, () => {
    test('is written down with the change, and told newest first', async () => {
      const id = await newSession();
      await stores().store.commit(id, 0, [change(1, hide(60_000)), change(2), change(3, hide(120_000))]);
      const told = [120_000, 60_000].map((at) => ({ action: 'entry:hide', at: new Date(at).toISOString() }));
      expect(await stores().audit.ofSession(id)).toMatchObject(told);
      expect(await stores().audit.ofSession(await newSession())).toEqual([]);
    });

    test('is not written down when the change is not stored', async () => {
      const id = await newSession();
      expect(await stores().store.commit(id, 5, [change(6, hide(0))])).toBe(false);
      expect(await stores().audit.ofSession(id)).toEqual([]);
    });
  });

  describe(`${name}: entries erased for their age`, () => {
    test('are gone; that, and how many each cluster had, comes back', async () => {
      const { store } = stores();
      const id = await newSession();
      const [entry, cluster] = [anEntry(1), aCluster(1)];
      await store.commit(id, 0, [
        { seq: 1, event: board({ entries: [entry], clusters: [cluster] }), author: null },
        {
          seq: 2,
          event: board({ removedEntryIds: [entry.id], clusters: [{ ...cluster, keptCount: 7 }] }),
          author: null,
        },
        { seq: 3, event: { type: 'entries:erased', erasedAtMs: 1_800_000_000_000 }, author: null },
      ]);
      const session = (await store.load(id))?.session;
      expect(session?.entries.size).toBe(0);
      expect(session?.erasedAtMs).toBe(1_800_000_000_000);
      expect(session?.clusters.get(cluster.id)?.keptCount).toBe(7);
    });
  });

  describe(`${name}: deleting`, () => {
    let networkId: NetworkId;
    beforeEach(async () => {
      networkId = randomUUID() as string as NetworkId;
      await stores().networks.create({ id: networkId, name: 'Øst', keepEntries: 'twoYears' }, 'kari');
    });

    test('a session leaves no session, and no other is touched', async () => {
      const { store, directory, deletions } = stores();
      const [id, other] = [await newSession(), await newSession()];
      for (const one of [id, other]) await store.commit(one, 0, [change(1)]);
      await deletions.session(id, 'kari');
      await deletions.session(id, 'kari');
      expect(await store.load(id)).toBeNull();
      expect(await store.commit(id, 1, [change(2)])).toBe(false);
      expect(await directory.standing(id, 'kari')).toBeNull();
      expect((await store.load(other))?.session.entries.size).toBe(1);
    });

    test('a network takes its sessions with it, and tells which they were', async () => {
      const { store, directory, networks, deletions } = stores();
      const [inside, outside] = [await newSession('per', networkId), await newSession()];
      await store.commit(inside, 0, [
        { seq: 1, event: { type: 'status:changed', status: 'open' }, author: null },
      ]);
      expect(await deletions.extentOf(networkId)).toEqual({ sessions: 1, open: 1 });
      expect(await deletions.network(networkId, 'kari')).toEqual([inside]);
      expect(await deletions.network(networkId, 'kari')).toEqual([]);
      expect(await store.load(inside)).toBeNull();
      expect(await directory.standing(outside, 'kari')).toBe('owner');
      expect(await networks.roleOf('kari', networkId)).toBeNull();
    });

    test('an account is refused while it owns a session, or is the only owner of a network', async () => {
      const { deletions, networks } = stores();
      const id = await newSession('kari');
      expect(await deletions.account('kari')).toEqual(refuse('OWNS_SESSIONS'));
      await deletions.session(id, 'kari');
      expect(await deletions.account('kari')).toEqual(refuse('LAST_OWNER'));
      await deletions.network(networkId, 'kari');
      expect(await deletions.account('kari')).toEqual(ok(null));
      expect(await networks.list('kari')).toEqual([]);
      expect(await deletions.account('kari')).toEqual(ok(null));
    });
  });
}
