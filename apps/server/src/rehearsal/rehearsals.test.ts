import { setImmediate } from 'node:timers/promises';
import { breakoutsAt } from '@pusterom/core/breakouts';
import { existing } from '@pusterom/core/testing/a-session';
import { anId } from '@pusterom/core/testing/an-id';
import { refuse } from '@pusterom/protocol/errors';
import { careLevels } from '@pusterom/protocol/session';
import { builtInTemplate } from '@pusterom/templates';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Page } from '../realtime/page.fixture.ts';
import { cast } from './cast.ts';
import type { TestRoom } from '../realtime/test-room.fixture.ts';
import { cookieOf, TestServer } from '../realtime/test-server.fixture.ts';

const second = 1000;
const minute = 60 * second;
const people = 12;

let server: TestServer;
let url: string;
let room: TestRoom;
let console: Page;

beforeEach(async () => {
  server = new TestServer();
  url = await server.listen();
  room = await server.aSession({ at: 'draft', rehearsalWith: people, agenda: builtInTemplate.agenda });
  console = await room.console(url);
});
afterEach(async () => {
  await server.close();
  expect(server.bugs).toEqual([]);
  expect(server.timers.isIdle).toBe(true);
});

/** What pages are told comes by a real socket, and presence is gathered first. */
const eventually = (expectation: () => void) => vi.waitFor(expectation, { timeout: 5 * second });

/** The same for all: timers, limits, and what comes of it in the session. */
const pass = (ms: number) =>
  server.timers.pass(
    ms,
    () => setImmediate(),
    (passed) => (server.nowMs += passed),
  );
const open = () => console.ask('session:open', {});
const here = () => server.registry.get(room.id).current();
const inStep = async (stepId: string) =>
  [...(await room.state()).entries.values()].filter((entry) => entry.stepId === stepId);
const formGroups = (stepId: string, seating: string, more: object = {}) =>
  console.ask('breakouts:form', {
    stepId,
    mixId: anId(stepId),
    seating,
    count: null,
    isFree: false,
    ...more,
  });
const seated = async (stepId: string) =>
  breakoutsAt(await room.state(), stepId).flatMap(({ memberIds }) => memberIds);

/** Everyone has come. */
async function begin(): Promise<void> {
  await open();
  await pass(80 * second);
}

