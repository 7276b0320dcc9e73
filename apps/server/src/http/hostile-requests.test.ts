import { connect, type AddressInfo } from 'node:net';
import { refuse } from '@pusterom/protocol/errors';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TestServer } from '../realtime/test-server.fixture.ts';
import { BuiltPages } from './built-pages.fixture.ts';
import { connectionLimits } from './connection-limits.ts';

const pages = new BuiltPages();
let server: TestServer;
let app: FastifyInstance;
let port: number;
const printed = [vi.spyOn(console, 'error'), vi.spyOn(console, 'log'), vi.spyOn(console, 'warn')];

afterAll(() => pages.remove());

beforeEach(async () => {
  server = new TestServer();
  server.webDir = pages.webDir;
  app = await server.build();
  await app.listen({ port: 0, host: '127.0.0.1' });
  ({ port } = app.server.address() as AddressInfo);
});
afterEach(async () => {
  await server.close();
  for (const output of printed) expect(output).not.toHaveBeenCalled();
  expect(server.bugs).toEqual([]);
});

/** Everything that comes back for what is written, until the server hangs up. */
function raw(text: string | Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
    socket.on('close', () => resolve(answer)).on('error', () => undefined);
  });
}

const request = (line: string, ...headers: string[]) =>
  raw([line, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n'));
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

describe('what is not HTTP', () => {
  it.each([
    { what: 'nonsense', text: 'hello\r\n\r\n', status: 400 },
    { what: 'a method that does not exist', text: 'FETCH / HTTP/1.1\r\nHost: x\r\n\r\n', status: 400 },
    { what: 'no host', text: 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', status: 400 },
    { what: 'a header that is none', text: 'GET / HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n', status: 400 },
    { what: 'NUL in a header', text: 'GET / HTTP/1.1\r\nHost: x\r\nA: \0\r\n\r\n', status: 400 },
    {
      what: 'two lengths',
      text: 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx',
      status: 400,
    },
    {
      what: 'a length and chunks, as smugglers send',
      text: 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      status: 400,
    },
    { what: 'TLS', text: new Uint8Array([22, 3, 1, 0, 5, 1, 0, 0, 1, 3]), status: 400 },
    { what: 'headers without end', text: `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(9000)}`, status: 431 },
    { what: 'an endless address', text: `GET /${'a'.repeat(9000)} HTTP/1.1\r\n`, status: 431 },
  ])('is turned down and hung up on: $what', async ({ text, status }) => {
    expect(statusOf(await raw(text))).toBe(status);
  });

  it('is answered with a code like everything else', async () => {
    expect(await raw('hello\r\n\r\n')).toContain(JSON.stringify(refuse('INVALID_PAYLOAD')));
  });
});

describe('a request that is odd', () => {
  it.each([
    ...['OPTIONS * HTTP/1.1', 'TRACE / HTTP/1.1', 'PROPFIND / HTTP/1.1', 'DELETE /api/me HTTP/1.1'],
    ...['GET http://evil.example/api/me HTTP/1.1', 'GET //evil.example/ HTTP/1.1', 'GET /api/me/ HTTP/1.1'],
    ...['GET /%ff HTTP/1.1', 'GET /%00 HTTP/1.1', 'GET /j/%2e%2e HTTP/1.1', 'GET /?__proto__[a]=b HTTP/1.1'],
    ...[
      'GET /assets/%00 HTTP/1.1',
      'GET /assets/%ff HTTP/1.1',
      'GET /assets/ HTTP/1.1',
      'GET /API/ME HTTP/1.1',
    ],
    ...['GET /j/%E0%A4%A HTTP/1.1', 'GET /socket.io/?EIO=4 HTTP/1.1', 'PUT /socket.io/ HTTP/1.1'],
    ...['GET /socket.io/?EIO=4&transport=polling&sid=__proto__ HTTP/1.1', 'GET /socket.io/%ff HTTP/1.1'],
    ...[
      'GET /socket.io/?EIO=3&transport=polling HTTP/1.1',
      'TRACE /socket.io/?EIO=4&transport=polling HTTP/1.1',
    ],
  ])('is never an error of ours: %s', async (line) => {
    const status = statusOf(await request(line));
    expect(status).toBeGreaterThanOrEqual(200);
    expect(status).toBeLessThan(500);
  });

  it.each(['', 'x y', 'evil.example', 'localhost:99999', '[::1', "'; DROP TABLE--", 'ø', 'a'.repeat(4000)])(
    'with the host "%s" changes nothing of the answer',
    async (host) => {
      const answer = await raw(`GET /api/address HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      expect(statusOf(answer)).toBe(200);
      expect(answer).toContain('{"origin":"http://pusterom.test"}');
    },
  );

  it('of a socket, by a method it has not, is turned down though it knows a connection', async () => {
    const url = `http://127.0.0.1:${port}/socket.io/?EIO=4&transport=polling`;
    const { sid } = JSON.parse((await (await fetch(url)).text()).slice(1)) as { sid: string };
    for (const method of ['PUT', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await fetch(`${url}&sid=${sid}`, { method });
      expect(status).toBe(404);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});

describe('a connection that is held open', () => {
  const slowly = { timeout: 10_000 };

  it('is checked often enough, and may send headers, body and nothing at all only for so long', () => {
    const { headersTimeout, requestTimeout, timeout, keepAliveTimeout } = app.server;
    const { http, ...limits } = connectionLimits;
    expect({ headersTimeout, requestTimeout }).toEqual({
      headersTimeout: http.headersTimeout,
      requestTimeout: limits.requestTimeout,
    });
    expect(timeout).toBe(limits.connectionTimeout);
    expect(keepAliveTimeout).toBe(limits.keepAliveTimeout);
    expect(headersTimeout).toBeLessThanOrEqual(10_000);
    expect(requestTimeout).toBeLessThanOrEqual(15_000);
  });

  it.each([
    { what: 'nothing', text: '' },
    { what: 'half of its headers', text: 'GET / HTTP/1.1\r\nHost: x\r\n' },
    {
      what: 'half of its body',
      text: 'POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    },
  ])('with $what is hung up on', slowly, async ({ text }) => {
    Object.assign(app.server, { headersTimeout: 50, requestTimeout: 50 });
    expect(statusOf(await raw(text))).toBe(408);
  });
});

describe('a page', () => {
  it.each([
    ['/', 'the index page'],
    ['/j/K7M4XR', 'the index page'],
    ['/facilitator', 'the facilitator page'],
    ['/screen', 'the screen page'],
    ['/archive/whatever', 'the archive page'],
  ])('is answered at %s, and asked for anew each time', async (url, text) => {
    const { body, headers } = await app.inject(url);
    expect(body).toBe(text);
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-security-policy']).toBeTruthy();
  });

  it('brings files that may be kept for ever', async () => {
    const { body, headers } = await app.inject('/assets/app-1a2b.js');
    expect(body).toBe('the assets/app-1a2b.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    ...['/assets/../../secret', '/assets/..%2f..%2fsecret', '/assets/%2e%2e/%2e%2e/secret', '/../secret'],
    ...[
      '/assets/..%5c..%5csecret',
      '/assets/%252e%252e/%252e%252e/secret',
      '/assets//../../secret',
      '/secret',
    ],
    ...[
      '/assets/.hidden',
      '/assets/%2ehidden',
      '/assets/./.hidden',
      '/web/assets/.hidden',
      '/assets/..%00/x',
    ],
    ...['/assets/....//....//secret', '/facilitator/../../secret', '/assets', '/assets/%c0%ae%c0%ae/secret'],
  ])('leads to no other file: %s', async (path) => {
    const answer = await request(`GET ${path} HTTP/1.1`);
    expect(answer).not.toContain('a secret');
    expect(statusOf(answer)).toBeLessThan(500);
  });
});
