import type { AddressInfo } from 'node:net';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { SessionCommand } from '@pusterom/core/decision';
import { anEarlierAction } from '@pusterom/core/testing/an-earlier-action';
import { anId } from '@pusterom/core/testing/an-id';
import { commands, type CommandName, type Input } from '@pusterom/protocol/commands';
import type { Breakout } from '@pusterom/protocol/session';
import { protocolVersion } from '@pusterom/protocol/wire';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleInputs, sampleRequests } from './access.fixture.ts';
import { askers, commandAccess, requests, type Asker, type Outcome } from './access.ts';
import { BuiltPages } from './http/built-pages.fixture.ts';
import type { Page } from './realtime/page.fixture.ts';
import type { TestRoom } from './realtime/test-room.fixture.ts';
import { cookieOf, TestServer } from './realtime/test-server.fixture.ts';

const pages = new BuiltPages();
const registered = new Set<string>();
/** Fastify says so when an application is made, before it has any route. */
const listenForRoutes = (message: unknown) =>
  (message as { fastify: FastifyInstance }).fastify.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) if (one !== 'HEAD') registered.add(`${one} ${url}`);
  });
beforeAll(() => subscribe('fastify.initialization', listenForRoutes));
afterAll(() => {
  unsubscribe('fastify.initialization', listenForRoutes);
  pages.remove();
});

let server: TestServer;
let app: FastifyInstance;
let url: string;
let room: TestRoom;
let elsewhere: TestRoom;

beforeEach(async () => {
  server = new TestServer();
  server.webDir = pages.webDir;
  app = await server.build();
  await app.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  room = await aRoom('session', 'facilitator', 'kari');
  elsewhere = await aRoom('another', 'someone', 'per');
  await letOthersIn();
});
afterEach(() => server.close());

const marker = 'sagt i session';

/** A session in its plenary, where the facilitator and a participant have each said something. */
async function aRoom(name: string, ownerId: string, participant: string): Promise<TestRoom> {
  const earlier = anEarlierAction('earlier action');
  const made = await server.aSession({ at: 'pairs', name, ownerId, unfinished: [earlier] });
  const lead = <N extends CommandName>(command: N, input: Input<N>) =>
    made.ask('facilitator', { name: command, input } as SessionCommand);
  await made.join(participant);
  await lead('step:enter', { stepId: 'plenary', runId: anId('the visit') });
  for (const [author, cluster] of [
    ['facilitator', 'a cluster'],
    [participant, 'another cluster'],
  ] as const) {
    const id = anId(`${author}'s`);
    const input = { ...sampleInputs['entry:submit'](author), id, text: `${author}: sagt i ${name}` };
    await made.ask(author, { name: 'entry:submit', input } as SessionCommand);
    await lead('entry:move', { id, clusterId: anId(cluster) });
  }
  await aGroupOf(made, participant);
  await lead('vote:open', { id: anId('a vote'), prompt: 'energy', dotsEach: 3 });
  await lead('vote:open', { id: anId('a shown vote'), prompt: 'self/strength', dotsEach: 3 });
  await lead('vote:close', { id: anId('a shown vote') });
  await lead('vote:show', { id: anId('a shown vote'), isShown: true });
  await lead('action:note', { ...sampleInputs['action:note']('facilitator'), id: anId('action') });
  return made;
}

/** One that everyone may choose, and that one has. */
async function aGroupOf(made: TestRoom, participant: string): Promise<void> {
  const { seq } = await made.state();
  const seat = { spot: '', isFree: true, memberIds: [anId(participant)], isDissolved: false };
  const group = { id: anId('group'), stepId: 'plenary', number: 1, seating: 'pairs', ...seat } as Breakout;
  const event = { type: 'breakouts:changed', breakouts: [group] } as const;
  await server.liveStore.commit(made.id, seq, [{ seq: seq + 1, event, author: null }]);
}

async function letOthersIn(): Promise<void> {
  const network = { id: anId('network'), name: 'Øst', keepEntries: 'twoYears' } as const;
  await server.networks.create(network, 'facilitator');
  await server.directory.moveTo(room.id, network.id);
  for (const leader of ['leader', 'another-leader']) server.networks.join(network.id, leader);
  for (const one of ['co-facilitator', 'another-facilitator']) server.facilitators.lead(room.id, one);
}

