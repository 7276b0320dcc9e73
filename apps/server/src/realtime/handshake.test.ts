import { anId } from '@pusterom/core/testing/an-id';
import { protocolVersion } from '@pusterom/protocol/wire';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AccessTokens } from '../sessions/access-tokens.ts';
import type { TestRoom } from './test-room.fixture.ts';
import { cookieOf, TestServer } from './test-server.fixture.ts';

let server: TestServer;
let room: TestRoom;
let url: string;
let token: string;

beforeEach(async () => {
  server = new TestServer();
  url = await server.listen();
  room = await server.aSession();
  token = await room.join('kari');
});
afterEach(() => server.close());

const version = protocolVersion;
const refusal = (auth: object, headers: Record<string, string> = {}) =>
  server.connect(url, auth, headers).refused;

describe("a participant's socket", () => {
  it('is let in with her token', async () => {
    const kari = await server.connect(url, { version, role: 'participant', token }).arrived();
    expect(kari.you).toMatchObject({ participantId: anId('kari'), number: 1 });
  });

  it('where the network lets no WebSocket through, she is told the same', async () => {
    const auth = { version, role: 'participant', token };
    const kari = await server.connect(url, auth, {}, 'polling').arrived();
    await room.enter('pairs');
    await kari.reaches((await room.state()).seq);
    expect([kari.gaps, kari.frames.length > 0]).toEqual([[], true]);
  });

  it('is turned away with a token that is not hers, or none', async () => {
    const ofAnother = new AccessTokens('another secret').forParticipant(room.id, anId('kari'));
    const ofNobody = server.tokens.forParticipant(room.id, anId('per'));
    const ofNoSession = server.tokens.forParticipant(anId('no session'), anId('kari'));
    for (const wrong of [`${token}x`, ofAnother, ofNobody, '', 'nonsense'])
      expect(await refusal({ version, role: 'participant', token: wrong })).toBe('FORBIDDEN');
    expect(await refusal({ version, role: 'participant', token: ofNoSession })).toBe('NOT_FOUND');
  });

  it('is not let in as the screen', async () => {
    expect(await refusal({ version, role: 'screen', token })).toBe('FORBIDDEN');
  });
});

describe("the screen's socket", () => {
  it('is let in with its own token, and with no other', async () => {
    await room.screen(url);
    const wrong = new AccessTokens('another secret').forScreen(room.id, 0);
    expect(await refusal({ version, role: 'screen', token: wrong })).toBe('FORBIDDEN');
    expect(await refusal({ version, role: 'screen', token: anId('no session') })).toBe('FORBIDDEN');
    const ofNoSession = server.tokens.forScreen(anId('no session'), 0);
    expect(await refusal({ version, role: 'screen', token: ofNoSession })).toBe('NOT_FOUND');
  });

  it('is turned away when its link was ended while it was on its way in', async () => {
    const claim = { version, role: 'screen', token: await room.screenToken() };
    const load = server.liveStore.load.bind(server.liveStore);
    server.registry.release(room.id);
    server.liveStore.load = async (id) => {
      await server.directory.endScreenLinks(id);
      return load(id);
    };
    const page = server.connect(url, claim);
    await new Promise((resolve) => page.socket.once('disconnect', resolve));
    expect(page.view).toBeNull();
  });
});

