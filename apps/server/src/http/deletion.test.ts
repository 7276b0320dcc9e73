import { anId } from '@pusterom/core/testing/an-id';
import { startMs } from '@pusterom/core/testing/a-session';
import { refuse } from '@pusterom/protocol/errors';
import type { NetworkId } from '@pusterom/protocol/ids';
import { protocolVersion as version } from '@pusterom/protocol/wire';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestRoom } from '../realtime/test-room.fixture.ts';
import { cookieOf, TestServer } from '../realtime/test-server.fixture.ts';

let server: TestServer;
let url: string;
let room: TestRoom;

beforeEach(async () => {
  server = new TestServer();
  url = await server.listen();
  room = await server.aSession({ at: 'pairs' });
});
afterEach(() => server.close());

const ask = (method: string, path: string, user = 'facilitator') =>
  fetch(`${url}${path}`, { method, headers: { cookie: cookieOf(user), origin: server.origin } });
const close = () => room.ask('facilitator', { name: 'session:close', input: {} });
const entryPath = (text: string) => `/api/archive/sessions/${room.id}/entries/${anId(text)}`;

describe('deleting a text', () => {
  it('of anyone takes it from every page at once, and from the phone of whoever wrote it', async () => {
    await room.join('kari');
    await room.says('kari', 'hemmelig');
    await room.ask('facilitator', { name: 'step:reveal', input: { stepId: 'pairs', isRevealed: true } });
    const pages = [
      await room.phone(url, 'kari'),
      await room.phone(url, 'per'),
      await room.console(url),
    ] as const;
    const [kari, per, console] = pages;
    expect(pages.map(({ texts }) => texts)).toEqual([['hemmelig'], ['hemmelig'], ['hemmelig']]);
    expect(kari.you?.entries).toHaveLength(1);
    const toldBefore = per.wire.length;
    await console.ask('entry:delete', { id: anId('hemmelig') });
    await expect.poll(() => pages.map(({ texts }) => texts)).toEqual([[], [], []]);
    await expect.poll(() => kari.you?.entries).toEqual([]);
    // Nobody but her is told whose it was.
    expect(per.wire.slice(toldBefore).join()).not.toContain(anId('kari'));
  });

  it('in a closed session is for whoever leads it', async () => {
    await room.join('kari');
    await room.says('kari', 'hemmelig');
    await close();
    expect((await ask('DELETE', entryPath('hemmelig'), 'someone')).status).toBe(404);
    expect(await room.texts()).toEqual(['hemmelig']);
    expect((await ask('DELETE', entryPath('hemmelig'))).status).toBe(204);
    expect(await room.texts()).toEqual([]);
    // The answer was lost, and this is the retry.
    expect((await ask('DELETE', entryPath('hemmelig'))).status).toBe(204);
  });

  it('in a closed session reaches pages that are still open', async () => {
    await room.says('facilitator', 'hemmelig');
    await close();
    const console = await room.console(url);
    expect(console.texts).toEqual(['hemmelig']);
    await ask('DELETE', entryPath('hemmelig'));
    await expect.poll(() => console.texts).toEqual([]);
  });

  it('goes by the archive only when the session is closed', async () => {
    await room.says('facilitator', 'hemmelig');
    const answer = await ask('DELETE', entryPath('hemmelig'));
    expect(await answer.json()).toEqual(refuse('NOT_FOUND'));
    expect(await room.texts()).toEqual(['hemmelig']);
  });

  it('is written down for the owner, without the text', async () => {
    await room.join('kari');
    await room.says('kari', 'hemmelig');
    await close();
    server.nowMs = startMs + 90_000;
    await ask('DELETE', entryPath('hemmelig'));
    const written = await (await ask('GET', `/api/sessions/${room.id}/audit`)).json();
    const at = new Date(startMs + 60_000).toISOString();
    expect(written).toEqual([{ action: 'entry:delete', by: 'facilitator', at }]);
    expect((await ask('GET', `/api/sessions/${room.id}/audit`, 'someone')).status).toBe(404);
  });

  it('is written down with whose console it was done in', async () => {
    await room.says('kari', 'hemmelig');
    const console = await room.console(url);
    await console.ask('entry:hide', { id: anId('hemmelig'), isHidden: true });
    const written = await (await ask('GET', `/api/sessions/${room.id}/audit`)).json();
    expect(written).toMatchObject([{ action: 'entry:hide', by: 'facilitator' }]);
  });
});

