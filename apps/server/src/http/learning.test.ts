import { anId } from '@pusterom/core/testing/an-id';
import type { NetworkLearning } from '@pusterom/protocol/learning';
import { refuse } from '@pusterom/protocol/errors';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestRoom } from '../realtime/test-room.fixture.ts';
import { cookieOf, TestServer } from '../realtime/test-server.fixture.ts';

let server: TestServer;
let app: FastifyInstance;
const id = anId('network');
const path = `/api/networks/${id}/learning`;

beforeEach(async () => {
  server = new TestServer();
  app = await server.build();
  await server.networks.create({ id, name: 'Øst', keepEntries: 'twoYears' }, 'kari');
  server.networks.join(id, 'per');
});
afterEach(() => server.close());

type Method = 'GET' | 'PUT' | 'DELETE';
const ask = (method: Method, url: string, user: string, payload?: object) =>
  app.inject({ method, url, headers: { cookie: cookieOf(user) }, ...(payload && { payload }) });
const choose = (isOn: boolean) => ask('PUT', path, 'kari', { isOn });
const learning = async () => (await ask('GET', path, 'per')).json<NetworkLearning>();

async function aMeeting(name: string): Promise<TestRoom> {
  const room = await server.aSession({ at: 'draft', name });
  await server.directory.moveTo(room.id, id);
  await room.ask('facilitator', { name: 'session:open', input: {} });
  for (const who of ['kari', 'per', 'anne']) await room.join(who);
  await room.enter('pairs');
  return room;
}

/** Three say the same in a word that no lexicon has, and whoever leads puts it with humour. */
async function aTeachingMeeting(said = 'snøhulegraving'): Promise<TestRoom> {
  const room = await aMeeting('session');
  for (const word of ['latter', said])
    for (const [who, mark] of [
      ['kari', ''],
      ['per', '!'],
      ['anne', '?'],
    ] as const)
      await room.says(who, word + mark);
  const [laughs, caves] = [...(await room.state()).clusters.keys()];
  if (!laughs || !caves) throw new Error('there are no two clusters');
  await room.ask('facilitator', { name: 'cluster:merge', input: { id: caves, intoId: laughs } });
  await room.ask('facilitator', { name: 'session:close', input: {} });
  return room;
}

const clustersIn = async (room: TestRoom) => (await room.state()).clusters.size;

describe('what a network learns', () => {
  it('is nothing until its owner chooses it', async () => {
    await aTeachingMeeting();
    expect(await learning()).toEqual({ isOn: false, words: [] });
    expect((await ask('PUT', path, 'per', { isOn: true })).json()).toEqual(refuse('NOT_FOUND'));
    expect((await choose(true)).statusCode).toBe(204);
    expect(await learning()).toEqual({ isOn: true, words: [] });
  });

  it('is read by its members, with the meeting it is from, and is what the next one begins with', async () => {
    await choose(true);
    const { id: sessionId } = await aTeachingMeeting();
    const theme = { nb: 'humor', nn: 'humor', en: 'humour' };
    const meeting = { sessionId, title: 'Nettverksmøte', heldOn: '2026-11-24' };
    expect(await learning()).toEqual({ isOn: true, words: [{ stem: 'snøhulegrav', theme, ...meeting }] });
    const later = await aMeeting('later');
    await later.says('kari', 'mye latter');
    await later.says('per', 'snøhulegraving');
    expect(await clustersIn(later)).toBe(1);
  });

  it('is no name, however many have written it', async () => {
    await choose(true);
    await aTeachingMeeting('ragnhild');
    expect((await learning()).words).toEqual([]);
  });

  it('is taken out by any member, one word or all, also where it is in use', async () => {
    await choose(true);
    const { id: sessionId } = await aTeachingMeeting();
    const later = await aMeeting('later');
    await later.says('kari', 'mye latter');
    const word = `${path}/words/${sessionId}/${encodeURIComponent('snøhulegrav')}`;
    expect((await ask('DELETE', word, 'liv')).json()).toEqual(refuse('NOT_FOUND'));
    expect((await ask('DELETE', `${path}/words/${sessionId}/1`, 'per')).json()).toEqual(refuse('NOT_FOUND'));
    expect((await ask('DELETE', word, 'per')).statusCode).toBe(204);
    expect((await learning()).words).toEqual([]);
    await later.says('per', 'snøhulegraving');
    expect(await clustersIn(later)).toBe(2);
    expect((await ask('DELETE', `${path}/words`, 'per')).statusCode).toBe(204);
  });

  it.each([
    { what: 'the network takes its choice back', go: () => choose(false) },
    { what: 'all words are taken out', go: () => ask('DELETE', `${path}/words`, 'per') },
    {
      what: 'the session that taught it is deleted',
      go: () => ask('DELETE', `/api/sessions/${anId('session')}`, 'facilitator'),
    },
  ])('is forgotten by what is being held when $what', async ({ go }) => {
    await choose(true);
    await aTeachingMeeting();
    const later = await aMeeting('later');
    expect((await later.state()).learnt).toHaveLength(1);
    expect((await go()).statusCode).toBe(204);
    expect((await learning()).words).toEqual([]);
    const held = await server.registry.get(later.id).current();
    expect(held?.session.learnt).toEqual([]);
    expect((await later.state()).learnt).toEqual([]);
  });

  it('is turned down when it is not said whether', async () => {
    expect((await ask('PUT', path, 'kari', {})).json()).toEqual(refuse('INVALID_PAYLOAD'));
    expect((await ask('PUT', path, 'kari', { isOn: true, more: 1 })).json()).toEqual(
      refuse('INVALID_PAYLOAD'),
    );
  });
});
