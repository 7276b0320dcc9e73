import { randomUUID } from 'node:crypto';
import { anId } from '@pusterom/core/testing/an-id';
import { refuse } from '@pusterom/protocol/errors';
import { paperKinds } from '@pusterom/protocol/paper';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PressBusy } from '../paper/press.ts';
import type { TestRoom } from '../realtime/test-room.fixture.ts';
import { cookieOf, TestServer } from '../realtime/test-server.fixture.ts';

let server: TestServer;
let app: FastifyInstance;
let room: TestRoom;

beforeEach(async () => {
  server = new TestServer();
  app = await server.build();
  room = await server.aSession({ at: 'plenary' });
  await room.join('kari');
  await share('tillit');
  await share('hemmelig');
  await room.ask('facilitator', { name: 'entry:hide', input: { id: anId('hemmelig'), isHidden: true } });
});
afterEach(() => server.close());

const share = (text: string) =>
  room.ask('kari', {
    name: 'entry:submit',
    input: {
      id: anId(text),
      stepId: 'plenary',
      kind: 'keyword',
      questionId: 'energy',
      level: null,
      aspect: null,
      text,
    },
  });
const close = () => room.ask('facilitator', { name: 'session:close', input: {} });
const paper = (query: string, id = room.id as string) =>
  app.inject({
    url: `/api/archive/sessions/${id}/paper?${query}`,
    headers: { cookie: cookieOf('facilitator') },
  });
const send = (payload: object, user = 'facilitator') =>
  app.inject({
    method: 'POST',
    url: '/api/archive/sessions',
    headers: { cookie: cookieOf(user), origin: server.origin },
    payload,
  });

describe('a session on paper', () => {
  it('is there once it is over', async () => {
    expect((await paper('kind=md&language=nb')).json()).toEqual(refuse('NOT_FOUND'));
    await close();
    const { body, headers } = await paper('kind=md&language=nb');
    expect(body).toContain('# Nettverksmøte');
    expect(headers['content-disposition']).toBe("attachment; filename*=UTF-8''Nettverksm%C3%B8te.md");
    expect(headers['cache-control']).toBe('no-store');
  });

  it.each(paperKinds)('as %s has nothing that is hidden, nor who was there', async (kind) => {
    await close();
    const { statusCode, rawPayload } = await paper(`kind=${kind}&language=nb`);
    expect(statusCode).toBe(200);
    expect(rawPayload.length).toBeGreaterThan(100);
    for (const secret of ['hemmelig', anId('kari'), room.code])
      expect(rawPayload.toString('latin1')).not.toContain(secret);
  });

  it('has only the parts that were asked for', async () => {
    await close();
    expect((await paper('kind=md&language=nb&parts=')).body).toContain('Tillit');
    expect((await paper('kind=md&language=nb&parts=everything')).json()).toEqual(refuse('INVALID_PAYLOAD'));
    expect((await paper('kind=exe&language=nb')).json()).toEqual(refuse('INVALID_PAYLOAD'));
  });

  it('is asked for again later when too many wait', async () => {
    await close();
    server.press.print = async () => Promise.reject(new PressBusy());
    expect((await paper('kind=pdf&language=nb')).json()).toEqual(refuse('UNAVAILABLE'));
    expect(server.bugs).toEqual([]);
  });
});

