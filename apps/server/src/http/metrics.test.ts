import { anId } from '@pusterom/core/testing/an-id';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestServer } from '../realtime/test-server.fixture.ts';

const token = 'a token that is long enough to be one';
let server: TestServer;

beforeEach(() => {
  server = new TestServer();
  server.metricsToken = token;
});
afterEach(() => server.close());

const ask = async (authorization?: string) =>
  (await server.build()).inject({
    url: '/metrics',
    headers: authorization === undefined ? {} : { authorization },
  });

describe('metrics', () => {
  it('are told to who knows the token: what was answered and stored, and who is connected, without a word of anyone', async () => {
    const url = await server.listen();
    const room = await server.aSession({ at: 'pairs' });
    const page = await room.phone(url, 'kari');
    const place = { stepId: 'pairs', questionId: 'energy', level: null, aspect: null };
    const entry = { id: anId('secret'), kind: 'keyword', ...place, text: 'noe ingen skal se' } as const;
    expect(await page.ask('entry:submit', entry, { waitedMs: 1500 })).toMatchObject({ ok: true });
    const answer = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${token}` } });
    const body = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/plain');
    expect(body).toContain('pusterom_sockets{role="participant"} 1');
    expect(body).toContain('pusterom_sessions 1');
    expect(body).toContain('pusterom_ack_seconds_count{command="entry:submit"} 1');
    expect(body).toContain('pusterom_outbox_age_seconds_sum 1.5');
    expect(body).not.toContain('noe ingen skal se');
    expect(body).not.toContain(anId('kari'));
  });

  it.each([undefined, '', 'Bearer ', 'Bearer wrong', token])('are not there for %j', async (given) => {
    expect((await ask(given)).statusCode).toBe(404);
  });

  it('are not there when the operator has not asked for them', async () => {
    server.metricsToken = null;
    expect((await ask('Bearer null')).statusCode).toBe(404);
  });
});
