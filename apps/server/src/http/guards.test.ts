import { refuse } from '@pusterom/protocol/errors';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cookieOf, TestServer } from '../realtime/test-server.fixture.ts';

let server: TestServer;
let app: FastifyInstance;

beforeEach(async () => {
  server = new TestServer();
  app = await server.build();
});
afterEach(() => server.close());

const headersThatGuard = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'permissions-policy': expect.stringContaining('camera=(), microphone=()'),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

describe('every answer', () => {
  it.each([
    { what: 'that is right', method: 'GET', url: '/health/live' },
    { what: 'to an unknown address', method: 'GET', url: '/no/such/page' },
    { what: 'to a request that is turned down', method: 'POST', url: '/api/join' },
    { what: 'to someone not signed in', method: 'GET', url: '/api/sessions' },
    { what: 'to a broken address', method: 'GET', url: '/api/sessions/%ff' },
    { what: 'to a foreign page', method: 'POST', url: '/api/sign-out', headers: { origin: 'null' } },
    { what: 'to nothing but a question for headers', method: 'HEAD', url: '/health/live' },
  ] as const)('carries the headers that guard a page, and is kept nowhere: $what', async (request) => {
    const { what: _what, ...rest } = request;
    expect((await app.inject(rest)).headers).toMatchObject(headersThatGuard);
  });

  it('of a server behind https holds browsers to it', async () => {
    expect((await app.inject('/health/live')).headers).not.toHaveProperty('strict-transport-security');
    server.origin = 'https://pusterom.example.no';
    expect((await app.inject('/health/live')).headers).toMatchObject({
      'strict-transport-security': 'max-age=31536000',
    });
  });

  it('does not let other sites read it', async () => {
    const { headers } = await app.inject({
      url: '/health/live',
      headers: { origin: 'https://evil.example' },
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('an unknown address', () => {
  it.each([
    ['GET', '/no/such/page'],
    ['GET', '/api/no-such-thing'],
    ['POST', '/api/no-such-thing'],
    ['DELETE', '/api/sessions'],
    ['GET', '/../../etc/passwd'],
    ['GET', `/api/sessions/${'x'.repeat(500)}`],
  ] as const)('is not found: %s %s', async (method, url) => {
    const response = await app.inject({ method, url });
    expect(response.statusCode).toBe(404);
    expect(response.json()).toEqual(refuse('NOT_FOUND'));
  });

  it.each(['OPTIONS', 'TRACE', 'PATCH', 'DELETE', 'HEAD'] as const)(
    'is one asked for in a way nobody answers: %s',
    async (method) => {
      expect((await app.inject({ method, url: '/api/join' })).statusCode).toBe(404);
    },
  );

  it('that is broken is answered with a code like everything else', async () => {
    for (const url of ['/%ff', '/api/archive/sessions/%zz'])
      expect((await app.inject(url)).json()).toMatchObject({
        ok: false,
        error: { code: expect.any(String) },
      });
  });
});

describe('a request that changes something', () => {
  const signOut = (headers: Record<string, string>) =>
    app.inject({ method: 'POST', url: '/api/sign-out', headers: { host: 'pusterom.test', ...headers } });

  it.each([
    { from: 'a foreign page', headers: { origin: 'https://evil.example' } },
    { from: 'a page in a sandbox', headers: { origin: 'null' } },
    { from: 'a foreign page that does not say so', headers: { 'sec-fetch-site': 'cross-site' } },
    { from: 'a neighbour of ours', headers: { 'sec-fetch-site': 'same-site' } },
    { from: 'our own address with another port', headers: { origin: 'http://pusterom.test:81' } },
    { from: 'our own address by https, which we have not', headers: { origin: 'https://pusterom.test' } },
  ])('is turned down from $from', async ({ headers }) => {
    const response = await signOut(headers);
    expect(response.statusCode).toBe(403);
    expect(response.json()).toEqual(refuse('FORBIDDEN'));
    expect(response.headers['set-cookie']).toBeUndefined();
  });

  it.each([
    { from: 'our own page', headers: { origin: 'http://pusterom.test', 'sec-fetch-site': 'same-origin' } },
    { from: 'a page fetched by address', headers: { host: '10.0.0.7:3000', origin: 'http://10.0.0.7:3000' } },
    {
      from: 'a proxy that has another name for us',
      headers: { host: 'inner', origin: 'http://pusterom.test' },
    },
    { from: 'a program', headers: {} },
  ])('is answered from $from', async ({ headers }) => {
    expect((await signOut(headers)).statusCode).toBe(204);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const)(
    'is turned down also as %s',
    async (method) => {
      const headers = { origin: 'https://evil.example' };
      expect((await app.inject({ method, url: '/api/me', headers })).statusCode).toBe(403);
    },
  );
});

describe('a body', () => {
  const post = (payload: string, type = 'application/json', url = '/api/sign-in/link') =>
    app.inject({ method: 'POST', url, headers: { 'content-type': type }, payload });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/xml',
    'x',
  ])('that is %s is turned down, whatever is asked for', async (type) => {
    for (const url of ['/api/sign-in/link', '/api/sign-out', '/api/join']) {
      const response = await post('{"token":"the-link"}', type, url);
      expect(response.statusCode).toBe(415);
      expect(response.json()).toEqual(refuse('INVALID_PAYLOAD'));
    }
  });

  it.each([
    '{"token":"the-link","__proto__":{"isAdmin":true}}',
    '{"token":"the-link","\\u005f_proto__":{}}',
    '{"token":"the-link","constructor":{"prototype":{}}}',
    '{"token":"the-link","prototype":{}}',
    '{"token":{"__proto__":{}}}',
    '[{"token":"the-link"}]',
    '"the-link"',
    'null',
    '{"token":["the-link"]}',
    `{"token":${'['.repeat(7000)}${']'.repeat(7000)}}`,
    `{"token":[${Array(7000).fill(0).join()}]}`,
    '\ufeff{"token":1}',
  ])('that is not in the agreed shape is turned down: %s', async (payload) => {
    const response = await post(payload);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toEqual(refuse('INVALID_PAYLOAD'));
    expect(response.headers['set-cookie']).toBeUndefined();
    expect(server.bugs).toEqual([]);
  });

  it('of sixteen kilobytes is read, and a larger one is not', async () => {
    const padded = (bytes: number) => '{"token":"the-link"}'.padEnd(bytes);
    expect((await post(padded(16 * 1024))).statusCode).toBe(200);
    expect((await post(padded(16 * 1024 + 1))).json()).toEqual(refuse('INVALID_PAYLOAD'));
  });
});

describe('an error', () => {
  it('that is a bug is INTERNAL, reported, and says nothing of itself', async () => {
    server.directory.list = async () => {
      throw new Error('the password is secret');
    };
    const response = await app.inject({ url: '/api/sessions', headers: { cookie: cookieOf('facilitator') } });
    expect(response.statusCode).toBe(500);
    expect(response.json()).toEqual(refuse('INTERNAL'));
    expect(server.bugs).toMatchObject([{ bug: { message: 'the password is secret' } }]);
  });

  it('of a database that is away is UNAVAILABLE, and no bug', async () => {
    const room = await server.aSession();
    server.registry.release(room.id);
    server.liveStore.isUp = false;
    const response = await app.inject({
      method: 'GET',
      url: `/api/archive/sessions/${room.id}`,
      headers: { cookie: cookieOf('facilitator') },
    });
    expect(response.statusCode).toBe(503);
    expect(response.json()).toEqual(refuse('UNAVAILABLE'));
    expect(server.bugs).toEqual([]);
  });
});

describe('health', () => {
  it('says whether the process lives and whether it can store anything', async () => {
    server.liveStore.isUp = false;
    expect((await app.inject('/health/live')).statusCode).toBe(204);
    expect((await app.inject('/health/ready')).statusCode).toBe(503);
    server.liveStore.isUp = true;
    expect((await app.inject('/health/ready')).statusCode).toBe(204);
  });
});

describe('the address for the QR', () => {
  it('is where phones find the server', async () => {
    expect((await app.inject('/api/address')).json()).toEqual({ origin: 'http://pusterom.test' });
  });
});
