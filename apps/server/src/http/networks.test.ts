import { anId } from '@pusterom/core/testing/an-id';
import type { Invitation, Network, NetworkSummary, OpenedLink, SessionSummary } from '@pusterom/protocol/api';
import { refuse } from '@pusterom/protocol/errors';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cookieOf, TestServer } from '../realtime/test-server.fixture.ts';

let server: TestServer;
let app: FastifyInstance;
const id = anId('network');

beforeEach(async () => {
  server = new TestServer();
  app = await server.build();
});
afterEach(() => server.close());

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
const ask = (method: Method, url: string, user: string, payload?: object) =>
  app.inject({ method, url: `/api${url}`, headers: { cookie: cookieOf(user) }, ...(payload && { payload }) });

const plan = { id, name: 'Øst', keepEntries: 'twoYears' };
const make = (change = {}, user = 'kari') => ask('POST', '/networks', user, { ...plan, ...change });

/** Invites someone, who opens the link. */
async function join(user: string): Promise<OpenedLink> {
  const { path } = (await ask('POST', `/networks/${id}/invitations`, 'kari')).json<Invitation>();
  return (await ask('POST', '/sign-in/link', user, { token: path.split('=')[1] })).json();
}

describe('making a network', () => {
  it('makes one responsible for it, and once', async () => {
    for (let times = 0; times < 2; times++) expect((await make()).json()).toEqual({ id });
    expect((await ask('GET', '/networks', 'kari')).json<NetworkSummary[]>()).toEqual([
      { id, name: 'Øst', members: 1 },
    ]);
    const found = (await ask('GET', `/networks/${id}`, 'kari')).json<Network>();
    expect(found).toEqual({
      ...plan,
      members: [{ userId: 'kari', name: 'kari', isOwner: true, isYou: true }],
    });
  });

  it("does not take another's", async () => {
    await make();
    expect((await make({}, 'per')).json()).toEqual(refuse('NOT_FOUND'));
  });

  it.each([
    { what: 'no name', change: { name: ' ' }, code: 'TEXT_EMPTY' },
    { what: 'a name far too long', change: { name: 'a'.repeat(81) }, code: 'TEXT_TOO_LONG' },
    { what: 'entries kept for another time', change: { keepEntries: 'days31' }, code: 'INVALID_PAYLOAD' },
    { what: 'an id that is none', change: { id: 'x' }, code: 'INVALID_PAYLOAD' },
    { what: 'an unknown field', change: { members: [] }, code: 'INVALID_PAYLOAD' },
  ] as const)('is turned down with $what', async ({ change, code }) => {
    expect((await make(change)).json()).toEqual(refuse(code));
    expect((await ask('GET', '/networks', 'kari')).json()).toEqual([]);
  });
});

describe('a member', () => {
  beforeEach(() => make());

  it('comes by an invitation, which says where it leads', async () => {
    expect(await join('per')).toMatchObject({ purpose: 'joinNetwork', path: `/facilitator/networks/${id}` });
    expect((await ask('GET', `/networks/${id}`, 'per')).json<Network>().members).toHaveLength(2);
  });

  it('invites and removes nobody, and may leave', async () => {
    await Promise.all([join('per'), join('liv')]);
    for (const [method, path] of [
      ['POST', 'invitations'],
      ['DELETE', 'members/liv'],
      ['DELETE', 'members/kari'],
      ['PUT', 'owners/per'],
    ] as const)
      expect((await ask(method, `/networks/${id}/${path}`, 'per')).json()).toEqual(refuse('NOT_FOUND'));
    expect((await ask('DELETE', `/networks/${id}/members/per`, 'per')).statusCode).toBe(204);
    expect((await ask('GET', `/networks/${id}`, 'per')).json()).toEqual(refuse('NOT_FOUND'));
  });

  it('is removed by the owner', async () => {
    await join('per');
    expect((await ask('DELETE', `/networks/${id}/members/per`, 'kari')).statusCode).toBe(204);
    expect((await ask('GET', '/networks', 'per')).json()).toEqual([]);
  });

  it('who is the last owner stays until there is another', async () => {
    await join('per');
    const leave = () => ask('DELETE', `/networks/${id}/members/kari`, 'kari');
    const refused = await leave();
    expect([refused.statusCode, refused.json()]).toEqual([409, refuse('LAST_OWNER')]);
    expect((await ask('PUT', `/networks/${id}/owners/per`, 'kari')).statusCode).toBe(204);
    expect((await leave()).statusCode).toBe(204);
  });
});

describe('a session in a network', () => {
  const session = {
    id: anId('new session'),
    templateId: 'emotional-demands',
    title: 'Møte',
    language: 'nb',
    networkId: id,
  };
  beforeEach(() => make());

  it('is made by its members alone', async () => {
    expect((await ask('POST', '/sessions', 'per', session)).json()).toEqual(refuse('NOT_FOUND'));
    await join('per');
    expect((await ask('POST', '/sessions', 'per', session)).statusCode).toBe(200);
    const [listed] = (await ask('GET', '/sessions', 'per')).json<SessionSummary[]>();
    expect(listed?.network).toEqual({ id, name: 'Øst' });
  });

  it('is read by its leaders once it is closed, and led by none of them', async () => {
    const room = await server.aSession({ at: 'plenary' });
    await server.directory.moveTo(room.id, id);
    await join('per');
    const read = async (user: string) => [
      (await ask('GET', '/archive/sessions', user)).json<SessionSummary[]>().length,
      (await ask('GET', `/archive/sessions/${room.id}`, user)).statusCode,
    ];
    expect(await read('per')).toEqual([0, 404]);
    await room.ask('facilitator', { name: 'session:close', input: {} });
    expect(await read('per')).toEqual([1, 200]);
    expect(await read('liv')).toEqual([0, 404]);
    expect((await ask('GET', '/sessions', 'per')).json()).toEqual([]);
    expect((await ask('POST', `/sessions/${room.id}/screen-link`, 'per')).json()).toEqual(
      refuse('NOT_FOUND'),
    );
  });
});

describe('what the network has agreed on', () => {
  it('is told to its members, with what became of it', async () => {
    await make();
    const action = { id: anId('walk'), what: 'Gå tur', who: 'Alle', due: null, followUp: '' } as const;
    const meeting = async (name: string) => {
      const room = await server.aSession({ at: 'draft', name });
      await server.directory.moveTo(room.id, id);
      await room.ask('facilitator', { name: 'session:open', input: {} });
      return room;
    };
    const first = await meeting('session');
    await first.ask('facilitator', { name: 'action:note', input: action });
    await first.ask('facilitator', { name: 'session:close', input: {} });
    const second = await meeting('later');
    const answer = { id: action.id, outcome: 'done', note: 'Hver fredag' } as const;
    await second.ask('facilitator', { name: 'action:follow', input: answer });
    await second.ask('facilitator', { name: 'session:close', input: {} });
    const on = '2026-11-24';
    expect((await ask('GET', `/networks/${id}/actions`, 'kari')).json()).toEqual([
      {
        ...action,
        agreedOn: on,
        fromSessionId: first.id,
        history: [{ sessionId: second.id, on, outcome: 'done', note: 'Hver fredag' }],
      },
    ]);
    expect((await ask('GET', `/networks/${id}/actions`, 'per')).json()).toEqual(refuse('NOT_FOUND'));
  });
});