describe('deleting a session', () => {
  it('shows everyone out, and nothing opens it any more', async () => {
    const [kari, screen, console] = [
      await room.phone(url, 'kari'),
      await room.screen(url),
      await room.console(url),
    ];
    const left = [kari, screen, console].map(
      ({ socket }) => new Promise((resolve) => socket.once('disconnect', resolve)),
    );
    expect((await ask('DELETE', `/api/sessions/${room.id}`)).status).toBe(204);
    await Promise.all(left);
    const { tokens } = server;
    const claims = [
      { role: 'participant', token: tokens.forParticipant(room.id, anId('kari')) },
      { role: 'screen', token: tokens.forScreen(room.id, 0) },
      { role: 'facilitator', sessionId: room.id },
    ];
    for (const claim of claims) {
      const page = server.connect(url, { version, ...claim }, { cookie: cookieOf('facilitator') });
      expect(await page.refused, claim.role).toBe('NOT_FOUND');
    }
    const joining = { nonce: anId('per'), key: room.code, firstName: '' };
    const headers = { 'content-type': 'application/json', origin: server.origin };
    const join = await fetch(`${url}/api/join`, { method: 'POST', headers, body: JSON.stringify(joining) });
    expect(await join.json()).toEqual(refuse('JOIN_REFUSED'));
    expect(await (await ask('GET', '/api/sessions')).json()).toEqual([]);
  });

  it('leaves nothing of it in memory', async () => {
    await room.console(url);
    const held = server.registry.get(room.id);
    await ask('DELETE', `/api/sessions/${room.id}`);
    expect(await held.current()).toBeNull();
  });

  it('is for its owner alone', async () => {
    server.facilitators.lead(room.id, 'someone');
    for (const user of ['someone', 'a stranger'])
      expect((await ask('DELETE', `/api/sessions/${room.id}`, user)).status).toBe(404);
    expect(await room.texts()).toEqual([]);
  });
});

describe('deleting a network', () => {
  const id: NetworkId = anId('network');
  beforeEach(async () => {
    await server.networks.create({ id, name: 'Fløya', keepEntries: 'year' }, 'facilitator');
    await server.directory.moveTo(room.id, id);
    server.networks.join(id, 'someone');
  });

  it('tells beforehand what goes with it', async () => {
    expect(await (await ask('GET', `/api/networks/${id}/extent`)).json()).toEqual({ sessions: 1, open: 1 });
  });

  it('takes its sessions too, and shows everyone out', async () => {
    const kari = await room.phone(url, 'kari');
    const left = new Promise((resolve) => kari.socket.once('disconnect', resolve));
    expect((await ask('DELETE', `/api/networks/${id}`)).status).toBe(204);
    await left;
    expect(await server.liveStore.load(room.id)).toBeNull();
    expect(await server.networks.list('someone')).toEqual([]);
  });

  it('is for its owners alone', async () => {
    for (const [method, path] of [
      ['DELETE', ''],
      ['GET', '/extent'],
    ] as const)
      expect((await ask(method, `/api/networks/${id}${path}`, 'someone')).status).toBe(404);
  });
});

describe('deleting an account', () => {
  it('waits until her sessions are deleted or handed over', async () => {
    expect(await (await ask('DELETE', '/api/me')).json()).toEqual(refuse('OWNS_SESSIONS'));
    server.facilitators.takeOver(room.id, 'someone');
    expect((await ask('DELETE', '/api/me')).status).toBe(204);
  });

  it('waits until each of her networks has another owner', async () => {
    const id: NetworkId = anId('network');
    await server.networks.create({ id, name: 'Fløya', keepEntries: 'year' }, 'someone');
    expect(await (await ask('DELETE', '/api/me', 'someone')).json()).toEqual(refuse('LAST_OWNER'));
    server.networks.join(id, 'another');
    await server.networks.makeOwner(id, 'another');
    expect((await ask('DELETE', '/api/me', 'someone')).status).toBe(204);
  });

  it('signs her out, and closes what she has open', async () => {
    const elsewhere = await server.aSession({ at: 'pairs', name: 'another', ownerId: 'another' });
    server.facilitators.lead(elsewhere.id, 'someone');
    const claim = { version, role: 'facilitator', sessionId: elsewhere.id };
    const page = await server.connect(url, claim, { cookie: cookieOf('someone') }).arrived();
    const left = new Promise((resolve) => page.socket.once('disconnect', resolve));
    const answer = await ask('DELETE', '/api/me', 'someone');
    await left;
    expect(answer.headers.get('set-cookie')).toBe('user=');
  });
});

describe('what a later session was opened with', () => {
  it('goes from its pages when the session that agreed on it is deleted', async () => {
    const action = { id: anId('walk'), what: 'Gå tur', who: '', due: null, followUp: '' };
    await server.directory.moveTo(room.id, anId('network'));
    await room.ask('facilitator', { name: 'action:note', input: action });
    await close();
    const later = await server.aSession({ at: 'draft', name: 'later' });
    await server.directory.moveTo(later.id, anId('network'));
    await later.ask('facilitator', { name: 'session:open', input: {} });
    const [console, kari] = [await later.console(url), await later.phone(url, 'kari')];
    const told = () =>
      [console, kari].map(({ view }) => [...(view?.carried.values() ?? [])].map(({ what }) => what));
    expect(told()).toEqual([['Gå tur'], ['Gå tur']]);
    await ask('DELETE', `/api/sessions/${room.id}`);
    await expect.poll(told).toEqual([[], []]);
  });
});
