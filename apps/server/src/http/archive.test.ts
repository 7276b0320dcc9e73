import { anId } from '@pusterom/core/testing/an-id';
import type { DevelopedQuestion } from '@pusterom/protocol/development';
import { refuse } from '@pusterom/protocol/errors';
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

const get = (url: string) => app.inject({ url, headers: { cookie: cookieOf('facilitator') } });

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

describe('the archive', () => {
  it('has the sessions that are over', async () => {
    expect((await get('/api/archive/sessions')).json()).toEqual([]);
    await room.ask('facilitator', { name: 'session:close', input: {} });
    expect((await get('/api/archive/sessions')).json()).toMatchObject([{ id: room.id, status: 'closed' }]);
  });

  it('opens no session before it is over', async () => {
    expect((await get(`/api/archive/sessions/${room.id}`)).json()).toEqual(refuse('NOT_FOUND'));
  });

  it('tells what was said, and nothing of who said it, who was there or what was hidden', async () => {
    await room.join('kari');
    await share('tillit');
    await share('hemmelig');
    await room.ask('facilitator', { name: 'entry:hide', input: { id: anId('hemmelig'), isHidden: true } });
    await room.ask('facilitator', { name: 'session:close', input: {} });
    const { body } = await get(`/api/archive/sessions/${room.id}`);
    expect(body).toContain('tillit');
    expect(body).not.toContain('emmelig');
    expect(body).not.toContain('the-secret-of-session');
    const { entries, clusters } = JSON.parse(body);
    expect(JSON.stringify([entries, clusters])).not.toContain(anId('kari'));
  });

  it('is searched with any words at all', async () => {
    for (const words of ['tillit', '', '%25', '%27%20OR%201%3D1', '%F0%9F%91%8D'])
      expect((await get(`/api/archive/search?q=${words}`)).json()).toEqual([]);
  });

  it('is searched within a network, a time, a theme and a level', async () => {
    const query = `q=ro&network=${anId('network')}&from=2025-01-01T00:00:00Z&before=2026-01-01T00:00:00.000Z`;
    expect((await get(`/api/archive/search?${query}&theme=self-care&level=self`)).json()).toEqual([]);
  });

  it.each([
    'network=1',
    'from=2025',
    'before=yesterday',
    'theme=no-such-theme',
    'level=family',
    'level=self&level=system',
    'year=2025',
  ])('is not searched within what is not there: %s', async (filter) => {
    const response = await get(`/api/archive/search?q=ro&${filter}`);
    expect([response.statusCode, response.json()]).toEqual([400, refuse('INVALID_PAYLOAD')]);
  });

  it.each(['', '?q=a&q=b', `?q=${'a'.repeat(201)}`])(
    'is not searched without words, or with far too many: %s',
    async (query) => {
      expect((await get(`/api/archive/search${query}`)).json()).toEqual(refuse('INVALID_PAYLOAD'));
    },
  );
});

describe("a network's meetings side by side", () => {
  const development = (who: string) =>
    app.inject({
      url: `/api/archive/networks/${anId('network')}/development`,
      headers: { cookie: cookieOf(who) },
    });
  /** One that is over, a day after the other. */
  async function aMeeting(name: string, text: string): Promise<TestRoom> {
    server.nowMs += 24 * 60 * 60_000;
    const meeting = await server.aSession({ name, at: 'plenary' });
    await server.directory.moveTo(meeting.id, anId('network'));
    await meeting.join('kari');
    await meeting.ask('kari', {
      name: 'entry:submit',
      input: {
        ...{ id: anId(text), stepId: 'plenary', kind: 'keyword', questionId: 'energy', text },
        ...{ level: null, aspect: null },
      },
    });
    await meeting.ask('facilitator', { name: 'session:close', input: {} });
    return meeting;
  }
  beforeEach(async () => {
    await server.networks.create({ id: anId('network'), name: 'Øst', keepEntries: 'year' }, 'facilitator');
  });

  it('say what came back, to whoever is in the network', async () => {
    const [spring, autumn] = [await aMeeting('spring', 'god humor'), await aMeeting('autumn', 'mer humor')];
    server.networks.join(anId('network'), 'leader');
    const found = (await development('leader')).json();
    expect(found).toMatchObject({ network: 'Øst', meetings: [{ id: spring.id }, { id: autumn.id }] });
    expect(found.questions).toMatchObject([
      { prompt: 'energy', parts: [{ change: 'back', topics: [{ counts: [1, 1] }] }] },
    ]);
    expect(JSON.stringify(found)).not.toContain(anId('kari'));
  });

  it('are not found by others, and have nothing of one that is not over', async () => {
    await aMeeting('spring', 'god humor');
    const open = await server.aSession({ name: 'open', at: 'plenary' });
    await server.directory.moveTo(open.id, anId('network'));
    expect((await development('stranger')).json()).toEqual(refuse('NOT_FOUND'));
    expect((await development('facilitator')).json()).toMatchObject({ meetings: [{}], questions: [] });
  });

  it('are worked out once for all who look, and anew when a text or a meeting has been deleted', async () => {
    const meetings = [];
    for (const [name, text] of ['spring', 'summer', 'autumn'].map(
      (one) => [one, `mer humor i ${one}`] as const,
    ))
      meetings.push(await aMeeting(name, text));
    const [, summer, autumn] = meetings;
    const counts = async () => {
      const { questions } = (await development('facilitator')).json();
      return questions.flatMap(({ parts }: DevelopedQuestion) =>
        parts.flatMap(({ topics }) => topics.map((topic) => topic.counts)),
      );
    };
    const remove = (path: string) =>
      app.inject({ method: 'DELETE', url: path, headers: { cookie: cookieOf('facilitator') } });

    expect(await counts()).toEqual([[1, 1, 1]]);
    const { loads } = server.liveStore;
    expect(await counts()).toEqual([[1, 1, 1]]);
    expect(server.liveStore.loads).toBe(loads);

    await remove(`/api/archive/sessions/${summer?.id}/entries/${anId('mer humor i summer')}`);
    expect(await counts()).toEqual([[1, 0, 1]]);
    await remove(`/api/sessions/${autumn?.id}`);
    expect(await counts()).toEqual([]);
  });

  it('are forgotten when nobody has looked for a while', async () => {
    await aMeeting('spring', 'god humor');
    await development('facilitator');
    const { loads } = server.liveStore;
    await server.timers.pass(10 * 60_000, async () => undefined);
    await development('facilitator');
    expect(server.liveStore.loads).toBe(loads + 1);
  });
});
