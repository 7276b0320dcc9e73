import { anId } from '@pusterom/core/testing/an-id';
import { ok, refuse } from '@pusterom/protocol/errors';
import { maxMessageBytes } from '@pusterom/protocol/limits';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually, type Page } from './page.fixture.ts';
import type { TestRoom } from './test-room.fixture.ts';
import { TestServer } from './test-server.fixture.ts';

let server: TestServer;
let room: TestRoom;
let url: string;
let kari: Page;

beforeEach(async () => {
  server = new TestServer();
  url = await server.listen();
  room = await server.aSession({ at: 'plenary' });
  kari = await room.phone(url, 'kari');
});
afterEach(() => server.close());

const submission = (text: string) => ({
  id: anId(text),
  stepId: 'plenary',
  kind: 'keyword',
  questionId: 'energy',
  level: null,
  aspect: null,
  text,
});

/** The server is alive, and still does what kari asks. */
const stillWorks = async () => expect(await kari.says('virker fortsatt')).toMatchObject({ ok: true });

describe('a command', () => {
  it('is acknowledged with where the session stands', async () => {
    const answer = await kari.says('tillit');
    expect(answer).toEqual(ok({ seq: (await room.state()).seq }));
  });

  it.each([
    { what: 'without an ack', args: [submission('tillit')] },
    { what: 'with an ack that is no function', args: [submission('tillit'), 'ack'] },
    { what: 'with nothing at all', args: [] },
  ])('$what is not carried out', async ({ args }) => {
    kari.socket.emit('entry:submit', ...args);
    await stillWorks();
    expect(await room.texts()).toEqual(['virker fortsatt']);
  });

  it.each([
    { what: 'nothing', args: [] },
    { what: 'null', args: [null] },
    { what: 'a number', args: [7] },
    { what: 'a text', args: ['tillit'] },
    { what: 'a list', args: [[submission('tillit')]] },
    { what: 'an empty object', args: [{}] },
    { what: 'bytes', args: [new Uint8Array([1, 2, 3])] },
    { what: 'two arguments', args: [submission('tillit'), submission('ro')] },
    { what: 'a time that it cannot have been kept', args: [submission('tillit'), { waitedMs: -1 }] },
    { what: 'three arguments', args: [submission('tillit'), { waitedMs: 1 }, 1] },
    { what: 'an unknown field', args: [{ ...submission('tillit'), author: anId('per') }] },
    { what: 'a field that is a list', args: [{ ...submission('tillit'), text: ['tillit'] }] },
    { what: 'an id that is none', args: [{ ...submission('tillit'), id: '../../etc/passwd' }] },
    { what: 'a __proto__ key', args: [JSON.parse('{"__proto__": {"id": "x"}, "text": "tillit"}')] },
    { what: 'a constructor key', args: [{ ...submission('tillit'), constructor: { prototype: {} } }] },
  ])('of $what is INVALID_PAYLOAD', async ({ args }) => {
    expect(await kari.ask('entry:submit', ...args)).toEqual(refuse('INVALID_PAYLOAD'));
    await stillWorks();
    expect(await room.texts()).toEqual(['virker fortsatt']);
    expect(server.bugs).toEqual([]);
  });

  it.each([
    { text: '  ', code: 'TEXT_EMPTY' },
    { text: 'a'.repeat(501), code: 'TEXT_TOO_LONG' },
    { text: 'ro\u0000', code: 'TEXT_UNREADABLE' },
  ] as const)('with the text $text is $code', async ({ text, code }) => {
    expect(await kari.ask('entry:submit', { ...submission('tillit'), text })).toEqual(refuse(code));
  });

  it.each(['no:such', 'entry:submitted', '__proto__', 'constructor', 'toString', 'disconnecting'])(
    'nobody knows is not heard: %s',
    async (name) => {
      try {
        kari.socket.emit(name, submission('tillit'), () => undefined);
      } catch {
        // Names the client keeps for itself never leave it.
      }
      await stillWorks();
      expect(await room.texts()).toEqual(['virker fortsatt']);
    },
  );

  it('that is far too large ends its own connection, and no other', async () => {
    const per = await room.phone(url, 'per');
    per.socket.emit('entry:submit', { ...submission('tillit'), text: 'a'.repeat(maxMessageBytes * 2) });
    await eventually(() => expect(per.socket.connected).toBe(false));
    expect(kari.socket.connected).toBe(true);
    await stillWorks();
  });
});

