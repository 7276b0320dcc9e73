import type { AddressInfo } from 'node:net';
import { existing } from '@pusterom/core/testing/a-session';
import { anId } from '@pusterom/core/testing/an-id';
import { testAgenda } from '@pusterom/core/testing/test-agenda';
import type { ScreenLink, SessionSummary } from '@pusterom/protocol/api';
import type { TemplateSummary } from '@pusterom/protocol/new-session';
import { refuse } from '@pusterom/protocol/errors';
import type { SessionId } from '@pusterom/protocol/ids';
import { languages } from '@pusterom/protocol/language';
import { protocolVersion } from '@pusterom/protocol/wire';
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

async function listen(): Promise<string> {
  await app.listen({ port: 0, host: '127.0.0.1' });
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}

/** As the facilitator, unless a test says otherwise. */
const ask = (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  payload?: object,
  user: string | null = 'facilitator',
) =>
  app.inject({
    method,
    url,
    headers: user === null ? {} : { cookie: cookieOf(user) },
    ...(payload ? { payload } : {}),
  });

const plan = {
  id: anId('new session'),
  templateId: 'emotional-demands',
  title: 'Nettverksmøte',
  language: 'nb',
};

describe('someone who is not signed in', () => {
  it.each([
    ['GET', '/api/me'],
    ['PUT', '/api/me'],
    ['GET', '/api/templates'],
    ['GET', '/api/sessions'],
    ['POST', '/api/sessions'],
    ['POST', `/api/sessions/${anId('session')}/screen-link`],
    ['GET', '/api/archive/sessions'],
    ['GET', `/api/archive/sessions/${anId('session')}`],
    ['GET', '/api/archive/search?q=tillit'],
  ] as const)('gets nowhere: %s %s', async (method, url) => {
    await server.aSession();
    const response = await ask(method, url, method === 'GET' ? undefined : plan, null);
    expect(response.statusCode).toBe(401);
    expect(response.json()).toEqual(refuse('NOT_SIGNED_IN'));
  });
});

describe("a session that is someone else's", () => {
  it.each([
    ['POST', 'sessions', '/screen-link'],
    ['DELETE', 'sessions', '/screen-link'],
    ['GET', 'archive/sessions', ''],
  ] as const)('is not found, just as one that does not exist: %s %s%s', async (method, path, action) => {
    const room = await server.aSession();
    await room.ask('facilitator', { name: 'session:close', input: {} });
    const theirs = await ask(method, `/api/${path}/${room.id}${action}`, undefined, 'someone');
    const nobodys = await ask(method, `/api/${path}/${anId('no session')}${action}`);
    const nonsense = await ask(method, `/api/${path}/nonsense${action}`);
    for (const { statusCode, body } of [theirs, nobodys, nonsense])
      expect({ statusCode, body }).toEqual({ statusCode: 404, body: JSON.stringify(refuse('NOT_FOUND')) });
  });

  it('is not in the list', async () => {
    await server.aSession();
    expect((await ask('GET', '/api/sessions', undefined, 'someone')).json()).toEqual([]);
    expect((await ask('GET', '/api/sessions')).json()).toHaveLength(1);
  });
});

describe('making a session', () => {
  it("of the built-in template gives a draft that is one's own", async () => {
    const { id } = (await ask('POST', '/api/sessions', plan)).json<{ id: string }>();
    const listed = (await ask('GET', '/api/sessions')).json<SessionSummary[]>();
    expect(listed).toMatchObject([{ id, title: 'Nettverksmøte', status: 'draft', language: 'nb' }]);
  });

  it('asked for again, since the answer got lost, makes no second one', async () => {
    const answers = [await ask('POST', '/api/sessions', plan), await ask('POST', '/api/sessions', plan)];
    expect(answers.map(({ body }) => body)).toEqual(Array(2).fill(JSON.stringify({ id: plan.id })));
    expect((await ask('GET', '/api/sessions')).json()).toHaveLength(1);
  });

  it.each([
    { what: 'an unknown template', change: { templateId: 'no-such-template' }, code: 'NOT_FOUND' },
    { what: 'an empty title', change: { title: ' ' }, code: 'TEXT_EMPTY' },
    { what: 'a title far too long', change: { title: 'a'.repeat(121) }, code: 'TEXT_TOO_LONG' },
    { what: 'an unreadable title', change: { title: 'a\u0000' }, code: 'TEXT_UNREADABLE' },
    { what: 'an unknown language', change: { language: 'sv' }, code: 'INVALID_PAYLOAD' },
    { what: 'an unknown field', change: { ownerId: 'someone' }, code: 'INVALID_PAYLOAD' },
  ] as const)('is turned down with $what', async ({ change, code }) => {
    expect((await ask('POST', '/api/sessions', { ...plan, ...change })).json()).toEqual(refuse(code));
    expect((await ask('GET', '/api/sessions')).json()).toEqual([]);
  });
});