describe('simulated participants', () => {
  it('come when the door opens, one of them late', async () => {
    await pass(5 * minute);
    expect((await room.state()).participants.size).toBe(0);
    await open();
    await pass(30 * second);
    expect((await room.state()).participants.size).toBe(people - 1);
    await pass(50 * second);
    expect((await room.state()).participants.size).toBe(people);
    await eventually(() => expect(console.presences.at(-1)).toBe(people));
  });

  it('stand outside a locked door until it is opened', async () => {
    await open();
    await console.ask('door:lock', { isLocked: true });
    await pass(2 * minute);
    expect((await room.state()).participants.size).toBe(0);
    await console.ask('door:lock', { isLocked: false });
    await pass(20 * second);
    expect((await room.state()).participants.size).toBe(people);
  });

  it('write at their own pace, signal, and stop when the step is left', async () => {
    await begin();
    await room.enter('emotional-demands-trios');
    await pass(10 * second);
    const first = await inStep('emotional-demands-trios');
    await pass(50 * second);
    const later = await inStep('emotional-demands-trios');
    expect(first.length).toBeLessThan(later.length / 2);
    expect(later.length).toBeGreaterThan(15);
    await eventually(() => expect(console.signals.at(-1)?.isDone).toBeGreaterThan(0));
    await room.enter('emotional-demands-plenary');
    await pass(4 * minute);
    expect(await inStep('emotional-demands-trios')).toHaveLength(later.length);
    expect((await inStep('emotional-demands-plenary')).length).toBeGreaterThan(3);
    await eventually(() => expect(console.signals.at(-1)?.isDone).toBeGreaterThan(1));
  });

  it('say nothing twice when a step is visited again, and what they had not come to then', async () => {
    await begin();
    await room.enter('video-message-pairs');
    await pass(20 * second);
    const before = (await inStep('video-message-pairs')).length;
    await room.enter('video-message-individual');
    await room.enter('video-message-pairs');
    await pass(4 * minute);
    const all = await inStep('video-message-pairs');
    expect(all.length).toBeGreaterThan(before);
    await console.ask('entry:delete', { id: all[0]?.id });
    await room.enter('video-message-plenary');
    await room.enter('video-message-pairs');
    await pass(4 * minute);
    expect(await inStep('video-message-pairs')).toHaveLength(all.length - 1);
  });

  it('sit in groups, where one writes for all on the three levels, the last group slowly', async () => {
    await begin();
    await room.enter('care-levels-groups');
    await pass(10 * second);
    expect(await inStep('care-levels-groups')).toEqual([]);
    await formGroups('care-levels-groups', 'small-groups');
    expect(await seated('care-levels-groups')).toHaveLength(people);
    const missing = async () => {
      const entries = await inStep('care-levels-groups');
      return breakoutsAt(await room.state(), 'care-levels-groups').map(
        ({ id }) => 9 - entries.filter(({ breakoutId }) => breakoutId === id).length,
      );
    };
    await pass(4 * minute);
    expect(await missing()).toEqual([0, 0, 3]);
    await pass(2 * minute);
    expect(await missing()).toEqual([0, 0, 0]);
    const entries = await inStep('care-levels-groups');
    for (const level of careLevels)
      expect(entries.filter((entry) => entry.level === level && entry.aspect === 'strength')).toHaveLength(6);
  });

  it('read each level back to the group, and the others in it say that it is right', async () => {
    await begin();
    await room.enter('care-levels-groups');
    const kari = await room.phone(url, 'kari');
    await formGroups('care-levels-groups', 'small-groups');
    await pass(20 * second);
    await eventually(() => expect(console.sheets.flatMap(({ counts }) => counts)).not.toEqual([]));
    expect(await inStep('care-levels-groups')).toEqual([]);
    for (let passed = 0; kari.sheet?.reading !== 'self' && passed < 2 * minute; passed += second)
      await pass(second);
    await pass(9 * second);
    // But for her, and whoever writes.
    const group = breakoutsAt(await room.state(), 'care-levels-groups').find(
      ({ id }) => id === kari.you?.breakoutId,
    );
    const others = existing(group, 'her group').memberIds.length - 2;
    await eventually(() => expect(kari.sheet?.agreedIds).toHaveLength(others));
    expect(kari.sheet?.lines).toHaveLength(3);
  });

  it('go on in their groups when the step is visited again', async () => {
    await begin();
    await room.enter('care-levels-groups');
    await formGroups('care-levels-groups', 'small-groups');
    await pass(20 * second);
    await room.enter('care-levels-plenary');
    await pass(minute);
    const before = (await inStep('care-levels-groups')).length;
    expect(before).toBeLessThan(3 * 9);
    await room.enter('care-levels-groups');
    await pass(6 * minute);
    expect(await inStep('care-levels-groups')).toHaveLength(3 * 9);
  });

  it('agree on one sentence a half', async () => {
    await begin();
    await room.enter('care-in-practice-halves');
    await formGroups('care-in-practice-halves', 'halves');
    await pass(3 * minute);
    expect((await inStep('care-in-practice-halves')).map(({ kind }) => kind)).toEqual([
      'sentence',
      'sentence',
    ]);
  });

  it('choose groups themselves when they may, but for one who cannot', async () => {
    await begin();
    await room.enter('video-message-pairs');
    await formGroups('video-message-pairs', 'pairs', { count: 4, isFree: true });
    expect(await seated('video-message-pairs')).toEqual([]);
    await pass(minute);
    expect(await seated('video-message-pairs')).toHaveLength(people - 1);
  });

  it('put their dots on what they see, and no more of them once the vote is closed', async () => {
    await begin();
    await room.enter('emotional-demands-trios');
    await room.enter('emotional-demands-plenary');
    await pass(2 * minute);
    const [vote, prompt] = [{ id: anId('vote') }, 'what-gives-energy'];
    expect(await console.ask('vote:open', { ...vote, prompt, dotsEach: 3 })).toMatchObject({ ok: true });
    await pass(10 * second);
    const voters = async () => (await room.state()).votes.get(vote.id)?.voters ?? 0;
    const early = await voters();
    await pass(2 * minute);
    expect(await voters()).toBeGreaterThan(Math.max(early, people / 2));
    await console.ask('vote:close', vote);
    const counted = (await room.state()).votes.get(vote.id);
    const sum = Object.values<number>(counted?.dots ?? {}).reduce((all, one) => all + one, 0);
    expect(sum).toBe(3 * (await voters()));
  });

  it('lose the network and come back to their places', async () => {
    await begin();
    await room.enter('emotional-demands-trios');
    await formGroups('emotional-demands-trios', 'trios');
    await pass(30 * second);
    await eventually(() => expect(console.presences.at(-1)).toBe(people - 1));
    await pass(30 * second);
    await eventually(() => expect(console.presences.at(-1)).toBe(people));
    expect(await seated('emotional-demands-trios')).toHaveLength(people);
  });

  it('stay out when they are taken out, also while they have no network', async () => {
    await begin();
    await room.enter('emotional-demands-trios');
    await pass(30 * second);
    const loser = cast.findIndex(({ habits }) => habits.includes('loses-network'));
    await console.ask('participant:remove', {
      id: server.tokens.participantOf(room.id, `simulated ${loser}`),
    });
    await pass(4 * minute);
    expect((await room.state()).participants.size).toBe(people - 1);
    const fresh = await room.console(url);
    await eventually(() => expect(fresh.presences[0]).toBe(people - 1));
  });

  it('are not sent to a session that is held', async () => {
    const held = await server.aSession({ at: 'draft', name: 'held', agenda: builtInTemplate.agenda });
    const leading = await held.console(url);
    await leading.ask('session:open', {});
    await pass(5 * minute);
    expect((await held.state()).participants.size).toBe(0);
  });
});

