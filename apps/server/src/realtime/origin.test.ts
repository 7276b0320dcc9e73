import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestServer } from './test-server.fixture.ts';

let server: TestServer;
let own: string;
let port: number;

beforeEach(async () => {
  server = new TestServer();
  own = await server.listen();
  port = Number(new URL(own).port);
});
afterEach(() => server.close());

const webSocket = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
};

/** The status that a connection is answered with, by either way there is. */
const statusBy = (transport: 'websocket' | 'polling', headers: Record<string, string>) =>
  new Promise<number | undefined>((resolve, reject) => {
    const upgrading = transport === 'websocket' ? webSocket : {};
    const path = `/socket.io/?EIO=4&transport=${transport}`;
    const asked = request({ port, host: '127.0.0.1', path, headers: { ...upgrading, ...headers } });
    asked.on('response', (response) => {
      response.destroy();
      resolve(response.statusCode);
    });
    asked.on('upgrade', ({ statusCode }, socket) => {
      socket.destroy();
      resolve(statusCode);
    });
    asked.on('error', reject).end();
  });

const letIn = { websocket: 101, polling: 200 };
const turnedAway = { websocket: 400, polling: 403 };

describe.each(['websocket', 'polling'] as const)('a connection by %s', (transport) => {
  it('from a page of this server is let in', async () => {
    expect(await statusBy(transport, { origin: own, 'sec-fetch-site': 'same-origin' })).toBe(
      letIn[transport],
    );
  });

  it('from the address people know is let in, whatever a proxy calls us', async () => {
    server.origin = 'https://pusterom.example.no';
    for (const host of ['127.0.0.1:3000', 'pusterom.example.no'])
      expect(await statusBy(transport, { origin: server.origin, host })).toBe(letIn[transport]);
  });

  it('from a program, which has no origin, is let in', async () => {
    expect(await statusBy(transport, {})).toBe(letIn[transport]);
  });

  it.each([
    { what: 'a foreign page', headers: { origin: 'https://evil.example' } },
    { what: 'a page in a sandbox', headers: { origin: 'null' } },
    { what: 'an empty origin', headers: { origin: '' } },
    { what: 'a foreign page that keeps quiet', headers: { 'sec-fetch-site': 'cross-site' } },
    { what: 'a neighbour that keeps quiet', headers: { 'sec-fetch-site': 'same-site' } },
    { what: 'a name that begins like ours', headers: { origin: 'https://pusterom.example.no.evil.example' } },
    { what: 'a name that ends like ours', headers: { origin: 'https://evil-pusterom.example.no' } },
    { what: 'our name without https', headers: { origin: 'http://pusterom.example.no' } },
    { what: 'our name with a port', headers: { origin: 'https://pusterom.example.no:8443' } },
    { what: 'our name as a user', headers: { origin: 'https://pusterom.example.no@evil.example' } },
    { what: 'our name with a path', headers: { origin: 'https://pusterom.example.no/' } },
    { what: 'another scheme', headers: { origin: 'file://pusterom.example.no' } },
    { what: 'a name in capitals', headers: { origin: 'https://PUSTEROM.example.no' } },
    { what: 'two names', headers: { origin: 'https://pusterom.example.no https://evil.example' } },
  ])('from $what is turned away', async ({ headers }) => {
    server.origin = 'https://pusterom.example.no';
    expect(await statusBy(transport, { host: 'pusterom.example.no', ...headers })).toBe(
      turnedAway[transport],
    );
  });

  it('is not let in by a host that is made up', async () => {
    const headers = { host: 'undefined', origin: 'http://evil.example' };
    expect(await statusBy(transport, headers)).toBe(turnedAway[transport]);
  });
});

describe('a connection that polls', () => {
  it('has a number that nobody can guess, each its own', async () => {
    const begin = async () =>
      /"sid":"([^"]+)"/.exec(await (await fetch(`${own}/socket.io/?EIO=4&transport=polling`)).text())?.[1] ??
      '';
    const numbers = [await begin(), await begin()];
    for (const number of numbers) expect(Buffer.from(number, 'base64url')).toHaveLength(32);
    expect(new Set(numbers).size).toBe(2);
  });
});
