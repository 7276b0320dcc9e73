import { randomUUID } from 'node:crypto';
import { refuse } from '@pusterom/protocol/errors';
import type { NetworkId, SessionId } from '@pusterom/protocol/ids';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Networks } from '../networks/networks.ts';
import type { Invitation } from '../sessions/invitation.ts';
import type { Facilitators, LiveStore, NewSession, SessionDirectory } from '../sessions/ports.ts';
import { aNewSession } from './stored-things.fixture.ts';

export interface StandingStores {
  store: LiveStore;
  directory: SessionDirectory;
  facilitators: Facilitators;
  networks: Networks;
  /** What opening an invitation does. */
  grant: (invitation: Invitation, userId: string) => Promise<void>;
}

/** Who leads, who may read, who is in which network; there are users kari, per and liv. Every implementation runs this. */
export function describeStanding(name: string, stores: () => StandingStores): void {
  let session: NewSession;
  let networkId: NetworkId;
  beforeEach(async () => {
    networkId = randomUUID() as string as NetworkId;
    await stores().networks.create({ id: networkId, name: 'Øst', keepEntries: 'twoYears' }, 'kari');
    session = aNewSession('kari', { networkId });
    await stores().directory.create(session);
  });

  const standing = (userId: string) => stores().directory.standing(session.id, userId);
  const lead = (userId: string) => stores().grant({ purpose: 'leadSession', sessionId: session.id }, userId);
  const takeOver = (userId: string) =>
    stores().grant({ purpose: 'takeOverSession', sessionId: session.id }, userId);
  const join = (userId: string) => stores().grant({ purpose: 'joinNetwork', networkId }, userId);
  const close = () =>
    stores().store.commit(session.id, 0, [
      { seq: 1, event: { type: 'status:changed', status: 'closed' }, author: null },
    ]);
  const isIn = async (list: 'list' | 'listClosed', userId: string) =>
    (await stores().directory[list](userId)).some(({ id }) => id === session.id);

  describe(`${name}: standing`, () => {
    test('is owner for who made it, and nothing for others, or where there is no session', async () => {
      expect(await standing('kari')).toBe('owner');
      expect(await standing('per')).toBeNull();
      expect(await stores().directory.standing(randomUUID() as SessionId, 'kari')).toBeNull();
    });

    test('is co-facilitator for who leads it too, and in that session alone', async () => {
      const other = aNewSession('kari');
      await stores().directory.create(other);
      await lead('per');
      expect(await standing('per')).toBe('coFacilitator');
      expect(await stores().directory.standing(other.id, 'per')).toBeNull();
    });

    test('is leader for the members of its network, and follows it to another', async () => {
      await join('per');
      expect(await standing('per')).toBe('leader');
      await stores().directory.moveTo(session.id, null);
      expect(await standing('per')).toBeNull();
      expect(await standing('kari')).toBe('owner');
    });

    test('is the most of what someone is', async () => {
      await join('per');
      await lead('per');
      expect(await standing('per')).toBe('coFacilitator');
      await takeOver('per');
      expect(await standing('per')).toBe('owner');
    });
  });

  describe(`${name}: facilitators`, () => {
    test('are the owner first, then the others', async () => {
      await lead('per');
      expect(await stores().facilitators.list(session.id)).toEqual([
        { userId: 'kari', name: 'kari', isOwner: true },
        { userId: 'per', name: 'per', isOwner: false },
      ]);
      expect(await stores().facilitators.list(randomUUID() as SessionId)).toEqual([]);
    });

    test('change places when the session is handed over', async () => {
      await lead('per');
      await takeOver('per');
      const all = await stores().facilitators.list(session.id);
      expect(all.map(({ userId, isOwner }) => [userId, isOwner])).toEqual([
        ['per', true],
        ['kari', false],
      ]);
    });

    test('can be removed, but not the owner', async () => {
      await lead('per');
      expect(await stores().facilitators.remove(session.id, 'per')).toBe(true);
      expect(await stores().facilitators.remove(session.id, 'per')).toBe(false);
      expect(await stores().facilitators.remove(session.id, 'kari')).toBe(false);
      expect(await standing('per')).toBeNull();
      expect(await standing('kari')).toBe('owner');
    });
  });

  describe(`${name}: the lists of sessions`, () => {
    test('who leads sees it; a member of its network when it is closed, among the closed ones', async () => {
      await lead('per');
      await join('liv');
      expect(await Promise.all(['kari', 'per', 'liv'].map((id) => isIn('list', id)))).toEqual([
        true,
        true,
        false,
      ]);
      expect(await isIn('listClosed', 'liv')).toBe(false);
      await close();
      for (const id of ['kari', 'per', 'liv']) expect(await isIn('listClosed', id)).toBe(true);
      expect(await isIn('list', 'liv')).toBe(false);
    });

    test('it is a meeting of its network once it is over, and as long as it is there', async () => {
      const { directory } = stores();
      const later = aNewSession('per', { networkId });
      const rehearsal = aNewSession('kari', { networkId, rehearsalWith: 12 });
      for (const one of [later, rehearsal]) await directory.create(one);
      const meetings = async () => (await directory.meetingsOf(networkId)).map(({ id, seq }) => [id, seq]);
      expect(await meetings()).toEqual([]);
      await close();
      for (const { id } of [later, rehearsal]) {
        const events = (['open', 'closed'] as const).map(
          (status) => ({ type: 'status:changed', status }) as const,
        );
        await stores().store.commit(
          id,
          0,
          events.map((event, index) => ({ seq: index + 1, event, author: null })),
        );
      }
      expect(await meetings()).toEqual([
        [session.id, 1],
        [later.id, 2],
      ]);
      await directory.moveTo(session.id, null);
      expect(await meetings()).toEqual([[later.id, 2]]);
      expect(await directory.meetingsOf(networkId)).toMatchObject([{ title: later.title }]);
    });

    test('a stranger sees it nowhere', async () => {
      await close();
      expect([await isIn('list', 'per'), await isIn('listClosed', 'per')]).toEqual([false, false]);
    });

    test('it is named with its network', async () => {
      const found = (await stores().directory.list('kari')).find(({ id }) => id === session.id);
      expect(found?.network).toEqual({ id: networkId, name: 'Øst' });
    });
  });

  describe(`${name}: networks`, () => {
    test('are made once', async () => {
      const again = { id: networkId, name: 'Vest', keepEntries: 'year' } as const;
      expect(await stores().networks.create(again, 'per')).toBe(false);
      expect(await stores().networks.roleOf('per', networkId)).toBeNull();
    });

    test('are seen by their members, with everyone in them', async () => {
      await join('per');
      const found = await stores().networks.find(networkId, 'per');
      expect(found).toMatchObject({ id: networkId, name: 'Øst', keepEntries: 'twoYears' });
      expect(found?.members.map(({ userId, isOwner, isYou }) => [userId, isOwner, isYou])).toEqual([
        ['kari', true, false],
        ['per', false, true],
      ]);
      expect(await stores().networks.list('per')).toContainEqual({ id: networkId, name: 'Øst', members: 2 });
      expect((await stores().networks.list('liv')).map(({ id }) => id)).not.toContain(networkId);
    });

    test('are left by their leaders, who then read no more', async () => {
      await join('per');
      await close();
      expect((await stores().networks.remove(networkId, 'per')).ok).toBe(true);
      expect(await isIn('listClosed', 'per')).toBe(false);
      expect(await stores().networks.remove(networkId, 'per')).toEqual(refuse('NOT_FOUND'));
    });

    test('keep their last owner until there is another', async () => {
      await join('per');
      expect(await stores().networks.remove(networkId, 'kari')).toEqual(refuse('LAST_OWNER'));
      expect((await stores().networks.makeOwner(networkId, 'per')).ok).toBe(true);
      expect(await stores().networks.makeOwner(networkId, 'liv')).toEqual(refuse('NOT_FOUND'));
      expect((await stores().networks.remove(networkId, 'kari')).ok).toBe(true);
      expect(await stores().networks.remove(networkId, 'per')).toEqual(refuse('LAST_OWNER'));
    });
  });
}