const cookies: Partial<Record<Asker, string>> = {
  facilitator: cookieOf('facilitator'),
  'co-facilitator': cookieOf('co-facilitator'),
  leader: cookieOf('leader'),
  'strange facilitator': cookieOf('someone'),
};
const headersOf = (asker: Asker): Record<string, string> => {
  const cookie = cookies[asker];
  return cookie === undefined ? {} : { cookie };
};

function tokenOf(asker: Asker): string {
  if (asker === 'participant') return server.tokens.forParticipant(room.id, anId('kari'));
  if (asker === 'strange participant') return server.tokens.forParticipant(elsewhere.id, anId('per'));
  return asker === 'screen' ? server.tokens.forScreen(room.id, 0) : 'nonsense';
}

/** The cells of a table, each with what is expected in it. */
const cellsOf = (row: Record<Asker, Outcome>) => askers.map((asker) => ({ asker, expected: row[asker] }));

describe('the table', () => {
  it('holds every request that is answered, and no other', () => {
    expect(Object.keys(requests).sort()).toEqual([...registered].sort());
  });

  it('holds every command, and no other', () => {
    expect(Object.keys(commandAccess).sort()).toEqual(Object.keys(commands).sort());
  });
});

describe.each(Object.entries(requests))('%s', (route, row) => {
  it.each(cellsOf(row))('answers $asker: $expected', async ({ asker, expected }) => {
    if (route.includes('/api/archive')) await room.ask('facilitator', { name: 'session:close', input: {} });
    const before = await server.liveStore.load(room.id);
    const [method, path] = route.split(' ') as ['GET', string];
    const sample = sampleRequests[route]?.({ token: tokenOf(asker), room }) ?? { url: path };
    const response = await app.inject({ method, headers: headersOf(asker), ...sample });
    const isAnswered = response.statusCode < 400;
    expect(isAnswered ? 'answered' : response.json().error.code).toBe(answerTo(expected));
    if (expected === 'yes') return;
    expect(await server.liveStore.load(room.id)).toEqual(before);
    expect(response.body).not.toContain(marker);
    expect(response.body).not.toContain(room.id);
  });
});

describe.each(Object.entries(commandAccess) as [CommandName, Record<Asker, Outcome>][])('%s', (name, row) => {
  it.each(cellsOf(row))('answers $asker: $expected', async ({ asker, expected }) => {
    const before = await server.liveStore.load(room.id);
    const page = server.connect(url, claimOf(asker), headersOf(asker));
    const here = new Promise<null>((resolve) => page.socket.once('connect', () => resolve(null)));
    const turnedAway = await Promise.race([page.refused, here]);
    const outcome = turnedAway ?? (await ask(page, name, asker));
    expect(outcome).toBe(answerTo(expected));
    if (expected === 'yes') return;
    expect(await server.liveStore.load(room.id)).toEqual(before);
    if (!insiders.includes(asker)) expect(page.wire.join()).not.toContain(marker);
  });
});

/** They see what was said, whatever they may ask for. */
const insiders: readonly Asker[] = ['facilitator', 'co-facilitator', 'participant', 'screen'];

const answerTo = (expected: Outcome): string =>
  expected === 'yes' || expected === 'own' ? 'answered' : expected;

/** Who has no token says that she leads the session. */
const claimOf = (asker: Asker): object => {
  const version = protocolVersion;
  if (asker === 'screen') return { version, role: 'screen', token: tokenOf(asker) };
  return asker.endsWith('participant')
    ? { version, role: 'participant', token: tokenOf(asker) }
    : { version, role: 'facilitator', sessionId: room.id };
};

/** Who asks may do it, but no phone is connected, or the server has made no such edit. */
const mayButCannot: readonly string[] = ['NOBODY_HERE', 'CHANGED_SINCE'];

async function ask(page: Page, name: CommandName, asker: Asker): Promise<string> {
  const author = { participant: 'kari', 'strange participant': 'per' }[asker as string] ?? 'facilitator';
  const answer = await page.ask(name, sampleInputs[name](author));
  if (!answer.ok && mayButCannot.includes(answer.error.code)) return 'answered';
  return answer.ok ? 'answered' : answer.error.code;
}
