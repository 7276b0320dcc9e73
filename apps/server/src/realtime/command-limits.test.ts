import { anId } from '@pusterom/core/testing/an-id';
import { commands, type CommandName } from '@pusterom/protocol/commands';
import { refuse } from '@pusterom/protocol/errors';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLimits } from './command-limits.ts';
import type { Page } from './page.fixture.ts';
import type { TestRoom } from './test-room.fixture.ts';
import { TestServer } from './test-server.fixture.ts';

let server: TestServer;
let room: TestRoom;
let url: string;

beforeEach(async () => {
  server = new TestServer();
  url = await server.listen();
  room = await server.aSession({ at: 'plenary' });
});
afterEach(() => server.close());

const tooOften = refuse('RATE_LIMITED');

/** Asked so many times at once, with nonsense: how many got past the limit. */
async function passes(page: Page, name: CommandName, times: number): Promise<number> {
  const answers = await Promise.all(Array.from({ length: times }, () => page.ask(name, 'nonsense')));
  return answers.filter((answer) => JSON.stringify(answer) !== JSON.stringify(tooOften)).length;
}

describe.each(Object.keys(commands) as CommandName[])('%s', (name) => {
  const { burst, perMinute } = commandLimits[name];

  it('can be asked for so many times, by whoever may ask for it, and then not', async () => {
    const page = commands[name].by.includes('participant')
      ? await room.phone(url, 'kari')
      : await room.console(url);
    expect(await passes(page, name, burst)).toBe(burst);
    expect(await page.ask(name, 'nonsense')).toEqual(tooOften);
  });

  it('is limited for each participant alone, on all her phones together, until time has passed', async () => {
    const [kari, twin, per] = [
      await room.phone(url, 'kari'),
      await room.phone(url, 'kari'),
      await room.phone(url, 'per'),
    ];
    expect(await passes(kari, name, burst + 3)).toBe(burst);
    expect(await passes(twin, name, 1)).toBe(0);
    expect(await passes(per, name, 1)).toBe(1);
    server.nowMs += 60_000;
    const refilled = Math.min(burst, perMinute);
    expect((await passes(kari, name, refilled)) + (await passes(twin, name, 1))).toBe(refilled);
  });
});

describe('the limits', () => {
  it('let a phone that was offline send sixty texts, and change and delete each', async () => {
    const kari = await room.phone(url, 'kari');
    const texts = Array.from({ length: 60 }, (_, index) => `tekst ${index}`);
    for (const text of texts) expect(await kari.says(text)).toMatchObject({ ok: true });
    for (const text of texts) {
      const id = anId(text);
      expect(await kari.ask('entry:edit', { id, text: `${text} igjen` })).toMatchObject({ ok: true });
      expect(await kari.ask('entry:delete', { id })).toMatchObject({ ok: true });
    }
  });

  it('of one command leave the others alone', async () => {
    const kari = await room.phone(url, 'kari');
    await passes(kari, 'entry:delete', commandLimits['entry:delete'].burst);
    expect(await kari.ask('entry:delete', { id: anId('tillit') })).toEqual(tooOften);
    expect(await kari.says('tillit')).toMatchObject({ ok: true });
  });

  it('are the same after connecting again', async () => {
    const kari = await room.phone(url, 'kari');
    await passes(kari, 'entry:edit', commandLimits['entry:edit'].burst);
    kari.socket.disconnect();
    expect(await passes(await room.phone(url, 'kari'), 'entry:edit', 1)).toBe(0);
  });

  it('are counted in each session for itself', async () => {
    const elsewhere = await server.aSession({ at: 'plenary', name: 'another' });
    const [kari, herselfThere] = [await room.phone(url, 'kari'), await elsewhere.phone(url, 'kari')];
    await passes(kari, 'entry:edit', commandLimits['entry:edit'].burst + 1);
    expect(await passes(herselfThere, 'entry:edit', 1)).toBe(1);
  });

  it('hold for the screen too, though it may ask for nothing', async () => {
    const screen = await room.screen(url);
    expect(await screen.ask('session:close', {})).toEqual(refuse('FORBIDDEN'));
    expect(await passes(screen, 'session:close', 100)).toBe(commandLimits['session:close'].burst - 1);
  });
});
