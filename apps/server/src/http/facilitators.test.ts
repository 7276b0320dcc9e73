import { anId } from '@pusterom/core/testing/an-id';
import type { Facilitator, Invitation, OpenedLink } from '@pusterom/protocol/api';
import { refuse } from '@pusterom/protocol/errors';
import { protocolVersion } from '@pusterom/protocol/wire';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestRoom } from '../realtime/test-room.fixture.ts';
import { cookieOf, TestServer } from '../realtime/test-server.fixture.ts';

let server: TestServer;
let app: FastifyInstance;
let room: TestRoom;

beforeEach(async () => {
  server = new TestServer();
  app = await server.build();
  room = await server.aSession({ at: 'plenary' });
});
afterEach(() => server.close());

type Method = 'GET' | 'POST' | 'DELETE';
const ask = (method: Method, path: string, user: string, payload?: object) =>
  app.inject({
    method,
    url: `/api/sessions/${room.id}${path}`,
    headers: { cookie: cookieOf(user) },
    ...(payload && { payload }),
  });

async function invite(purpose: string): Promise<string> {
  const { path } = (await ask('POST', '/invitations', 'facilitator', { purpose })).json<Invitation>();
  expect(path).toMatch(/^\/facilitator#link=[\w-]+$/);
  return path.slice(path.indexOf('=') + 1);
}

const open = (token: string, user: string | null) =>
  app.inject({
    method: 'POST',
    url: '/api/sign-in/link',
    headers: user === null ? {} : { cookie: cookieOf(user) },
    payload: { token },
  });

const namesSeenBy = async (user: string) => {
  const all = (await ask('GET', '/facilitators', user)).json<Facilitator[]>();
  return all.map(({ name, isOwner, isYou }) => `${name}${isOwner ? ' (owner)' : ''}${isYou ? ' (you)' : ''}`);
};

describe('an invitation', () => {
  it('lets someone lead the session too, and says where it is', async () => {
    const response = await open(await invite('leadSession'), 'kari');
    const path = `/facilitator/${room.id}`;
    expect(response.json<OpenedLink>()).toEqual({ purpose: 'leadSession', name: 'Nettverksmøte', path });
    expect(response.headers['set-cookie'] ?? []).toEqual([]);
    expect(await namesSeenBy('kari')).toEqual(['facilitator (owner)', 'kari (you)']);
    expect((await ask('POST', '/screen-link', 'kari')).statusCode).toBe(200);
  });

  it('hands the session over, and its former owner leads on', async () => {
    await open(await invite('takeOverSession'), 'kari');
    expect(await namesSeenBy('facilitator')).toEqual(['kari (owner)', 'facilitator (you)']);
  });

  it('signs in who was not', async () => {
    const response = await open(await invite('leadSession'), null);
    expect(String(response.headers['set-cookie'])).toMatch(/^user=[\w-]+$/);
  });

  it('works once', async () => {
    const token = await invite('leadSession');
    await open(token, 'kari');
    expect((await open(token, 'per')).json()).toEqual(refuse('LINK_EXPIRED'));
  });

  it.each(['joinNetwork', 'signIn', '', null])('is for leading, and not for %s', async (purpose) => {
    const response = await ask('POST', '/invitations', 'facilitator', { purpose });
    expect(response.json()).toEqual(refuse('INVALID_PAYLOAD'));
  });
});

describe('a co-facilitator', () => {
  beforeEach(() => server.facilitators.lead(room.id, 'kari'));

  it('invites nobody, and removes nobody but herself', async () => {
    server.facilitators.lead(room.id, 'per');
    for (const purpose of ['leadSession', 'takeOverSession'])
      expect((await ask('POST', '/invitations', 'kari', { purpose })).json()).toEqual(refuse('NOT_FOUND'));
    for (const other of ['per', 'facilitator'])
      expect((await ask('DELETE', `/facilitators/${other}`, 'kari')).json()).toEqual(refuse('NOT_FOUND'));
    expect((await ask('DELETE', '/facilitators/kari', 'kari')).statusCode).toBe(204);
    expect(await namesSeenBy('facilitator')).toEqual(['facilitator (owner) (you)', 'per']);
  });

  it('is removed by the owner, who cannot leave herself', async () => {
    expect((await ask('DELETE', '/facilitators/kari', 'facilitator')).statusCode).toBe(204);
    for (const who of ['kari', 'facilitator', 'nobody'])
      expect((await ask('DELETE', `/facilitators/${who}`, 'facilitator')).json()).toEqual(
        refuse('NOT_FOUND'),
      );
    expect((await ask('GET', '/facilitators', 'kari')).json()).toEqual(refuse('NOT_FOUND'));
  });
});

it('asks the database for nobody who cannot be', async () => {
  server.facilitators.remove = async () => expect.unreachable();
  for (const who of ['%00', 'a%20b', '%F0%9F%98%80', 'x'.repeat(65)])
    expect((await ask('DELETE', `/facilitators/${who}`, 'facilitator')).json()).toEqual(refuse('NOT_FOUND'));
});

describe('the consoles', () => {
  let url: string;
  const left = ({
    socket,
  }: {
    socket: { once: (event: 'disconnect', then: (why: string) => void) => unknown };
  }) => new Promise<string>((resolve) => socket.once('disconnect', resolve));
  const tryAgain = (user: string) =>
    server.connect(
      url,
      { version: protocolVersion, role: 'facilitator', sessionId: room.id },
      { cookie: cookieOf(user) },
    );

  beforeEach(async () => {
    server.facilitators.lead(room.id, 'kari');
    url = await app.listen({ port: 0, host: '127.0.0.1' });
  });

  it('of who is removed close at once, in that session alone', async () => {
    const other = await server.aSession({ name: 'another' });
    server.facilitators.lead(other.id, 'kari');
    const [hers, elsewhere, owners] = await Promise.all([
      room.console(url, 'kari'),
      other.console(url, 'kari'),
      room.console(url),
    ]);
    const closed = left(hers);
    await ask('DELETE', '/facilitators/kari', 'facilitator');
    // With a goodbye the page would not try to come back, and would never hear why it is outside.
    expect(await closed).toBe('transport close');
    expect(await tryAgain('kari').refused).toBe('NOT_FOUND');
    expect([elsewhere.socket.connected, owners.socket.connected]).toEqual([true, true]);
  });

  it.each([
    ['signs out', { method: 'POST', url: '/api/sign-out' }],
    ['signs out everywhere', { method: 'POST', url: '/api/sign-out/everywhere' }],
    [
      'signs in as someone else in the same browser',
      { method: 'POST', url: '/api/sign-in', payload: { email: 'per', password: 'the right one' } },
    ],
  ] as const)('of who %s close at once, in every session', async (_, asked) => {
    const [hers, owners] = await Promise.all([room.console(url, 'kari'), room.console(url)]);
    const closed = left(hers);
    await app.inject({ ...asked, headers: { cookie: cookieOf('kari') } });
    expect(await closed).toBe('transport close');
    expect(await tryAgain('kari').refused).toBe('NOT_SIGNED_IN');
    expect(owners.socket.connected).toBe(true);
  });

  it('of who has a new password close at once, and hers comes back', async () => {
    const hers = await room.console(url, 'kari');
    const closed = left(hers);
    const payload = { name: 'Kari', email: 'kari@example.no', password: 'fire ord uten mening' };
    await app.inject({ method: 'PUT', url: '/api/me', headers: { cookie: cookieOf('kari') }, payload });
    expect(await closed).toBe('transport close');
    await tryAgain('kari').arrived();
  });

  it('let nobody in who was removed while she was coming in', async () => {
    const standing = server.directory.standing.bind(server.directory);
    server.directory.standing = async (...asked) => {
      const found = await standing(...asked);
      server.directory.standing = standing;
      await server.facilitators.remove(room.id, 'kari');
      return found;
    };
    const page = tryAgain('kari');
    expect(await left(page)).toBe('transport close');
    expect(page.wire.join()).not.toContain('Nettverksmøte');
  });
});

describe('the network of a session', () => {
  const put = (user: string, networkId: unknown) =>
    app.inject({
      method: 'PUT',
      url: `/api/sessions/${room.id}/network`,
      headers: { cookie: cookieOf(user) },
      payload: { networkId },
    });
  const id = anId('network');
  beforeEach(() => server.networks.create({ id, name: 'Øst', keepEntries: 'year' }, 'kari'));

  it('is chosen by the owner, among those she is in', async () => {
    expect((await put('facilitator', id)).json()).toEqual(refuse('NOT_FOUND'));
    server.networks.join(id, 'facilitator');
    expect((await put('facilitator', id)).statusCode).toBe(204);
    expect(await server.directory.standing(room.id, 'kari')).toBe('leader');
    expect((await put('facilitator', null)).statusCode).toBe(204);
    expect(await server.directory.standing(room.id, 'kari')).toBeNull();
  });

  it('is not chosen by its members', async () => {
    server.networks.join(id, 'facilitator');
    await put('facilitator', id);
    expect((await put('kari', null)).json()).toEqual(refuse('NOT_FOUND'));
  });
});
