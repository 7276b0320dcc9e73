import { refuse } from '@pusterom/protocol/errors';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StorageUnavailable } from '../sessions/ports.ts';
import { cookieOf, TestServer } from '../realtime/test-server.fixture.ts';
import { TrustedOidc } from '../realtime/trusted-oidc.fixture.ts';

let server: TestServer;
let oidc: TrustedOidc;
let app: FastifyInstance;
beforeEach(async () => {
  server = new TestServer();
  oidc = server.oidc = new TrustedOidc();
  app = await server.build();
});
afterEach(() => server.close());

const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url, payload, headers });
const begin = (next: string) => post('/api/sign-in/oidc', { next });
const comeBack = (cookie: string, query = 'code=known') =>
  app.inject({ url: `/api/sign-in/oidc/callback?${query}`, headers: { cookie } });
const me = async (user: string) =>
  (await app.inject({ url: '/api/me', headers: { cookie: cookieOf(user) } })).statusCode;

describe('signing in with a provider', () => {
  it('sends the browser there, and lets in whoever comes back as someone we know', async () => {
    const sent = await begin('/archive/5f0c?q=ro');
    expect(sent.json()).toEqual({ address: 'https://login.test/' });
    expect(sent.headers['set-cookie']).toEqual(['begun=nobody:/archive/5f0c?q=ro']);
    const back = await comeBack('begun=nobody:/archive/5f0c?q=ro');
    expect([back.statusCode, back.headers['location']]).toEqual([303, '/archive/5f0c?q=ro']);
    expect(back.headers['set-cookie']).toEqual(['begun=', 'user=kari']);
    expect(back.headers['cache-control']).toBe('no-store');
  });

  it('ends what the same browser was signed in as', async () => {
    await comeBack('user=someone; begun=nobody:/facilitator', 'code=unknown');
    expect(await me('someone')).toBe(200);
    await comeBack('user=someone; begun=nobody:/facilitator');
    expect(await me('someone')).toBe(401);
  });

  it('lets nobody in whom we do not know, and says so on the page', async () => {
    const back = await comeBack('begun=nobody:/archive', 'code=unknown');
    expect(back.headers['location']).toBe('/archive#refused=NOT_LINKED');
    expect(back.headers['set-cookie']).toBe('begun=');
  });

  it('comes back to the invitation that was opened, whatever came of it', async () => {
    const next = '/facilitator#link=AbC-123_x';
    expect((await begin(next)).statusCode).toBe(200);
    const places = [];
    for (const query of ['code=known', 'code=unknown'])
      places.push((await comeBack(`begun=nobody:${next}`, query)).headers['location']);
    expect(places).toEqual([next, `${next}&refused=NOT_LINKED`]);
  });

  it('is refused to a browser that was not sent', async () => {
    const back = await comeBack('');
    expect(back.headers['location']).toBe('/facilitator#refused=PROVIDER_REFUSED');
    expect(back.headers['set-cookie']).toBeUndefined();
  });

  it.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/archive//elsewhere.example',
    '/archive\n/x',
    '/archive?q=a\r\nset-cookie: a=b',
    '/archive#linked',
    '/facilitatorX',
    '/api/me',
    '',
  ])('comes back to pages of ours alone: not %j', async (next) => {
    expect((await begin(next)).json()).toEqual(refuse('INVALID_PAYLOAD'));
  });

  it('says on the page it started from that the provider is away', async () => {
    oidc.isUp = false;
    expect((await begin('/facilitator')).json()).toEqual(refuse('PROVIDER_AWAY'));
  });

  it('comes back to a page even when the database is away', async () => {
    oidc.signIn = async () => {
      throw new StorageUnavailable('away');
    };
    const back = await comeBack('begun=nobody:/facilitator');
    expect(back.headers['location']).toBe('/facilitator#refused=UNAVAILABLE');
  });

  it('asks the provider only so often, for all together', async () => {
    for (let time = 0; time < 300; time++) await begin('/facilitator');
    expect((await begin('/facilitator')).json()).toEqual(refuse('RATE_LIMITED'));
    const back = await comeBack('begun=nobody:/facilitator');
    expect(back.headers['location']).toBe('/facilitator#refused=RATE_LIMITED');
    expect((await comeBack('')).headers['location']).toBe('/facilitator#refused=PROVIDER_REFUSED');
    server.nowMs += 500;
    expect((await begin('/facilitator')).statusCode).toBe(200);
  });

  it('is offered with its name, on the address it works from', async () => {
    const ways = async () => (await app.inject({ url: '/api/sign-in' })).json();
    expect(await ways()).toEqual({ provider: { name: 'Testporten', origin: 'http://pusterom.test' } });
  });
});

