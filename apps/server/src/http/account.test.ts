import { refuse } from '@pusterom/protocol/errors';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cookieOf, TestServer } from '../realtime/test-server.fixture.ts';
import { aSignIn } from '../realtime/trusted-passkeys.fixture.ts';

let server: TestServer;
let app: FastifyInstance;

beforeEach(async () => {
  server = new TestServer();
  app = await server.build();
});
afterEach(() => server.close());

interface From {
  email?: string;
  remoteAddress?: string;
  forwardedFor?: string;
}

const signIn = (password: string, { email = 'kari@example.no', remoteAddress, forwardedFor }: From = {}) =>
  app.inject({
    method: 'POST',
    url: '/api/sign-in',
    payload: { email, password },
    remoteAddress: remoteAddress ?? '10.0.0.1',
    ...(forwardedFor !== undefined && { headers: { 'x-forwarded-for': forwardedFor } }),
  });
const guess = async (times: number, from: From = {}) => {
  const codes = [];
  for (let time = 0; time < times; time++) codes.push((await signIn('wrong', from)).json().error.code);
  return codes;
};
const right = 'the right one';

describe('guessing at a password', () => {
  it('is stopped after some wrong ones, even when the next would be right', async () => {
    expect(await guess(6)).toEqual([...Array(5).fill('WRONG_PASSWORD'), 'RATE_LIMITED']);
    const response = await signIn(right);
    expect(response.statusCode).toBe(429);
    expect(response.json()).toEqual(refuse('RATE_LIMITED'));
    expect(response.headers['set-cookie']).toBeUndefined();
  });

  it('is forgiven after a while', async () => {
    await guess(6);
    server.nowMs += 2_000;
    expect((await signIn(right)).statusCode).toBe(204);
  });

  it('is answered the same for an account that does not exist', async () => {
    expect(await guess(6, { email: 'nobody@example.no' })).toEqual(await guess(6));
  });

  it('does not keep out the owner of the account somewhere else, nor others here', async () => {
    await guess(6);
    expect((await signIn(right, { remoteAddress: '10.0.0.2' })).statusCode).toBe(204);
    expect((await signIn(right, { email: 'per@example.no' })).statusCode).toBe(204);
  });

  it('many times at once is no way around', async () => {
    const responses = await Promise.all(Array.from({ length: 30 }, () => signIn('wrong')));
    expect(responses.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5);
  });

  it('is not hidden by saying that one comes from somewhere else', async () => {
    for (let time = 0; time < 5; time++) await guess(1, { forwardedFor: `203.0.113.${time}` });
    expect(await guess(1, { forwardedFor: '203.0.113.99' })).toEqual(['RATE_LIMITED']);
  });

  it('is told apart by what a proxy we trust says of each', async () => {
    const remoteAddress = '10.0.0.9';
    await guess(6, { remoteAddress, forwardedFor: '203.0.113.1' });
    expect((await signIn(right, { remoteAddress, forwardedFor: '203.0.113.2' })).statusCode).toBe(204);
  });
});

describe('changing the password', () => {
  const change = (currentPassword: string, remoteAddress = '10.0.0.1') =>
    app.inject({
      method: 'PUT',
      url: '/api/me',
      headers: { cookie: cookieOf('kari') },
      payload: { name: 'Kari', email: 'kari@example.no', password: 'fire ord uten mening', currentPassword },
      remoteAddress,
    });
  const guessCurrent = async (times: number) => {
    const codes = [];
    for (let time = 0; time < times; time++) codes.push((await change('wrong')).json().error.code);
    return codes;
  };

  it('is stopped after some wrong guesses at the old one, and lets the right one through later', async () => {
    expect(await guessCurrent(6)).toEqual([...Array(5).fill('WRONG_PASSWORD'), 'RATE_LIMITED']);
    expect((await change(right)).statusCode).toBe(429);
    server.nowMs += 2_000;
    expect((await change(right)).statusCode).toBe(204);
  });

  it('is counted together with signing in: five guesses in all', async () => {
    await guessCurrent(3);
    expect(await guess(3)).toEqual(['WRONG_PASSWORD', 'WRONG_PASSWORD', 'RATE_LIMITED']);
  });
});

describe('signing in anew', () => {
  const cookie = cookieOf('kari');
  const me = async () => (await app.inject({ url: '/api/me', headers: { cookie } })).statusCode;
  it.each([
    ['with a password', '/api/sign-in', { email: 'per', password: right }],
    ['with a link', '/api/sign-in/link', { token: 'the-link' }],
    ['with a passkey', '/api/sign-in/passkey', aSignIn('known')],
  ])('%s ends what the same browser was signed in as', async (_, url, payload) => {
    expect(await me()).toBe(200);
    await app.inject({ method: 'POST', url, payload, headers: { cookie: 'user=someone' } });
    expect(await me()).toBe(200);
    const response = await app.inject({ method: 'POST', url, payload, headers: { cookie } });
    expect(response.statusCode).toBeLessThan(300);
    expect(response.headers['set-cookie']).toEqual(expect.arrayContaining([expect.stringMatching(/^user=/)]));
    expect(await me()).toBe(401);
  });

  it('in vain leaves it as it was', async () => {
    const payload = { email: 'per', password: 'wrong' };
    await app.inject({ method: 'POST', url: '/api/sign-in', payload, headers: { cookie } });
    expect(await me()).toBe(200);
  });
});
