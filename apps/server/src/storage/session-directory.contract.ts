import { randomUUID } from 'node:crypto';
import { asTheAgendaSays } from '@pusterom/core/plan';
import { describe, expect, test } from 'vitest';
import type { Stores } from './live-store.contract.ts';
import { aNewSession, aParticipant, anEntry, board } from './stored-things.fixture.ts';

/** What a `SessionDirectory` is. Every implementation runs this. */
export function describeSessionDirectory(name: string, stores: () => Stores): void {
  const create = async () => {
    const { directory, ownerId } = stores();
    const session = aNewSession(ownerId);
    expect(await directory.create(session)).toBe(true);
    return session;
  };

  describe(`${name}: the list of sessions`, () => {
    test('a session is found by its code and by its secret, and by nothing else', async () => {
      const { directory } = stores();
      const { id, code, secret } = await create();
      expect(await directory.findByKey(code)).toBe(id);
      expect(await directory.findByKey(secret)).toBe(id);
      for (const key of ['', 'x', '\0', '😀', code.slice(1), code.toUpperCase() + ' ']) {
        expect(await directory.findByKey(key)).toBeNull();
      }
    });

    test('a session has the plan it is made with', async () => {
      const { store, directory, ownerId } = stores();
      const plan = { ...asTheAgendaSays, skippedStepIds: ['notes'] };
      const [planned, plain] = [aNewSession(ownerId, { plan }), await create()];
      expect(await directory.create(planned)).toBe(true);
      expect((await store.load(planned.id))?.session.plan).toEqual(plan);
      expect((await store.load(plain.id))?.session.plan).toEqual(asTheAgendaSays);
    });

    test('a code or a secret that is taken is refused', async () => {
      const { directory, ownerId } = stores();
      const { id, code, secret } = await create();
      expect(await directory.create(aNewSession(ownerId, { id }))).toBe(false);
      expect(await directory.has(id)).toBe(true);
      expect(await directory.create(aNewSession(ownerId, { code }))).toBe(false);
      expect(await directory.create(aNewSession(ownerId, { secret }))).toBe(false);
    });

    test('a changed code opens, the old one does not', async () => {
      const { store, directory } = stores();
      const { id, code, secret } = await create();
      const door = { code: randomUUID(), secret, isLocked: false };
      await store.commit(id, 0, [{ seq: 1, event: { type: 'door:changed', door }, author: null }]);
      expect(await directory.findByKey(door.code)).toBe(id);
      expect(await directory.findByKey(code)).toBeNull();
    });

    test('ending the links to a screen is counted, for that session alone', async () => {
      const { directory } = stores();
      const [one, other] = [await create(), await create()];
      expect(await directory.screenLinks(one.id)).toBe(0);
      await directory.endScreenLinks(one.id);
      await directory.endScreenLinks(one.id);
      expect(await directory.screenLinks(one.id)).toBe(2);
      expect(await directory.screenLinks(other.id)).toBe(0);
      const nowhere = randomUUID() as typeof one.id;
      await directory.endScreenLinks(nowhere);
      expect(await directory.screenLinks(nowhere)).toBeNull();
    });

    test('a rehearsal is listed while it lasts, never as one that is over, and comes into no network', async () => {
      const { store, directory, ownerId } = stores();
      const rehearsal = aNewSession(ownerId, { rehearsalWith: 12 });
      expect(await directory.create(rehearsal)).toBe(true);
      expect((await store.load(rehearsal.id))?.session.rehearsalWith).toBe(12);
      const listed = async () => (await directory.list(ownerId)).filter(({ id }) => id === rehearsal.id);
      expect(await listed()).toMatchObject([{ rehearsalWith: 12, network: null }]);
      expect(await directory.moveTo(rehearsal.id, null)).toBe(false);
      await store.commit(rehearsal.id, 0, [
        { seq: 1, event: { type: 'status:changed', status: 'closed' }, author: null },
      ]);
      expect(await listed()).toEqual([]);
      expect((await directory.listClosed(ownerId)).map(({ id }) => id)).not.toContain(rehearsal.id);
      expect((await store.load((await create()).id))?.session.rehearsalWith).toBeNull();
    });

    test('the owner sees her sessions, newest first, with what is in them', async () => {
      const { store, directory, ownerId } = stores();
      const [older, newer] = [await create(), await create()];
      await store.commit(newer.id, 0, [
        { seq: 1, event: { type: 'status:changed', status: 'open' }, author: null },
        { seq: 2, event: board({ entries: [anEntry(1), anEntry(2)] }), author: 'facilitator' },
        {
          seq: 3,
          event: {
            type: 'participants:changed',
            participants: [aParticipant(1, null)],
            removedParticipantIds: [],
          },
          author: null,
        },
        { seq: 4, event: { type: 'status:changed', status: 'closed' }, author: null },
      ]);
      const [first, second] = await directory.list(ownerId);
      expect(first).toMatchObject({
        id: newer.id,
        status: 'closed',
        entries: 2,
        participants: 1,
        actions: 0,
      });
      expect(Date.parse(first?.openedAt ?? '')).toBeLessThanOrEqual(Date.parse(first?.closedAt ?? ''));
      expect(second).toMatchObject({ id: older.id, status: 'draft', openedAt: null, closedAt: null });
      expect(await directory.list('someone-else')).toEqual([]);
    });
  });
}