describe('where no provider is set up', () => {
  beforeEach(async () => {
    await server.close();
    server.oidc = null;
    app = await server.build();
  });

  it('none is offered, and its addresses are unknown', async () => {
    expect((await app.inject({ url: '/api/sign-in' })).json()).toEqual({ provider: null });
    const headers = { cookie: cookieOf('kari') };
    const unknown = [
      await begin('/facilitator'),
      await comeBack('begun=nobody:/facilitator'),
      await app.inject({ url: '/api/linked-sign-ins', headers }),
      await post('/api/linked-sign-ins', { password: 'the right one' }, headers),
      await post('/api/linked-sign-ins/known/removal', { password: 'the right one' }, headers),
    ];
    for (const response of unknown) expect(response.json()).toEqual(refuse('NOT_FOUND'));
  });
});

describe('linking a sign-in', () => {
  const cookie = cookieOf('kari');

  it('belongs to whoever was sent, and is said on the page', async () => {
    const sent = await post('/api/linked-sign-ins', { password: 'the right one' }, { cookie });
    expect(sent.headers['set-cookie']).toEqual(['begun=kari:/facilitator']);
    const back = await comeBack(`${cookie}; begun=kari:/facilitator`);
    expect(back.headers['location']).toBe('/facilitator#linked');
    expect(back.headers['set-cookie']).toBe('begun=');
  });

  it.each([
    ['nobody', '', 'NOT_SIGNED_IN'],
    ['someone else', 'user=per; ', 'PROVIDER_REFUSED'],
  ])('is refused when %s is signed in by then', async (_, signedIn, code) => {
    let isLinked = false;
    oidc.link = async () => {
      isLinked = true;
      return { ok: true, data: null };
    };
    const back = await comeBack(`${signedIn}begun=kari:/facilitator`);
    expect(back.headers['location']).toBe(`/facilitator#refused=${code}`);
    expect(isLinked).toBe(false);
  });

  it('is refused when it is someone else’s here', async () => {
    const back = await comeBack(`${cookie}; begun=kari:/facilitator`, 'code=taken');
    expect(back.headers['location']).toBe('/facilitator#refused=LINKED_TO_OTHER');
  });

  it.each([
    ['linking', '/api/linked-sign-ins', 200],
    ['taking it away', '/api/linked-sign-ins/known/removal', 204],
  ])('%s asks for the password first, and counts a wrong one', async (_, url, done) => {
    const ask = (payload: object) => post(url, payload, { cookie });
    for (const payload of [{}, { password: '' }, { password: 'wrong' }]) {
      const response = await ask(payload);
      expect(response.json()).toEqual(refuse('WRONG_PASSWORD'));
      expect(response.headers['set-cookie']).toBeUndefined();
    }
    expect((await ask({ password: 'the right one' })).statusCode).toBe(done);
    for (let time = 0; time < 5; time++) await ask({ password: 'wrong' });
    expect((await ask({ password: 'the right one' })).json()).toEqual(refuse('RATE_LIMITED'));
  });
});

it('a leader without a password is told whether she can come back', async () => {
  const nobodyYet = { name: 'kari', email: 'kari@example.no', hasPassword: false, hasWayIn: false };
  server.auth.hasPassword = false;
  const me = async () => (await app.inject({ url: '/api/me', headers: { cookie: cookieOf('kari') } })).json();
  expect(await me()).toEqual(nobodyYet);
  oidc.links = [{ id: 'known', name: 'Testporten', linkedAt: '2026-11-24T09:00:00.000Z' }];
  expect(await me()).toEqual({ ...nobodyYet, hasWayIn: true });
});