describe('the plan of an earlier session', () => {
  const anEarlierOne = async (ownerId = 'facilitator') => {
    const room = await server.aSession({ name: `of ${ownerId}`, ownerId });
    const lengths = [{ stepId: 'levels', minutes: 7 }];
    const input = { endsAtMs: 5e12, lengths, skippedStepIds: ['notes'], themes: [], added: [] };
    await room.ask('facilitator', { name: 'plan:set', input });
    return room.id;
  };

  it('is told as it was planned, and taken over, except for when it ends', async () => {
    const earlier = await anEarlierOne();
    const template = await ask('GET', `/api/sessions/${earlier}/plan`);
    const theme = existing(
      testAgenda.themes.find(({ steps }) => steps.some(({ id }) => id === 'levels')),
      'theme',
    );
    const others = theme.steps.filter(({ id }) => id !== 'levels' && id !== 'notes');
    const minutes = others.reduce((sum, step) => sum + step.minutes, 7);
    expect(template.json<TemplateSummary>().themes).toContainEqual(
      expect.objectContaining({ id: theme.id, minutes }),
    );
    expect((await ask('POST', '/api/sessions', { ...plan, planOf: earlier })).statusCode).toBe(200);
    const made = await server.liveStore.load(plan.id as SessionId);
    expect(made?.session).toMatchObject({ status: 'draft', agenda: testAgenda });
    expect(made?.session.plan).toMatchObject({
      endsAtMs: null,
      lengths: [{ stepId: 'levels', minutes: 7 }],
      skippedStepIds: ['notes'],
    });
  });

  it('is not found when it is someone else’s', async () => {
    const theirs = await anEarlierOne('someone');
    expect((await ask('GET', `/api/sessions/${theirs}/plan`)).json()).toEqual(refuse('NOT_FOUND'));
    expect((await ask('POST', '/api/sessions', { ...plan, planOf: theirs })).json()).toEqual(
      refuse('NOT_FOUND'),
    );
    expect(await server.directory.has(plan.id as SessionId)).toBe(false);
  });
});

describe('the templates', () => {
  it('are listed with their themes and minutes, in every language', async () => {
    const templates = (await ask('GET', '/api/templates')).json<TemplateSummary[]>();
    expect(templates).toHaveLength(1);
    expect(Object.keys(templates[0]?.title ?? {}).sort()).toEqual([...languages].sort());
    expect(templates[0]?.themes).toHaveLength(10);
  });
});

describe('the link for the big screen', () => {
  it('opens the screen of that session alone', async () => {
    const room = await server.aSession();
    const response = await ask('POST', `/api/sessions/${room.id}/screen-link`);
    const { path } = response.json<ScreenLink>();
    const [page, token = ''] = path.split('#');
    expect(page).toBe('/screen');
    expect(server.tokens.readScreen(token)).toEqual({ sessionId: room.id, links: 0 });
    expect(server.tokens.readParticipant(token)).toBeNull();
  });

  it('opens nothing any more when the facilitator ends it: the next one does', async () => {
    const url = await listen();
    const [room, another] = [await server.aSession(), await server.aSession({ name: 'another' })];
    const [wall, elsewhere] = [await room.screen(url), await another.screen(url)];
    const left = new Promise((resolve) => wall.socket.once('disconnect', resolve));
    const old = { version: protocolVersion, role: 'screen', token: await room.screenToken() };
    expect((await ask('DELETE', `/api/sessions/${room.id}/screen-link`)).statusCode).toBe(204);
    await left;
    expect(await server.connect(url, old).refused).toBe('FORBIDDEN');
    expect(elsewhere.socket.connected).toBe(true);
    await room.screen(url);
  });

  it('goes on when the door gets a new code: the screen on the wall shows it', async () => {
    const url = await listen();
    const room = await server.aSession();
    const wall = await room.screen(url);
    await room.ask('facilitator', { name: 'door:renew', input: { id: anId('renewal') } });
    const { seq, door } = await room.state();
    await wall.reaches(seq);
    expect(wall.view?.door.code).toBe(door.code);
    expect(wall.socket.connected).toBe(true);
  });
});

describe('signing in', () => {
  it('sets the cookie it is given', async () => {
    const response = await ask('POST', '/api/sign-in/link', { token: 'the-link' }, null);
    expect(response.json()).toMatchObject({ purpose: 'signIn', path: '/facilitator' });
    expect(response.headers['set-cookie']).toEqual(['user=facilitator']);
  });

  it.each([
    { url: '/api/sign-in/link', payload: { token: 'used' }, code: 'LINK_EXPIRED' },
    { url: '/api/sign-in', payload: { email: 'kari@example.no', password: 'wrong' }, code: 'WRONG_PASSWORD' },
    { url: '/api/sign-in', payload: { email: ['kari'], password: 'wrong' }, code: 'INVALID_PAYLOAD' },
    { url: '/api/sign-in', payload: { email: 'kari@example.no' }, code: 'INVALID_PAYLOAD' },
  ] as const)('is turned down with $code, and no cookie: $url', async ({ url, payload, code }) => {
    const response = await ask('POST', url, payload, null);
    expect(response.json()).toEqual(refuse(code));
    expect(response.headers['set-cookie']).toBeUndefined();
  });

  it('tells who one is', async () => {
    const me = { name: 'facilitator', email: 'facilitator@example.no', hasPassword: true, hasWayIn: true };
    expect((await ask('GET', '/api/me')).json()).toEqual(me);
  });

  it('ends when one asks for it', async () => {
    const response = await ask('POST', '/api/sign-out');
    expect(response.headers['set-cookie']).toEqual(['user=']);
  });

  it('needs a password that is long enough, and an address that is one', async () => {
    const profile = { name: 'Kari', email: 'kari@example.no', password: 'long enough to be safe' };
    expect((await ask('PUT', '/api/me', profile)).statusCode).toBe(204);
    expect((await ask('PUT', '/api/me', { ...profile, password: 'short' })).json()).toEqual(
      refuse('PASSWORD_TOO_SHORT'),
    );
    expect((await ask('PUT', '/api/me', { ...profile, email: 'kari' })).json()).toEqual(
      refuse('INVALID_PAYLOAD'),
    );
    expect((await ask('PUT', '/api/me', { ...profile, name: '' })).json()).toEqual(refuse('TEXT_EMPTY'));
  });
});
