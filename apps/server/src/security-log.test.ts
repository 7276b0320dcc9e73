import { anId } from '@pusterom/core/testing/an-id';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packetAllowance } from './realtime/flood.ts';
import type { TestRoom } from './realtime/test-room.fixture.ts';
import { cookieOf, TestServer } from './realtime/test-server.fixture.ts';
import { aNewPasskey } from './realtime/trusted-passkeys.fixture.ts';
import { securityLog, type SecurityEvent, type SecurityLine } from './security-log.ts';

let server: TestServer;
let app: FastifyInstance;
let url: string;
let room: TestRoom;

beforeEach(async () => {
  server = new TestServer();
  app = await server.build();
  url = await app.listen({ port: 0, host: '127.0.0.1' });
  room = await server.aSession();
});
afterEach(() => server.close());

/** What must never be written down: it is in everything that these people send. */
const canary = 'kanarifugl';
const address = '203.0.113.77';
const email = `${canary}@example.no`;
const right = 'the right one';

type Asked = { as?: string; payload?: object; headers?: Record<string, string> };
const ask = (method: 'POST' | 'PUT' | 'DELETE' | 'GET', path: string, { as, payload, headers }: Asked = {}) =>
  app.inject({
    method,
    url: path,
    remoteAddress: address,
    headers: { ...(as && { cookie: cookieOf(as) }), ...headers },
    ...(payload && { payload }),
  });

const signIn = (password: string) => ask('POST', '/api/sign-in', { payload: { email, password } });
const removePasskey = (password: string) =>
  ask('POST', `/api/passkeys/${canary}/removal`, { as: 'kari', payload: { password } });
const setProfile = (currentPassword: string) =>
  ask('PUT', '/api/me', {
    as: 'kari',
    payload: { name: canary, email, password: `${canary} og fire ord`, currentPassword },
  });
const openLink = (token: string) => ask('POST', '/api/sign-in/link', { as: 'kari', payload: { token } });
const times = async (count: number, one: () => Promise<unknown>) => {
  for (let time = 0; time < count; time++) await one();
};

async function aNetwork(): Promise<string> {
  const id = anId('network');
  await server.networks.create({ id, name: canary, keepEntries: 'twoYears' }, 'facilitator');
  server.networks.join(id, 'per');
  return `/api/networks/${id}`;
}

async function flood(): Promise<void> {
  const kari = await room.phone(url, 'kari');
  const gone = new Promise((resolve) => kari.socket.once('disconnect', resolve));
  for (let count = 0; count <= packetAllowance.burst; count++)
    kari.socket.io.engine.write(`2["no:such",{"text":"${canary}"}]`);
  await gone;
}

const link = (purpose: 'leadSession' | 'takeOverSession') =>
  ask('POST', `/api/sessions/${room.id}/invitations`, { as: 'facilitator', payload: { purpose } }).then(
    (response) => (response.json() as { path: string }).path.split('link=')[1] ?? '',
  );