describe('a rehearsal', () => {
  it('rests when all consoles have been away for a quarter of an hour, and goes on with the same people', async () => {
    const other = await room.console(url);
    await begin();
    await room.enter('video-message-pairs');
    await pass(minute);
    const left = [console, other].map(
      ({ socket }) => new Promise((resolve) => socket.once('disconnect', resolve)),
    );
    console.socket.disconnect();
    other.socket.disconnect();
    await Promise.all(left);
    await eventually(() => expect(server.timers.has(15 * minute)).toBe(true));
    await pass(14 * minute);
    const written = (await inStep('video-message-pairs')).length;
    const ids = [...(await room.state()).participants.keys()];
    const held = server.registry.get(room.id);
    await pass(2 * minute);
    expect(server.timers.isIdle).toBe(true);
    // Nobody is connected any more.
    expect(server.registry.get(room.id)).not.toBe(held);
    console = await room.console(url);
    await pass(5 * minute);
    expect([...(await room.state()).participants.keys()]).toEqual(ids);
    expect(await inStep('video-message-pairs')).toHaveLength(written);
    await room.enter('video-message-plenary');
    await pass(2 * minute);
    expect((await inStep('video-message-plenary')).length).toBeGreaterThan(0);
  });

  it('does not rest as long as one console is there', async () => {
    const other = await room.console(url);
    await begin();
    console.socket.disconnect();
    await pass(20 * minute);
    await room.enter('video-message-pairs');
    await pass(minute);
    expect((await inStep('video-message-pairs')).length).toBeGreaterThan(5);
    expect(other.socket.connected).toBe(true);
  });

  it('is deleted when it is ended, and everyone is shown out', async () => {
    await begin();
    const screen = await room.screen(url);
    const held = server.registry.get(room.id);
    const left = [console, screen].map(
      ({ socket }) => new Promise((resolve) => socket.once('disconnect', resolve)),
    );
    await console.ask('session:close', {});
    await Promise.all(left);
    expect(console.view?.status).toBe('closed');
    expect(await server.directory.has(room.id)).toBe(false);
    expect(await held.current()).toBeNull();
    expect(await here()).toBeNull();
  });

  it('is in no archive, on no paper and in no network, also in the moment before it is deleted', async () => {
    await open();
    await server.networks.create({ id: anId('network'), name: 'Fløya', keepEntries: 'year' }, 'facilitator');
    const ask = (method: string, path: string, body?: object) =>
      fetch(`${url}${path}`, {
        method,
        headers: {
          cookie: cookieOf('facilitator'),
          origin: server.origin,
          'content-type': 'application/json',
        },
        ...(body && { body: JSON.stringify(body) }),
      });
    const moved = await ask('PUT', `/api/sessions/${room.id}/network`, { networkId: anId('network') });
    expect(await moved.json()).toEqual(refuse('NOT_FOUND'));
    server.deletions.session = async () => undefined;
    await console.ask('session:close', {});
    expect((await room.state()).status).toBe('closed');
    expect(await (await ask('GET', '/api/archive/sessions')).json()).toEqual([]);
    expect(await (await ask('GET', '/api/sessions')).json()).toEqual([]);
    for (const path of ['', '/paper?kind=md&language=nb', '/paper?kind=json&language=nb'])
      expect((await ask('GET', `/api/archive/sessions/${room.id}${path}`)).status).toBe(404);
  });

  it('is made by asking for it, with no network, and never becomes anything else', async () => {
    const make = async (more: object) => {
      const wanted = {
        id: anId('made'),
        templateId: builtInTemplate.id,
        title: 'Øving',
        language: 'nb',
        ...more,
      };
      const headers = {
        cookie: cookieOf('facilitator'),
        origin: server.origin,
        'content-type': 'application/json',
      };
      return fetch(`${url}/api/sessions`, { method: 'POST', headers, body: JSON.stringify(wanted) });
    };
    for (const wrong of [
      { rehearsalWith: 7 },
      { rehearsalWith: 15 },
      { rehearsalWith: 10, networkId: anId('network') },
    ])
      expect(await (await make(wrong)).json()).toEqual(refuse('INVALID_PAYLOAD'));
    expect((await make({ rehearsalWith: 10 })).status).toBe(200);
    expect((await make({ rehearsalWith: null })).status).toBe(200);
    expect((await server.liveStore.load(anId('made')))?.session.rehearsalWith).toBe(10);
  });
});