describe('when the session has been closed', () => {
  const anHour = 60 * 60 * 1000;
  const claims = async () => [
    { version, role: 'screen', token: await room.screenToken() },
    { version, role: 'participant', token },
  ];
  const arrivesAfter = async (hours: number) => {
    const closedAtMs = server.nowMs;
    server.nowMs += hours * anHour;
    const outcomes: string[] = [];
    for (const claim of await claims()) {
      const page = server.connect(url, claim);
      outcomes.push(await Promise.race([page.refused, page.arrived().then(() => 'let in')]));
      page.socket.disconnect();
    }
    server.nowMs = closedAtMs;
    return outcomes;
  };

  it('the screen opens for a day, and a phone for thirty', async () => {
    await room.ask('facilitator', { name: 'session:close', input: {} });
    expect(await arrivesAfter(24)).toEqual(['let in', 'let in']);
    expect(await arrivesAfter(25)).toEqual(['SESSION_CLOSED', 'let in']);
    expect(await arrivesAfter(30 * 24)).toEqual(['SESSION_CLOSED', 'let in']);
    expect(await arrivesAfter(30 * 24 + 1)).toEqual(['SESSION_CLOSED', 'SESSION_CLOSED']);
  });

  it('one that lasts for weeks is no trouble while it is open', async () => {
    expect(await arrivesAfter(60 * 24)).toEqual(['let in', 'let in']);
  });
});

describe("a facilitator's socket", () => {
  const claim = () => ({ version, role: 'facilitator', sessionId: room.id });

  it('is let in to her own session', async () => {
    await room.console(url);
  });

  it('needs a sign-in', async () => {
    expect(await refusal(claim())).toBe('NOT_SIGNED_IN');
  });

  it("finds no session that is someone else's, or none at all", async () => {
    expect(await refusal(claim(), { cookie: cookieOf('someone') })).toBe('NOT_FOUND');
    const none = { ...claim(), sessionId: anId('no session') };
    expect(await refusal(none, { cookie: cookieOf('facilitator') })).toBe('NOT_FOUND');
  });
});

describe('a handshake', () => {
  it('of an older page is told to reload, before anything else', async () => {
    for (const shape of [
      { role: 'participant', token: 'nonsense' },
      { role: 'guest', code: 'K7M4XR' },
    ])
      expect(await refusal({ version: version - 1, ...shape })).toBe('RELOAD_NEEDED');
  });

  it.each([
    { what: 'nothing', auth: {} },
    { what: 'no version', auth: { role: 'participant', token: 'x' } },
    { what: 'an unknown role', auth: { version, role: 'reader', token: 'x' } },
    { what: 'a token that is a list', auth: { version, role: 'participant', token: ['x'] } },
    { what: 'a token that is far too long', auth: { version, role: 'participant', token: 'x'.repeat(301) } },
    { what: 'an unknown field', auth: { version, role: 'participant', token: 'x', isAdmin: true } },
    {
      what: 'a __proto__ key',
      auth: JSON.parse(
        `{"version":${version},"role":"screen","token":"x","__proto__":{"role":"facilitator"}}`,
      ),
    },
    { what: 'all of it by a __proto__ key', auth: JSON.parse('{"__proto__":{"version":2,"role":"screen"}}') },
    { what: 'a constructor key', auth: { version, role: 'screen', token: 'x', constructor: {} } },
    { what: 'a version that is a text', auth: { version: String(version), role: 'screen', token: 'x' } },
    { what: 'a session id that is none', auth: { version, role: 'facilitator', sessionId: 'x' } },
  ])('that says $what is turned away', async ({ auth }) => {
    expect(await refusal(auth)).toBe('INVALID_PAYLOAD');
    expect(server.bugs).toEqual([]);
  });

  it('from a foreign page is turned away', async () => {
    for (const origin of ['https://evil.example', 'null', 'nonsense', `${url}.evil.example`]) {
      const page = server.connect(url, { version, role: 'participant', token }, { origin });
      expect(await page.refused).toBeTruthy();
      expect(page.socket.connected).toBe(false);
    }
  });

  it('from our own page is let in', async () => {
    await server.connect(url, { version, role: 'participant', token }, { origin: url }).arrived();
  });

  it('while the database is away is told to try again', async () => {
    const elsewhere = await server.aSession({ name: 'another' });
    const hers = await elsewhere.join('per');
    server.registry.release(elsewhere.id);
    server.liveStore.isUp = false;
    expect(await refusal({ version, role: 'participant', token: hers })).toBe('UNAVAILABLE');
    server.liveStore.isUp = true;
    await server.connect(url, { version, role: 'participant', token: hers }).arrived();
  });
});