describe('a role', () => {
  it.each([
    ['step:enter', { stepId: 'levels', runId: anId('visit') }],
    ['session:close', {}],
    ['step:reveal', { stepId: 'pairs', isRevealed: true }],
    ['entry:hide', { id: anId('tillit'), isHidden: true }],
    ['cluster:rename', { id: anId('cluster'), label: 'ro' }],
    [
      'breakouts:form',
      { stepId: 'plenary', mixId: anId('mix'), seating: 'pairs', count: null, isFree: false },
    ],
  ])('of a participant does not allow %s', async (name, input) => {
    const before = await room.state();
    expect(await kari.ask(name, input)).toEqual(refuse('FORBIDDEN'));
    expect(await room.state()).toEqual(before);
  });

  it('of the screen allows nothing', async () => {
    const screen = await room.screen(url);
    expect(await screen.says('tillit')).toEqual(refuse('FORBIDDEN'));
    expect(await screen.ask('session:close', {})).toEqual(refuse('FORBIDDEN'));
    expect(await screen.ask('entry:delete', { id: anId('tillit') })).toEqual(refuse('FORBIDDEN'));
  });

  it('of the facilitator allows to lead', async () => {
    const console = await room.console(url);
    expect(await console.ask('step:enter', { stepId: 'levels', runId: anId('visit') })).toMatchObject({
      ok: true,
    });
    expect(await room.stepId()).toBe('levels');
  });

  it('is not taken from a message', async () => {
    const pretended = { stepId: 'levels', runId: anId('visit'), role: 'facilitator' };
    expect(await kari.ask('step:enter', pretended)).toEqual(refuse('FORBIDDEN'));
  });

  it("does not let anyone touch someone else's words", async () => {
    const per = await room.phone(url, 'per');
    await kari.says('tillit');
    expect(await per.ask('entry:edit', { id: anId('tillit'), text: 'mistillit' })).toEqual(
      refuse('FORBIDDEN'),
    );
    expect(await per.ask('entry:delete', { id: anId('tillit') })).toEqual(refuse('FORBIDDEN'));
    expect(await per.says('mistillit', { id: anId('tillit') })).toEqual(refuse('FORBIDDEN'));
    expect(await room.texts()).toEqual(['tillit']);
  });
});

describe('a bug', () => {
  it('is answered INTERNAL and reported, without what people wrote, and the server lives', async () => {
    const console = await room.console(url);
    await kari.says('hemmelig');
    await room.phone(url, 'per');
    server.random = () => {
      throw new Error('a bug');
    };
    const mix = { stepId: 'plenary', mixId: anId('mix'), seating: 'pairs', count: null, isFree: false };
    expect(await console.ask('breakouts:form', mix)).toEqual(refuse('INTERNAL'));
    expect(server.bugs).toEqual([
      {
        bug: expect.objectContaining({ message: 'a bug' }),
        where: { sessionId: room.id, command: 'breakouts:form' },
      },
    ]);
    await stillWorks();
  });
});

describe('a database that is away', () => {
  it('is told, and nothing is lost when it comes back', async () => {
    const per = await room.phone(url, 'per');
    server.liveStore.isUp = false;
    expect(await kari.says('tillit')).toEqual(refuse('UNAVAILABLE'));
    server.liveStore.isUp = true;
    const answer = await kari.says('tillit');
    expect(answer).toMatchObject({ ok: true });
    await per.reaches(answer.ok ? answer.data.seq : 0);
    expect(per.texts).toEqual(['tillit']);
    expect(server.bugs).toEqual([]);
  });
});
