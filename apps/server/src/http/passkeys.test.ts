import { refuse } from '@pusterom/protocol/errors';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cookieOf, TestServer } from '../realtime/test-server.fixture.ts';
import { aNewPasskey, aSignIn } from '../realtime/trusted-passkeys.fixture.ts';
import { passkeySite } from './passkey-site.ts';

let server: TestServer;
let app: FastifyInstance;
beforeEach(async () => {
  server = new TestServer();
  app = await server.build();
});
afterEach(() => server.close());

const post = (url: string, payload?: object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url, headers, ...(payload && { payload }) });
const signIn = (id: string) => post('/api/sign-in/passkey', aSignIn(id));

describe('signing in with a passkey', () => {
  it('gives a challenge with its cookie, and then the cookie of the sign-in', async () => {
    const asked = await post('/api/sign-in/passkey/challenge');
    expect(asked.json()).toEqual({ challenge: 'sign-in' });
    expect(asked.headers['set-cookie']).toEqual(['asked=sign-in']);
    const done = await signIn('known');
    expect(done.statusCode).toBe(204);
    expect(done.headers['set-cookie']).toEqual(['user=kari', 'asked=']);
  });

  it('costs what a wrong password costs when it fails', async () => {
    const codes = [];
    for (let time = 0; time < 6; time++) codes.push((await signIn('copied')).json().error.code);
    expect(codes).toEqual([...Array(5).fill('PASSKEY_REFUSED'), 'RATE_LIMITED']);
    expect((await signIn('known')).statusCode).toBe(204);
  });

  it('draws on the one budget that strangers have, together with passwords', async () => {
    for (let time = 0; time < 300; time++) await signIn(`guess-${time}`);
    const payload = { email: 'kari@example.no', password: 'the right one' };
    expect((await post('/api/sign-in', payload)).json()).toEqual(refuse('RATE_LIMITED'));
  });

  it('is answered in the agreed shape alone', async () => {
    const response = await post('/api/sign-in/passkey', { ...aSignIn('known'), signature: '=' });
    expect(response.json()).toEqual(refuse('INVALID_PAYLOAD'));
  });
});

describe.each([
  ['adding a passkey', '/api/passkeys/registration', 200],
  ['removing one', '/api/passkeys/known/removal', 204],
])('%s', (_, url, done) => {
  const headers = { cookie: cookieOf('kari') };
  const ask = (payload?: object) => post(url, payload, headers);

  it('asks for the password first', async () => {
    for (const payload of [{}, { password: '' }, { password: 'wrong' }]) {
      const response = await ask(payload);
      expect(response.json()).toEqual(refuse('WRONG_PASSWORD'));
      expect(response.headers['set-cookie']).toBeUndefined();
    }
    expect((await ask({ password: 'the right one' })).statusCode).toBe(done);
  });

  it('counts a wrong one like one at the sign-in', async () => {
    for (let time = 0; time < 5; time++) await ask({ password: 'wrong' });
    expect((await ask({ password: 'the right one' })).json()).toEqual(refuse('RATE_LIMITED'));
    const payload = { email: 'kari@example.no', password: 'the right one' };
    expect((await post('/api/sign-in', payload)).json()).toEqual(refuse('RATE_LIMITED'));
  });

  it('is asked in the agreed shape alone', async () => {
    for (const payload of [undefined, { password: 7 }, { password: 'the right one', isConfirmed: true }])
      expect((await ask(payload)).json()).toEqual(refuse('INVALID_PAYLOAD'));
  });
});

it('a new passkey needs a name', async () => {
  const headers = { cookie: cookieOf('kari') };
  const named = (name: string) => post('/api/passkeys', { ...aNewPasskey('new'), name }, headers);
  expect((await named('Mac')).statusCode).toBe(204);
  expect((await named(' ')).json()).toEqual(refuse('TEXT_EMPTY'));
});

describe('where passkeys belong', () => {
  const siteAt = (host: string, publicOrigin: string) =>
    passkeySite({ headers: { host } } as FastifyRequest, publicOrigin);

  it('is the address people type, whatever name a proxy asks by', () => {
    const site = { rpId: 'pusterom.example.no', origin: 'https://pusterom.example.no' };
    expect(siteAt('localhost:3000', site.origin)).toEqual(site);
    expect(siteAt('evil.example', site.origin)).toEqual(site);
  });

  it('is the machine itself when it is plain http', () => {
    const site = { rpId: 'localhost', origin: 'http://localhost:3000' };
    expect(siteAt('localhost:3000', 'http://192.168.1.20:3000')).toEqual(site);
  });

  it.each(['192.168.1.20:3000', 'localhost.evil.example', 'evil.example', '127.0.0.1:3000', ''])(
    'is nowhere else: %s',
    (host) => expect(() => siteAt(host, 'http://192.168.1.20:3000')).toThrow('PASSKEY_REFUSED'),
  );
});
