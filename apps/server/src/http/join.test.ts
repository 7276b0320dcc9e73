import { randomUUID } from 'node:crypto';
import { anId } from '@pusterom/core/testing/an-id';
import type { Joined, PersonalCode } from '@pusterom/protocol/api';
import { refuse } from '@pusterom/protocol/errors';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestRoom } from '../realtime/test-room.fixture.ts';
import { TestServer } from '../realtime/test-server.fixture.ts';

let server: TestServer;
let app: FastifyInstance;
let room: TestRoom;

beforeEach(async () => {
  server = new TestServer();
  app = await server.build();
  room = await server.aSession({ at: 'pairs' });
});
afterEach(() => server.close());

/** Each from a phone of its own, unless a test says otherwise. */
const join = (payload: object | string, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/api/join',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : { nonce: randomUUID(), ...payload },
  });
const withKey = (key: string) => join({ key, firstName: '' });
const people = async () => [...(await room.state()).participants.values()];

describe('joining', () => {
  it.each([
    { by: 'the code on the screen', key: () => room.code },
    { by: 'the code as people type it', key: () => ' k7m-4xr ' },
    { by: 'the secret in the QR', key: () => 'the-secret-of-session' },
  ])('works by $by', async ({ key }) => {
    const response = await join({ key: key(), firstName: 'Kari' });
    expect(response.statusCode).toBe(200);
    const { sessionId, participantId, token } = response.json<Joined>();
    expect(sessionId).toBe(room.id);
    expect(server.tokens.readParticipant(token)).toEqual({ sessionId, participantId });
    expect(await people()).toEqual([{ id: participantId, number: 1, firstName: 'Kari' }]);
  });

  it('needs no name', async () => {
    await join({ key: room.code, firstName: '  ' });
    expect(await people()).toMatchObject([{ number: 1, firstName: null }]);
  });

  it('makes a participant of each who asks', async () => {
    await Promise.all(Array.from({ length: 40 }, () => withKey(room.code)));
    const numbers = (await people()).map(({ number }) => number).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  it('again from the same phone, whose answer got lost, is the same participant', async () => {
    const body = { key: room.code, firstName: 'Kari', nonce: randomUUID() };
    const [first, again] = [await join(body), await join({ ...body, key: 'the-secret-of-session' })];
    expect(again.json()).toEqual(first.json());
    expect(await people()).toHaveLength(1);
    // What others in the group are told about her is her id, and that opens nothing.
    const { participantId } = first.json<Joined>();
    await join({ ...body, nonce: participantId });
    expect(await people()).toHaveLength(2);
  });

  it('of a whole room behind one address works at once', async () => {
    const responses = await Promise.all(
      Array.from({ length: 200 }, () =>
        join({ key: room.code, firstName: '' }, { 'x-forwarded-for': '10.0.0.1' }),
      ),
    );
    expect(new Set(responses.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
  });
});

describe('coming back with another phone', () => {
  const ask = (url: string, payload: object) =>
    app.inject({ method: 'POST', url, headers: { 'content-type': 'application/json' }, payload });
  const joined = async () => (await withKey(room.code)).json<Joined>();
  const wordsOf = async ({ token }: Joined) =>
    (await ask('/api/personal-code', { token })).json<PersonalCode>().words;
  const comeBack = (words: string, key = room.code) => ask('/api/return', { key, words });

  it('takes the four words of the first', async () => {
    const [kari, per] = [await joined(), await joined()];
    const words = await wordsOf(kari);
    expect(words).toHaveLength(4);
    expect(words).not.toEqual(await wordsOf(per));
    const response = await comeBack(words.join(' '));
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual(kari);
    expect(await people()).toHaveLength(2);
  });

  it.each([
    { how: 'in capitals', typed: (words: readonly string[]) => words.join(' ').toUpperCase() },
    { how: 'with commas and a new line', typed: (words: readonly string[]) => ` ${words.join(',\n')}. ` },
  ])('takes them $how, and by the QR too', async ({ typed }) => {
    const words = typed(await wordsOf(await joined()));
    expect((await comeBack(words, 'the-secret-of-session')).statusCode).toBe(200);
  });

  it('works behind a locked door, since she is in already', async () => {
    const words = await wordsOf(await joined());
    await room.ask('facilitator', { name: 'door:lock', input: { isLocked: true } });
    expect((await comeBack(words.join(' '))).statusCode).toBe(200);
  });

  it('gives one answer to wrong words, wrong codes, sessions that are not open and other sessions', async () => {
    const words = (await wordsOf(await joined())).join(' ');
    const other = await server.aSession({ at: 'draft', name: 'another' });
    const answers = await Promise.all([
      comeBack('fjord fjord fjord fjord'),
      comeBack(words.split(' ').reverse().join(' ')),
      comeBack(words.split(' ').slice(1).join(' ')),
      comeBack(''),
      comeBack(words, 'XXXXXX'),
      comeBack(words, other.code),
    ]);
    for (const { statusCode, body } of answers)
      expect({ statusCode, body }).toEqual({
        statusCode: 404,
        body: JSON.stringify(refuse('PERSONAL_CODE_UNKNOWN')),
      });
  });

  it('is told to nobody else: not to a screen, not with a token that was changed', async () => {
    const { token } = await joined();
    const removed = server.tokens.forParticipant(room.id, anId('someone who is not in it'));
    for (const stranger of [server.tokens.forScreen(room.id, 0), `${token}x`, '', removed])
      expect((await ask('/api/personal-code', { token: stranger })).json()).toEqual(refuse('FORBIDDEN'));
  });
});

describe('a door that does not open', () => {
  it('gives the same answer, sign for sign, whether unknown, locked, not open yet or ended', async () => {
    const draft = await server.aSession({ at: 'draft', name: 'another' });
    const answers = [await withKey('XXXXXX'), await withKey('no-such-secret'), await withKey(draft.code)];
    await room.ask('facilitator', { name: 'door:lock', input: { isLocked: true } });
    answers.push(await withKey(room.code), await withKey('the-secret-of-session'));
    await room.ask('facilitator', { name: 'session:close', input: {} });
    answers.push(await withKey(room.code), await withKey('the-secret-of-session'));
    const [first, ...rest] = answers.map(({ statusCode, body, headers }) => ({
      statusCode,
      body,
      headers: { ...headers, date: '' },
    }));
    expect(first).toMatchObject({ statusCode: 404, body: JSON.stringify(refuse('JOIN_REFUSED')) });
    for (const answer of rest) expect(answer).toEqual(first);
    expect(await people()).toEqual([]);
  });

  it('is not found behind a key that no session can have', async () => {
    for (const key of ['', ' ', '%', "' OR 1=1 --", '__proto__', '👍'])
      expect((await withKey(key)).json(), key).toEqual(refuse('JOIN_REFUSED'));
  });

  it('keeps from the database what it cannot read', async () => {
    const asked: string[] = [];
    const findByKey = server.directory.findByKey.bind(server.directory);
    server.directory.findByKey = (key) => {
      asked.push(key);
      return findByKey(key);
    };
    for (const key of ['ro\u0000', '\ud83d']) await withKey(key);
    expect(asked.filter((key) => !key.isWellFormed() || key.includes('\u0000'))).toEqual([]);
  });

  it('says so when the database is away', async () => {
    server.liveStore.isUp = false;
    server.registry.release(room.id);
    const response = await withKey(room.code);
    expect(response.statusCode).toBe(503);
    expect(response.json()).toEqual(refuse('UNAVAILABLE'));
  });
});

describe('a request to join that is not one', () => {
  it.each([
    { what: 'nothing', payload: '' },
    { what: 'broken JSON', payload: '{"key": "K7M4XR", ' },
    { what: 'null', payload: 'null' },
    { what: 'a list', payload: '[]' },
    { what: 'a text', payload: '"K7M4XR"' },
    { what: 'no name', payload: '{"key": "K7M4XR"}' },
    { what: 'a key that is a list', payload: '{"key": ["K7M4XR"], "firstName": ""}' },
    { what: 'an unknown field', payload: '{"key": "K7M4XR", "firstName": "", "number": 1}' },
    { what: 'a __proto__ key', payload: '{"key": "K7M4XR", "firstName": "", "__proto__": {"number": 1}}' },
    {
      what: 'a constructor key',
      payload: '{"key": "K7M4XR", "firstName": "", "constructor": {"prototype": {}}}',
    },
    { what: 'a key far too long', payload: JSON.stringify({ key: 'K'.repeat(81), firstName: '' }) },
    { what: 'a body far too long', payload: JSON.stringify({ key: 'K'.repeat(20_000), firstName: '' }) },
  ])('is turned down: $what', async ({ payload }) => {
    const response = await join(payload);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toEqual(refuse('INVALID_PAYLOAD'));
    expect(await people()).toEqual([]);
    expect(server.bugs).toEqual([]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'nonsense'])(
    'is turned down as %s, which foreign pages can send',
    async (type) => {
      const response = await join('{"key": "K7M4XR", "firstName": ""}', { 'content-type': type });
      expect(response.json()).toEqual(refuse('INVALID_PAYLOAD'));
      expect(await people()).toEqual([]);
    },
  );

  it('is turned down as plain text also where no body is needed', async () => {
    const headers = { 'content-type': 'text/plain' };
    const response = await app.inject({ method: 'POST', url: '/api/sign-out', headers, payload: 'x' });
    expect(response.json()).toEqual(refuse('INVALID_PAYLOAD'));
  });

  it.each([
    { name: 'a'.repeat(41), code: 'TEXT_TOO_LONG' },
    { name: 'Kari\u0000', code: 'TEXT_UNREADABLE' },
    { name: 'Kari\u202e', code: 'TEXT_UNREADABLE' },
  ] as const)('is turned down with the code of its name: $code', async ({ name, code }) => {
    expect((await join({ key: room.code, firstName: name })).json()).toEqual(refuse(code));
  });

  it('is turned down from a foreign page', async () => {
    const key = { key: room.code, firstName: '' };
    for (const origin of ['https://evil.example', 'null', 'http://localhost:81']) {
      const response = await join(key, { origin, host: 'localhost:80' });
      expect(response.statusCode).toBe(403);
      expect(response.json()).toEqual(refuse('FORBIDDEN'));
    }
    expect(await people()).toEqual([]);
  });

  it('is answered when it comes from our own page', async () => {
    const response = await join(
      { key: room.code, firstName: '' },
      { origin: 'http://my.laptop:3000', host: 'my.laptop:3000' },
    );
    expect(response.statusCode).toBe(200);
  });
});