describe('the sheets to write on by hand', () => {
  const worksheets = (language: string) =>
    app.inject({
      url: `/api/sessions/${room.id}/worksheets?language=${language}`,
      headers: { cookie: cookieOf('facilitator') },
    });

  it('are there to print until the session is over', async () => {
    const { rawPayload, headers } = await worksheets('nn');
    expect(rawPayload.toString('latin1', 0, 5)).toBe('%PDF-');
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toBe(
      "attachment; filename*=UTF-8''Arbeidsark%20Nettverksm%C3%B8te.pdf",
    );
    expect((await worksheets('sv')).json()).toEqual(refuse('INVALID_PAYLOAD'));
    await close();
    expect((await worksheets('nn')).json()).toEqual(refuse('NOT_FOUND'));
  });

  it('know nothing of what has been said, nor of who is there', async () => {
    const print = server.press.print.bind(server.press);
    const orders: unknown[] = [];
    server.press.print = async (order) => {
      orders.push(order);
      return print(order);
    };
    await worksheets('nb');
    expect(orders).toHaveLength(1);
    for (const secret of ['tillit', 'hemmelig', anId('kari'), room.code])
      expect(JSON.stringify(orders)).not.toContain(secret);
  });
});

describe('a session from a file', () => {
  const fileOf = async (id?: string) => (await paper('kind=json&language=nb', id)).json();

  it('is in the archive of whoever sent it, as it was, and once', async () => {
    await close();
    const file = await fileOf();
    const id = randomUUID();
    for (let times = 0; times < 2; times++) expect((await send({ id, file })).json()).toEqual({ id });
    expect(await fileOf(id)).toEqual(file);
    const listed = await app.inject({
      url: '/api/archive/sessions',
      headers: { cookie: cookieOf('facilitator') },
    });
    expect(listed.json()).toHaveLength(2);
  });

  it('is not taken in when something in it points nowhere, or it is no session', async () => {
    await close();
    const file = await fileOf();
    const broken = [
      { ...file, clusters: [] },
      { ...file, version: 2 },
      { ...file, secret: 'more' },
      { ...file, agenda: {} },
      { ...file, entries: [{ ...file.entries[0], text: '01010750160' }] },
      'a text',
    ];
    for (const one of broken) {
      const { statusCode } = await send({ id: randomUUID(), file: one });
      expect(statusCode).toBe(400);
    }
    expect(server.bugs).toEqual([]);
  });

  it("is not taken in over someone else's session, whatever its id is", async () => {
    await close();
    const file = await fileOf();
    const before = await room.state();
    expect((await send({ id: room.id, file }, 'stranger')).statusCode).toBe(404);
    expect(await room.state()).toEqual(before);
    const open = await server.aSession({ name: 'another', at: 'plenary' });
    expect((await send({ id: open.id, file }, 'stranger')).statusCode).toBe(404);
    expect(await open.texts()).toEqual([]);
    expect(server.bugs).toEqual([]);
  });

  it('is not taken in when it is too large, too deep, or would change what things are', async () => {
    await close();
    const file = await fileOf();
    const asText = (change: (json: string) => string) =>
      app.inject({
        method: 'POST',
        url: '/api/archive/sessions',
        headers: {
          cookie: cookieOf('facilitator'),
          origin: server.origin,
          'content-type': 'application/json',
        },
        payload: change(JSON.stringify({ id: randomUUID(), file })),
      });
    const statuses = await Promise.all([
      asText((json) => json.replace('{', '{"__proto__":{"isAdmin":true},')),
      asText((json) => json.replace('"agenda":', '"constructor":{"prototype":{}},"agenda":')),
      asText((json) => json.replace('"agenda":', `"agenda":${'['.repeat(50_000)}${']'.repeat(50_000)},"x":`)),
      asText((json) => json.replace('tillit', 'x'.repeat(501))),
      asText((json) => `${json.slice(0, -1)},"padding":"${'x'.repeat(8 * 1024 * 1024)}"}`),
      asText((json) => json.slice(0, 200)),
    ]);
    expect(statuses.map(({ statusCode }) => statusCode)).toEqual(Array(6).fill(400));
    expect(server.bugs).toEqual([]);
  });

  it('is not read at all from who is not signed in', async () => {
    const { statusCode } = await app.inject({
      method: 'POST',
      url: '/api/archive/sessions',
      headers: { origin: server.origin },
      payload: { padding: 'x'.repeat(1024 * 1024) },
    });
    expect(statusCode).toBe(401);
  });
});
