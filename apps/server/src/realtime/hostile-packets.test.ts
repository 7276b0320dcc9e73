import { anId } from '@pusterom/core/testing/an-id';
import { refuse } from '@pusterom/protocol/errors';
import { Manager } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packetAllowance } from './flood.ts';
import { eventually, type Page } from './page.fixture.ts';
import type { TestRoom } from './test-room.fixture.ts';
import { TestServer } from './test-server.fixture.ts';

let server: TestServer;
let room: TestRoom;
let url: string;
let kari: Page;
let per: Page;
const printed = vi.spyOn(console, 'error');

beforeEach(async () => {
  printed.mockClear();
  server = new TestServer();
  url = await server.listen();
  room = await server.aSession({ at: 'plenary' });
  [kari, per] = [await room.phone(url, 'kari'), await room.phone(url, 'per')];
});
afterEach(() => server.close());

const submission = { id: anId('tillit'), stepId: 'plenary', kind: 'keyword', questionId: 'energy' };
const tillit = { ...submission, level: null, aspect: null, text: 'tillit' };

/** As it is, past all that Socket.IO's own client would refuse to send. */
const send = (page: Page, packet: string | Uint8Array) => page.socket.io.engine.write(packet as string);
const flood = (page: Page, packet: string) => {
  for (let count = 0; count <= packetAllowance.burst; count++) send(page, packet);
};
const isGone = (page: Page) => eventually(() => expect(page.socket.connected).toBe(false));

/** Neither a bug nor a word: per is here still, and what he writes is stored. */
async function othersNoticeNothing() {
  expect(await per.says('jeg er her')).toMatchObject({ ok: true });
  expect(await room.texts()).toEqual(['jeg er her']);
  expect(server.bugs).toEqual([]);
  expect(printed).not.toHaveBeenCalled();
}

describe('a connection that does nothing but send', () => {
  it.each([
    { what: 'events nobody knows', packet: '2["no:such",{}]' },
    { what: 'commands that want no answer', packet: `2["entry:submit",${JSON.stringify(tillit)}]` },
    { what: 'answers to nothing', packet: '37[]' },
    { what: 'commands', packet: '21["session:close",{}]' },
  ])('is closed: $what', async ({ packet }) => {
    flood(kari, packet);
    await isGone(kari);
    await othersNoticeNothing();
  });

  it('is closed before it has said who it is', async () => {
    const manager = new Manager(url, { transports: ['websocket'], reconnection: false, autoConnect: false });
    await new Promise((resolve) => manager.open(resolve));
    const closed = new Promise((resolve) => manager.engine.once('close', resolve));
    for (let count = 0; count <= packetAllowance.burst; count++) manager.engine.write('0/nowhere,');
    await closed;
    await othersNoticeNothing();
  });

  it('is closed when it polls, and packs it all into one request', async () => {
    const polling = `${url}/socket.io/?EIO=4&transport=polling`;
    const opened = await (await fetch(polling)).text();
    const { sid } = JSON.parse(opened.slice(1)) as { sid: string };
    const body = Array(packetAllowance.burst + 1)
      .fill('6')
      .join('\u001e');
    await fetch(`${polling}&sid=${sid}`, { method: 'POST', body });
    await fetch(`${polling}&sid=${sid}`);
    expect((await fetch(`${polling}&sid=${sid}`)).status).toBe(400);
    await othersNoticeNothing();
  });

  it('is not one that sends all it is allowed to ask for at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => kari.ask('entry:delete', { id: anId('nothing') })),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
  });
});

describe('a packet that is none', () => {
  it.each([
    ...['', '9', 'x', '2', '2{}', '2[', '2[]', '2[null]', '2["connect"]', '2["disconnecting"]'],
    ...['5["x"]', '5-["x"]', '511-["x"]', '51-["x",{"_placeholder":true,"num":7}]', '3{}', '4"no"', '0{}'],
    ...['2/other,["x"]', '2/__proto__,["x"]', '0/admin,{}', '2["error","hemmelig"]', '1{"a":1}'],
  ])('harms nobody: %s', async (packet) => {
    send(kari, packet);
    await othersNoticeNothing();
  });

  it('is binary, where none was announced', async () => {
    send(kari, new Uint8Array([1, 2, 3]));
    await isGone(kari);
    await othersNoticeNothing();
  });
});

describe('a command', () => {
  const deep = (open: string, close: string) => JSON.parse(open.repeat(2000) + close.repeat(2000)) as unknown;

  it.each([
    { what: 'a __proto__ key', change: JSON.parse('{"__proto__": {"isAdmin": true}}') },
    { what: 'a constructor key', change: { constructor: { prototype: {} } } },
    { what: 'a prototype key', change: { prototype: {} } },
    { what: 'a __proto__ key further in', change: { text: JSON.parse('{"__proto__": {"isAdmin": true}}') } },
    { what: 'bytes for a text', change: { text: new Uint8Array(100) } },
    { what: 'lists in lists in lists', change: { text: deep('[', ']') } },
    { what: 'a list that is very long', change: { text: Array(8000).fill(0) } },
    { what: 'a list for a text', change: { text: ['tillit'] } },
  ])('with $what is turned down, though all the rest is right', async ({ change }) => {
    const input = Object.defineProperties({ ...tillit }, Object.getOwnPropertyDescriptors(change));
    expect(await kari.ask('entry:submit', input)).toEqual(refuse('INVALID_PAYLOAD'));
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    await othersNoticeNothing();
  });

  it.each([
    {
      what: 'objects in objects in objects',
      input: JSON.parse(`${'{"a":'.repeat(1500)}1${'}'.repeat(1500)}`),
    },
    { what: 'a list of itself', input: [tillit] },
    { what: 'a very long list', input: Array(8000).fill(0) },
    { what: 'lists in lists in lists', input: deep('[', ']') },
    { what: 'bytes', input: new Uint8Array(10) },
  ])('that is $what is turned down', async ({ input }) => {
    expect(await kari.ask('entry:submit', input)).toEqual(refuse('INVALID_PAYLOAD'));
    await othersNoticeNothing();
  });

  it('with more attachments than anyone needs ends its own connection', async () => {
    const text = Array.from({ length: 11 }, () => new Uint8Array(1));
    kari.socket.emit('entry:submit', { ...tillit, text }, () => undefined);
    await isGone(kari);
    await othersNoticeNothing();
  });
});
