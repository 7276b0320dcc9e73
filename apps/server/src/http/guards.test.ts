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

const headersThatGuard = ['content-security-policy', 'x-content-type-options', 'referrer-policy'];

describe('every answer', () => {
  it.each([
    { what: 'that is right', method: 'GET', url: '/health/live' },
    { what: 'to an unknown address', method: 'GET', url: '/no/such/page' },
    { what: 'to a request that is turned down', method: 'POST', url: '/api/join' },
    { what: 'to someone not signed in', method: 'GET', url: '/api/sessions' },
    { what: 'to a broken address', method: 'GET', url: '/api/sessions/%ff' },
  ] as const)('carries the headers that guard a page: $what', async ({ method, url }) => {
    const { headers } = await app.inject({ method, url });
    for (const name of headersThatGuard) expect(headers[name], name).toBeTruthy();
  });

  it('allows scripts, styles and frames of our own alone', async () => {
    const { headers } = await app.inject('/health/live');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
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

  it('that is broken is answered with a code like everything else', async () => {
    for (const url of ['/%ff', '/api/archive/sessions/%zz'])
      expect((await app.inject(url)).json()).toMatchObject({
        ok: false,
        error: { code: expect.any(String) },
      });
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
