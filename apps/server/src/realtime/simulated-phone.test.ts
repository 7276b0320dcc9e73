import { anId } from '@pusterom/core/testing/an-id';
import type { Command } from '@pusterom/protocol/commands';
import { ok, refuse } from '@pusterom/protocol/errors';
import { beforeEach, expect, it } from 'vitest';
import { bindCommands } from './bind-commands.ts';
import { Callers } from './callers.ts';
import { SimulatedPhone } from './simulated-phone.ts';

let phone: SimulatedPhone;
let dispatched: Command[];

/** In the hands of the very gates that a page's socket is in. */
beforeEach(() => {
  phone = new SimulatedPhone(anId('session'), anId('kari'));
  dispatched = [];
  bindCommands(phone.socket, {
    mayAsk: new Callers(() => 0).enter(phone.socket),
    dispatch: async (command) => {
      dispatched.push(command);
      return ok({ seq: dispatched.length });
    },
    answered: () => undefined,
    arrived: () => undefined,
    report: (bug) => expect.unreachable(String(bug)),
  });
});

const deletion = (at: number): Command => ({ name: 'entry:delete', input: { id: anId(`entry ${at}`) } });

it('is answered as any other phone is', async () => {
  expect(await phone.ask(deletion(1))).toEqual(ok({ seq: 1 }));
  expect(dispatched).toEqual([deletion(1)]);
});

it('may not do what is for whoever leads', async () => {
  expect(await phone.ask({ name: 'session:close', input: {} })).toEqual(refuse('FORBIDDEN'));
  expect(dispatched).toEqual([]);
});

it('is turned down when it says something in the wrong shape', async () => {
  const wrong = { name: 'entry:delete', input: { id: 'not an id' } } as unknown as Command;
  expect(await phone.ask(wrong)).toEqual(refuse('INVALID_PAYLOAD'));
});

it('is slowed down when it asks too often', async () => {
  const answers = await Promise.all(Array.from({ length: 101 }, (_, at) => phone.ask(deletion(at))));
  expect(answers.filter((answer) => answer.ok)).toHaveLength(100);
  expect(answers.at(-1)).toEqual(refuse('RATE_LIMITED'));
});

it('says nothing more once it has been shown out, and tells so once', async () => {
  let goodbyes = 0;
  phone.on('disconnect', () => (goodbyes += 1));
  phone.disconnect();
  phone.hangUp();
  expect(await phone.ask(deletion(1))).toEqual(refuse('UNAVAILABLE'));
  expect([goodbyes, dispatched.length]).toEqual([1, 0]);
});
