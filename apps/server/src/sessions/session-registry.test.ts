import { randomUUID } from 'node:crypto';
import { aSession, authorOf } from '@pusterom/core/testing/a-session';
import { anId } from '@pusterom/core/testing/an-id';
import type { LiveState } from '@pusterom/core/live-state';
import { refuse } from '@pusterom/protocol/errors';
import { describe, expect, it } from 'vitest';
import { MemoryLiveStore } from '../storage/memory/memory-live-store.ts';
import type { LiveSession } from './live-session.ts';
import { SessionRegistry } from './session-registry.ts';

function aRegistry() {
  const times = { createdAt: new Date(), openedAt: null, closedAt: null };
  const live = aSession({ at: 'pairs' }).state;
  const store = new MemoryLiveStore(new Map([[live.session.id, { live, ownerId: 'facilitator', ...times }]]));
  const registry = new SessionRegistry({ store, nowMs: () => 0, newId: randomUUID, random: () => 0 });
  return { registry, id: live.session.id };
}
const lock = { name: 'door:lock', input: { isLocked: true } } as const;

describe('the sessions of a server', () => {
  it('are one each, made when first asked for', () => {
    const { registry, id } = aRegistry();
    expect(registry.get(id)).toBe(registry.get(id));
    expect(registry.get(id)).not.toBe(registry.get(anId('another session')));
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
    registry.attach({ here: () => new Set([anId('kari')]), onCommitted: (state) => told.push(state) });
    await session.dispatch('facilitator', lock);
    const mix = { stepId: 'pairs', mixId: anId('mix'), seating: 'pairs' } as const;
    await session.dispatch('facilitator', { name: 'breakouts:form', input: mix });
    expect(told).toHaveLength(2);
    const seated = [...(told[1]?.session.breakouts.values() ?? [])].flatMap(({ memberIds }) => memberIds);
    expect(seated).toEqual([authorOf('kari')]);
  });
});
