import { aSession, authorOf, existing } from '@pusterom/core/testing/a-session';
import { anId } from '@pusterom/core/testing/an-id';
import type { LiveState } from '@pusterom/core/live-state';
import { refuse } from '@pusterom/protocol/errors';
import { describe, expect, it } from 'vitest';
import { MemoryLiveStore } from '../storage/memory/memory-live-store.ts';
import { newlyStored } from '../storage/memory/memory-sessions.ts';
import type { LiveSession } from './live-session.ts';
import { SessionRegistry, type Room } from './session-registry.ts';
import { surroundings } from './surroundings.fixture.ts';

function aRegistry() {
  const live = aSession({ at: 'pairs' }).state;
  const store = new MemoryLiveStore(new Map([[live.session.id, newlyStored(live, 'facilitator')]]));
  const registry = new SessionRegistry(surroundings(store, { nowMs: () => 0, random: () => 0 }));
  return { registry, id: live.session.id };
}
const room: Room = {
  here: () => new Set(),
  onCommitted: () => undefined,
  isEmpty: () => true,
  end: () => undefined,
  toOthers: () => undefined,
};
const lock = { name: 'door:lock', input: { isLocked: true } } as const;

describe('the sessions of a server', () => {
  it('are one each, made when first asked for', () => {
    const { registry, id } = aRegistry();
    expect(registry.get(id)).toBe(registry.get(id));
    expect(registry.get(id)).not.toBe(registry.get(anId('another session')));
  });

  it('are found by their code or secret while they are in memory, as these are now', async () => {
    const { registry, id } = aRegistry();
    expect(registry.findByKey('K7M4XR')).toBeNull();
    const { door } = existing(await registry.get(id).current(), 'session').session;
    expect([door.code, existing(door.secret, 'secret')].map((key) => registry.findByKey(key))).toEqual([
      id,
      id,
    ]);
    await registry.get(id).dispatch('facilitator', { name: 'door:renew', input: { id: anId('new door') } });
    expect(registry.findByKey(door.code)).toBeNull();
  });

  it('are read anew once nobody is connected any more', async () => {
    const { registry, id } = aRegistry();
    const before = registry.get(id);
    await before.dispatch('facilitator', lock);
    registry.release(id);
    expect(registry.get(id)).not.toBe(before);
    expect((await registry.get(id).current())?.session.door.isLocked).toBe(true);
  });

  it('answer everything they have taken before the server stops, and take nothing after', async () => {
    const { registry, id } = aRegistry();
    const [staying, forgotten] = [registry.get(id), registry.get(anId('another session'))];
    const answers: string[] = [];
    const ask = (session: LiveSession) =>
      void session.dispatch('facilitator', lock).then(({ ok }) => answers.push(ok ? 'stored' : 'refused'));
    for (const session of [staying, staying, forgotten]) ask(session);
    registry.release(anId('another session'));
    await registry.drain();
    expect(answers).toHaveLength(3);
    const late = await Promise.all(
      [staying, forgotten, registry.get(anId('a third'))].map((session) =>
        session.dispatch('facilitator', lock),
      ),
    );
    expect(late).toEqual(Array(3).fill(refuse('UNAVAILABLE')));
  });

  it('tell the room that is attached, also when it came later, and ask it who is here', async () => {
    const { registry, id } = aRegistry();
    const session = registry.get(id);
    const told: LiveState[] = [];
    registry.attach({
      ...room,
      here: () => new Set([anId('kari')]),
      onCommitted: (state) => told.push(state),
    });
    await session.dispatch('facilitator', lock);
    const mix = {
      stepId: 'pairs',
      mixId: anId('mix'),
      seating: 'pairs',
      count: null,
      isFree: false,
    } as const;
    await session.dispatch('facilitator', { name: 'breakouts:form', input: mix });
    expect(told).toHaveLength(2);
    const seated = [...(told[1]?.session.breakouts.values() ?? [])].flatMap(({ memberIds }) => memberIds);
    expect(seated).toEqual([authorOf('kari')]);
  });

  it('keep nothing in memory for what is asked from outside, unless someone is connected', async () => {
    const { registry, id } = aRegistry();
    const before = registry.get(id);
    registry.attach({ ...room, isEmpty: () => false });
    await registry.ask(id, lock);
    expect(registry.get(id)).toBe(before);
    registry.attach(room);
    await registry.ask(id, lock);
    expect(registry.get(id)).not.toBe(before);
  });

  it('know nothing of one that has been deleted, also for who still holds it', async () => {
    const { registry, id } = aRegistry();
    const ended: string[] = [];
    registry.attach({ ...room, end: (one) => ended.push(one) });
    const [held, reading] = [registry.get(id), registry.get(id).current()];
    await registry.end(id);
    expect(await reading).toBeNull();
    expect(await held.current()).toBeNull();
    expect(await held.dispatch('facilitator', lock)).toEqual(refuse('NOT_FOUND'));
    expect(ended).toEqual([id]);
  });
});
