import { randomUUID } from 'node:crypto';
import type { NetworkId, SessionId } from '@pusterom/protocol/ids';
import type { Action, CarriedAction, EarlierAction } from '@pusterom/protocol/session';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Networks } from '../networks/networks.ts';
import type { Deletions } from '../sessions/deletions.ts';
import type { EarlierActions, LiveStore, SessionDirectory } from '../sessions/ports.ts';
import { anAction, aNewSession, aRun } from './stored-things.fixture.ts';
import { Writer } from './writer.fixture.ts';

export interface MeetingStores {
  store: LiveStore;
  directory: SessionDirectory;
  networks: Networks;
  earlierActions: EarlierActions;
  deletions: Deletions;
  ownerId: string;
}

/** What `EarlierActions` is: a network meets three times, half a year apart. Every implementation runs this. */
export function describeEarlierActions(name: string, stores: () => MeetingStores): void {
  let networkId: NetworkId;

  /** A meeting that has ended: what it agreed on, and what it said of what it was opened with. */
  async function meeting(
    month: string,
    { agrees = [], says = [] }: { agrees?: Action[]; says?: CarriedAction[] },
  ): Promise<SessionId> {
    const { directory, store, ownerId } = stores();
    const session = aNewSession(ownerId, { networkId });
    await directory.create(session);
    const writer = await Writer.of(store, session.id);
    await writer.commit(
      { type: 'status:changed', status: 'open' },
      { type: 'runs:changed', runs: [aRun({ startedAtMs: Date.parse(`${month}-15T09:00:00Z`) })] },
      { type: 'actions:changed', actions: agrees, removedActionIds: [] },
      { type: 'carried:changed', carried: says, removedCarriedIds: [] },
      { type: 'status:changed', status: 'closed' },
    );
    return session.id;
  }

  async function next(): Promise<{ id: SessionId; unfinished: EarlierAction[] }> {
    const { directory, earlierActions, ownerId } = stores();
    const session = aNewSession(ownerId, { networkId });
    await directory.create(session);
    return { id: session.id, unfinished: await earlierActions.unfinished(session.id) };
  }

  beforeEach(async () => {
    networkId = randomUUID() as string as NetworkId;
    await stores().networks.create({ id: networkId, name: 'Øst', keepEntries: 'year' }, stores().ownerId);
  });

  describe(`${name}: what earlier meetings agreed on`, () => {
    test('is there at the next, most urgent first', async () => {
      const [walk, talk] = [anAction(1), { ...anAction(2), what: 'Snakke sammen', due: '2026-03-01' }];
      const first = await meeting('2026-01', { agrees: [walk, talk] });
      expect((await next()).unfinished).toEqual([
        { ...withoutOrder(talk), agreedOn: '2026-01-15', fromSessionId: first, history: [] },
        { ...withoutOrder(walk), agreedOn: '2026-01-15', fromSessionId: first, history: [] },
      ]);
    });

    test('goes on until it is done, with all that was said of it', async () => {
      const walk = anAction(1);
      const first = await meeting('2026-01', { agrees: [walk] });
      const carried = carriedFrom(first, walk);
      const second = await meeting('2026-06', {
        says: [{ ...carried, outcome: 'tried', note: 'To ganger' }],
      });
      const { unfinished } = await next();
      expect(unfinished.map(({ history }) => history)).toEqual([
        [{ sessionId: second, on: '2026-06-15', outcome: 'tried', note: 'To ganger' }],
      ]);
      await meeting('2026-11', { says: [{ ...carried, outcome: 'done', note: '' }] });
      expect((await next()).unfinished).toEqual([]);
      const all = await stores().earlierActions.ofNetwork(networkId);
      expect(all.map(({ history }) => history.map(({ outcome }) => outcome))).toEqual([['tried', 'done']]);
    });

    test('comes back when it was not spoken of', async () => {
      const walk = anAction(1);
      const first = await meeting('2026-01', { agrees: [walk] });
      await meeting('2026-06', { says: [carriedFrom(first, walk)] });
      expect((await next()).unfinished.map(({ id }) => id)).toEqual([walk.id]);
    });

    test('is of the same network, and of meetings that have ended', async () => {
      await meeting('2026-01', { agrees: [anAction(1)] });
      const elsewhere = aNewSession(stores().ownerId);
      await stores().directory.create(elsewhere);
      expect(await stores().earlierActions.unfinished(elsewhere.id)).toEqual([]);
      const { id } = await next();
      const writer = await Writer.of(stores().store, id);
      await writer.commit(
        { type: 'status:changed', status: 'open' },
        { type: 'actions:changed', actions: [anAction(2)], removedActionIds: [] },
      );
      expect((await next()).unfinished).toHaveLength(1);
    });

    test('is gone with the meeting that agreed on it', async () => {
      const walk = anAction(1);
      const first = await meeting('2026-01', { agrees: [walk] });
      await meeting('2026-06', {
        says: [{ ...carriedFrom(first, walk), outcome: 'tried', note: 'hemmelig' }],
      });
      await stores().deletions.session(first, stores().ownerId);
      expect((await next()).unfinished).toEqual([]);
      expect(await stores().earlierActions.ofNetwork(networkId)).toEqual([]);
    });
  });
}

const withoutOrder = ({ order: _, ...action }: Action): Omit<Action, 'order'> => action;

export const carriedFrom = (fromSessionId: SessionId, action: Action): CarriedAction => ({
  ...action,
  agreedOn: '2026-01-15',
  fromSessionId,
  history: [],
  outcome: null,
  note: '',
});
