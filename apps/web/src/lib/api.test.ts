import { afterEach, expect, test, vi } from 'vitest';
import { request } from './api.ts';

const answer = (response: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(response));
afterEach(() => void vi.unstubAllGlobals());

test('what the server answers is the data', async () => {
  answer(async () => Response.json({ id: 7 }));
  expect(await request('POST', '/api/things', {})).toEqual({ ok: true, data: { id: 7 } });
});

test('an answer without content is all right too', async () => {
  answer(async () => new Response(null, { status: 204 }));
  expect(await request('DELETE', '/api/things/7')).toEqual({ ok: true, data: undefined });
});

test.each<[string, () => Promise<Response>, string]>([
  [
    'a refusal',
    async () => Response.json({ ok: false, error: { code: 'JOIN_REFUSED' } }, { status: 404 }),
    'JOIN_REFUSED',
  ],
  ['no network', async () => Promise.reject(new TypeError('failed')), 'UNAVAILABLE'],
  [
    'a gateway whose server is away',
    async () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
    'UNAVAILABLE',
  ],
  ['a page where JSON should be', async () => new Response('<h1>Hi</h1>'), 'INTERNAL'],
  [
    'a code from the future',
    async () => Response.json({ error: { code: 'NEW' } }, { status: 400 }),
    'INTERNAL',
  ],
  ['null with an error status', async () => Response.json(null, { status: 500 }), 'INTERNAL'],
])('%s becomes a refusal', async (_, response, code) => {
  answer(response);
  expect(await request('GET', '/api/things')).toEqual({ ok: false, error: { code } });
});