/** For each event how it comes about, and who is named. */
const comesAbout: Record<SecurityEvent, { user: string | null; by: () => Promise<unknown> }> = {
  'sign-in': { user: 'kari', by: () => signIn(right) },
  'sign-in-failed': { user: null, by: () => signIn(canary) },
  'sign-in-limited': { user: null, by: () => times(6, () => signIn(canary)) },
  'sign-out': { user: 'kari', by: () => ask('POST', '/api/sign-out', { as: 'kari' }) },
  'sign-out-everywhere': { user: 'kari', by: () => ask('POST', '/api/sign-out/everywhere', { as: 'kari' }) },
  'sign-in-ended': { user: 'kari', by: () => ask('DELETE', '/api/sign-ins/known', { as: 'kari' }) },
  'password-changed': { user: 'kari', by: () => setProfile(right) },
  'password-change-failed': { user: 'kari', by: () => setProfile('wrong') },
  'passkey-added': {
    user: 'kari',
    by: () => ask('POST', '/api/passkeys', { as: 'kari', payload: aNewPasskey(canary) }),
  },
  'passkey-removed': { user: 'kari', by: () => removePasskey(right) },
  'sign-in-linked': {
    user: 'per',
    by: () =>
      ask('GET', '/api/sign-in/oidc/callback?code=known', {
        headers: { cookie: `${cookieOf('per')}; begun=per:/${canary}` },
      }),
  },
  'sign-in-unlinked': {
    user: 'per',
    by: () =>
      ask('POST', `/api/linked-sign-ins/${canary}/removal`, { as: 'per', payload: { password: right } }),
  },
  'link-used': { user: 'facilitator', by: () => openLink('the-link') },
  'link-refused': { user: null, by: () => openLink(canary) },
  'role-given': { user: 'kari', by: async () => openLink(await link('leadSession')) },
  'role-removed': {
    user: 'facilitator',
    by: async () => ask('DELETE', `${await aNetwork()}/members/per`, { as: 'facilitator' }),
  },
  'person-removed': {
    user: 'facilitator',
    by: async () => {
      await room.join(canary);
      const console = await room.console(url);
      await console.ask('participant:remove', { id: anId(canary) });
    },
  },
  'session-deleted': {
    user: 'facilitator',
    by: () => ask('DELETE', `/api/sessions/${room.id}`, { as: 'facilitator' }),
  },
  'network-deleted': {
    user: 'facilitator',
    by: async () => ask('DELETE', await aNetwork(), { as: 'facilitator' }),
  },
  'account-deleted': { user: 'kari', by: () => ask('DELETE', '/api/me', { as: 'kari' }) },
  'access-refused': { user: 'kari', by: () => ask('GET', `/api/sessions/${room.id}/audit`, { as: 'kari' }) },
  'origin-refused': {
    user: null,
    by: () => ask('POST', '/api/sign-out', { headers: { origin: `https://${canary}.example` } }),
  },
  'input-refused': { user: null, by: () => ask('POST', '/api/join', { payload: { nonce: canary } }) },
  'codes-limited': {
    user: null,
    by: () => {
      server.door.answer = async () => ({ ok: false, error: { code: 'RATE_LIMITED' } });
      const payload = { nonce: anId(canary), key: 'K7M-4XR', firstName: canary };
      return ask('POST', '/api/join', { payload });
    },
  },
  'connection-flooded': { user: null, by: flood },
};
const events = Object.entries(comesAbout) as [SecurityEvent, (typeof comesAbout)[SecurityEvent]][];

describe('an event is written down', () => {
  it('a wrong password before a passkey is removed', async () => {
    await removePasskey('wrong');
    expect(server.securityLines).toEqual([{ event: 'sign-in-failed', user: 'kari' }]);
  });

  it.each(events)('%s, with who did it', async (event, { user, by }) => {
    await by();
    expect(server.securityLines).toContainEqual({ event, user });
  });

  it('with nothing of what was sent, nor from where', async () => {
    for (const [, { by }] of events) await by().catch(() => undefined);
    const written = JSON.stringify(server.securityLines);
    expect(server.securityLines.length).toBeGreaterThanOrEqual(events.length - 1);
    for (const secret of [canary, address, anId(canary), room.id, 'the-link', right])
      expect(written).not.toContain(secret);
  });

  it('when a command is refused, and when a socket is', async () => {
    const kari = await room.phone(url, 'kari');
    await kari.ask('session:close', {});
    expect(server.securityLines).toEqual([{ event: 'access-refused', user: null }]);
    await server.connect(url, { ...kari.socket.auth, token: canary }).refused;
    expect(server.securityLines).toHaveLength(2);
  });

  it('when a foreign page opens a socket', async () => {
    const auth = { role: 'participant', token: canary };
    await server.connect(url, auth, { origin: 'https://elsewhere.example' }).refused;
    expect(server.securityLines).toEqual([{ event: 'origin-refused', user: null }]);
  });
});

describe('too much of one kind', () => {
  it('is left out, counted, and hides no other kind', () => {
    const lines: SecurityLine[] = [];
    let nowMs = 0;
    const note = securityLog({ write: (line) => lines.push(line), nowMs: () => nowMs });
    for (let count = 0; count < 1000; count++) note('sign-in-failed');
    note('sign-in', 'kari');
    expect(lines.filter(({ event }) => event === 'sign-in-failed')).toHaveLength(100);
    expect(lines.at(-1)).toEqual({ event: 'sign-in', user: 'kari' });
    nowMs += 1000;
    note('sign-in-failed');
    expect(lines.at(-1)).toEqual({ event: 'sign-in-failed', user: null, missed: 900 });
  });
});
