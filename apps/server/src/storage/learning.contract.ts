import { randomUUID } from 'node:crypto';
import type { Alias } from '@pusterom/grouping';
import type { NetworkId, SessionId } from '@pusterom/protocol/ids';
import type { LearntWord } from '@pusterom/protocol/learning';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Networks } from '../networks/networks.ts';
import type { Deletions } from '../sessions/deletions.ts';
import type { Learning } from '../sessions/learning.ts';
import type { LiveStore, SessionDirectory } from '../sessions/ports.ts';
import { aNewSession, aRun, status } from './stored-things.fixture.ts';
import { Writer } from './writer.fixture.ts';

export interface LearningStores {
  store: LiveStore;
  directory: SessionDirectory;
  networks: Networks;
  learning: Learning;
  deletions: Deletions;
  ownerId: string;
}

const snowCave: Alias = { stem: 'snøhulegrav', theme: 'Humor' };
const sauna: Alias = { stem: 'badstu', theme: 'Natur' };

/** What `Learning` is: a network meets, and its sessions teach as they close. Every implementation runs this. */
export function describeLearning(name: string, stores: () => LearningStores): void {
  let networkId: NetworkId;

  const aNetwork = async (): Promise<NetworkId> => {
    const id = randomUUID() as string as NetworkId;
    await stores().networks.create({ id, name: 'Øst', keepEntries: 'year' }, stores().ownerId);
    return id;
  };

  async function aMeeting(inNetwork: NetworkId | null = networkId): Promise<Writer> {
    const { directory, store, ownerId } = stores();
    const session = aNewSession(ownerId, { networkId: inNetwork });
    await directory.create(session);
    const writer = await Writer.of(store, session.id);
    const runs = [aRun({ startedAtMs: Date.parse('2026-01-15T09:00:00Z') })];
    await writer.commit(status('open'), { type: 'runs:changed', runs });
    return writer;
  }

  /** A meeting that has ended, and what it has taught. */
  async function taughtAt(
    taught: readonly Alias[],
    inNetwork: NetworkId | null = networkId,
  ): Promise<SessionId> {
    const meeting = await aMeeting(inNetwork);
    await meeting.commitEach({ event: status('closed'), author: null, taught });
    return meeting.state.session.id;
  }

  /** What a session that is opened now begins with. */
  async function next(): Promise<{ meeting: Writer; learnt: LearntWord[] }> {
    const meeting = await aMeeting();
    const learnt = await stores().learning.forSession(meeting.state.session.id);
    await meeting.commit({ type: 'learnt:changed', learnt });
    return { meeting, learnt };
  }

  const words = async () => (await stores().learning.ofNetwork(networkId))?.map(({ stem }) => stem);

  beforeEach(async () => {
    networkId = await aNetwork();
    await stores().learning.begin(networkId);
  });

  describe(`${name}: what a network's grouping has learnt`, () => {
    test('is told with the meeting that taught it, and is there at the next', async () => {
      const id = await taughtAt([snowCave]);
      const learnt = { ...snowCave, fromSessionId: id };
      expect(await stores().learning.ofNetwork(networkId)).toEqual([
        { ...learnt, title: 'Arbeidsmiljø på Fløya', heldOn: '2026-01-15' },
      ]);
      const { meeting, learnt: known } = await next();
      expect(known).toEqual([learnt]);
      await meeting.expectSameAfterLoading();
      expect((await meeting.load()).session.learnt).toEqual([learnt]);
    });

    test('is nothing until the network has chosen it, and nothing of what closed before', async () => {
      networkId = await aNetwork();
      expect(await stores().learning.ofNetwork(networkId)).toBeNull();
      await taughtAt([snowCave]);
      await stores().learning.begin(networkId);
      await stores().learning.begin(networkId);
      expect(await words()).toEqual([]);
      expect((await next()).learnt).toEqual([]);
    });

    test('is of that network, and of no session without one', async () => {
      const elsewhere = await aNetwork();
      await stores().learning.begin(elsewhere);
      await taughtAt([snowCave], elsewhere);
      await taughtAt([snowCave], null);
      expect(await words()).toEqual([]);
      expect((await next()).learnt).toEqual([]);
    });

    test('does not change under a session that has been opened with it', async () => {
      const { meeting } = await next();
      await taughtAt([snowCave]);
      expect((await meeting.load()).session.learnt).toEqual([]);
      await meeting.expectSameAfterLoading();
    });

    test('stays with a session until it closes', async () => {
      await taughtAt([snowCave]);
      const { meeting } = await next();
      await meeting.commit(status('closed'));
      expect((await meeting.load()).session.learnt).toEqual([]);
      await meeting.expectSameAfterLoading();
    });

    test('goes word by word, or all at once, also from sessions that have it', async () => {
      const id = await taughtAt([snowCave, sauna]);
      const { meeting } = await next();
      const key = { stem: snowCave.stem, fromSessionId: id };
      expect(await stores().learning.forget(await aNetwork(), key)).toEqual([]);
      expect(await stores().learning.forget(networkId, key)).toMatchObject([key]);
      expect(await stores().learning.forget(networkId, key)).toEqual([]);
      expect(await words()).toEqual([sauna.stem]);
      expect((await meeting.load()).session.learnt).toMatchObject([sauna]);
      expect(await stores().learning.forget(networkId, 'all')).toMatchObject([sauna]);
      expect(await words()).toEqual([]);
      expect((await meeting.load()).session.learnt).toEqual([]);
    });

    test('goes when the network takes its choice back', async () => {
      await taughtAt([snowCave]);
      const { meeting } = await next();
      expect(await stores().learning.end(networkId)).toMatchObject([snowCave]);
      expect(await stores().learning.ofNetwork(networkId)).toBeNull();
      expect((await meeting.load()).session.learnt).toEqual([]);
      await taughtAt([sauna]);
      await stores().learning.begin(networkId);
      expect(await words()).toEqual([]);
    });

    test('goes with the session that has taught it, and no more than that', async () => {
      const [first, second] = [await taughtAt([snowCave, sauna]), await taughtAt([sauna])];
      const { meeting } = await next();
      await stores().deletions.session(first, stores().ownerId);
      const kept = [{ ...sauna, fromSessionId: second }];
      expect(await stores().learning.ofNetwork(networkId)).toMatchObject(kept);
      expect((await meeting.load()).session.learnt).toEqual(kept);
      expect((await next()).learnt).toEqual(kept);
    });

    test('does not follow a session to another network', async () => {
      const id = await taughtAt([snowCave]);
      await stores().directory.moveTo(id, networkId);
      expect(await words()).toEqual([snowCave.stem]);
      const other = await aNetwork();
      await stores().learning.begin(other);
      await stores().directory.moveTo(id, other);
      expect(await words()).toEqual([]);
      expect(await stores().learning.ofNetwork(other)).toEqual([]);
    });

    test('is not brought when it went while the session was opened', async () => {
      const id = await taughtAt([snowCave]);
      const meeting = await aMeeting();
      await stores().learning.forget(networkId, 'all');
      await meeting.commit({ type: 'learnt:changed', learnt: [{ ...snowCave, fromSessionId: id }] });
      expect((await meeting.load()).session.learnt).toEqual([]);
    });
  });
}
