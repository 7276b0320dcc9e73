import { seatOf } from '@pusterom/core/breakouts';
import { currentRun } from '@pusterom/core/clock';
import { redact, type Audience } from '@pusterom/core/redact';
import { toSnapshot } from '@pusterom/core/snapshot';
import { existing } from '@pusterom/core/testing/a-session';
import { anId } from '@pusterom/core/testing/an-id';
import { oneOf, seeded } from '@pusterom/core/testing/seeded';
import type { CommandName, Input } from '@pusterom/protocol/commands';
import type { ParticipantId } from '@pusterom/protocol/ids';
import type { SessionState } from '@pusterom/protocol/session';
import type { Identity } from '@pusterom/server/realtime/server-socket';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SessionStore } from '../../apps/web/src/lib/session/session-store.svelte.ts';
import { anyCommand } from './commands.ts';
import { deliver, Line, mishandle } from './line.ts';
import { sessionId, SyncServer } from './server.ts';

/** A page: the real store, at the end of a line. */
class Client {
  readonly identity: Identity;
  readonly line: Line;
  readonly store: SessionStore;

  constructor(server: SyncServer, identity: Identity) {
    this.identity = identity;
    this.line = new Line((line) => server.admit(line, identity));
    this.store = new SessionStore(this.line);
  }

  ask<N extends CommandName>(name: N, input: Input<N>): void {
    void this.store.send(name, input);
  }
}

const participant = (who: string): Identity => ({
  role: 'participant',
  sessionId,
  participantId: anId(who) as ParticipantId,
});
const cast: readonly Identity[] = [
  { role: 'facilitator', sessionId, userId: 'facilitator' },
  participant('kari'),
  { role: 'screen', sessionId },
  participant('per'),
  participant('ola'),
];

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

function audienceOf(session: SessionState, identity: Identity): Audience {
  if (identity.role !== 'participant') return { role: identity.role };
  const stepId = currentRun(session)?.stepId;
  const seat = stepId === undefined ? null : seatOf(session, stepId, identity.participantId);
  return { role: 'participant', breakoutId: seat?.id ?? null };
}

/** Everything in it, whatever order it came in. */
function contents(session: SessionState): unknown {
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  const sorted = Object.entries(toSnapshot(session)).map(([name, value]) =>
    Array.isArray(value) && name !== 'runs' && typeof value[0] === 'object'
      ? [name, [...value].sort(byId)]
      : [name, value],
  );
  return JSON.parse(JSON.stringify(Object.fromEntries(sorted)));
}

/** A session held over a network at its worst, until all is calm again. */
class Ordeal {
  readonly random: () => number;
  readonly server: SyncServer;
  readonly clients: readonly [Client, ...Client[]];

  private constructor(random: () => number, server: SyncServer) {
    this.random = random;
    this.server = server;
    const [facilitator, ...others] = cast.slice(0, 2 + Math.floor(random() * 4));
    const client = (identity: Identity) => new Client(server, identity);
    this.clients = [client(existing(facilitator, 'facilitator')), ...others.map(client)];
  }

  static async begin(seed: number): Promise<Ordeal> {
    const random = seeded(seed);
    const server = await SyncServer.start(random);
    server.store.isFlaky = false;
    await server.session.dispatch('facilitator', { name: 'session:open', input: {} });
    for (const who of ['kari', 'per', 'ola']) {
      const id = anId(who) as ParticipantId;
      await server.session.dispatch(id, { name: 'participant:join', input: { id, firstName: who } });
    }
    server.store.isFlaky = true;
    const ordeal = new Ordeal(random, server);
    for (const { line } of ordeal.clients) line.connect();
    await settle();
    return ordeal;
  }

  get lost(): number {
    return this.clients.reduce((sum, { line }) => sum + line.lost, 0);
  }

  async endure(steps = 400): Promise<void> {
    for (let step = 0; step < steps; step++) {
      this.#happen(oneOf(this.clients, this.random));
      await settle(this.random() < 0.3 ? Math.floor(this.random() * 200) : 0);
    }
  }

  /** A good network again. Whoever is connected stays so, and finds out by herself what she has missed. */
  async calm(): Promise<void> {
    this.server.store.isUp = true;
    this.server.store.isFlaky = false;
    for (const { line } of this.clients) line.connect();
    await this.#deliverAll();
    const { session } = existing(await this.server.store.load(sessionId), 'session');
    // Nothing can happen after the close to tell a page that it has missed one message of a living connection.
    if (session.status === 'closed') for (const { line } of this.clients) line.cut();
    const last = { isLocked: !session.door.isLocked };
    await this.server.session.dispatch('facilitator', { name: 'door:lock', input: last });
    await this.#deliverAll();
  }

  async #deliverAll(): Promise<void> {
    for (let round = 0; round < 12; round++) {
      for (const { line } of this.clients) {
        line.connect();
        deliver(line);
      }
      await settle(100);
    }
  }

  #happen({ identity, line, store }: Client): void {
    const { random, server } = this;
    const dice = random();
    if (dice < 0.3) this.#ask(identity, store);
    else if (dice < 0.72) deliver(line, 1 + Math.floor(random() * 5));
    else if (dice < 0.8) mishandle(line, random);
    else if (dice < 0.82) line.cut();
    else if (dice < 0.96) for (const { line: one } of this.clients) one.connect();
    else if (dice < 0.967) server.restart();
    // Away for a short while, now and then.
    else server.store.isUp = dice > 0.97;
  }

  #ask({ role }: Identity, store: SessionStore): void {
    if (role === 'screen' || !store.session) return;
    const { name, input } = anyCommand(role, this.random, store.session);
    void store.send(name, input as never);
  }
}

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 9) }));
afterEach(() => void vi.useRealTimers());

const seeds = Number(process.env['FUZZ_SEEDS'] ?? 200);
let lost = 0;
let told = 0;

async function holdSeed(seed: number): Promise<void> {
  const ordeal = await Ordeal.begin(seed);
  await ordeal.endure();
  await ordeal.calm();
  const { session } = existing(await ordeal.server.store.load(sessionId), 'session');
  for (const { identity, store } of ordeal.clients) {
    const seen = existing(store.session, `view of ${identity.role}`);
    expect(contents(seen), identity.role).toEqual(contents(redact(session, audienceOf(session, identity))));
  }
  lost += ordeal.lost;
  told += session.seq;
  for (const { store } of ordeal.clients) store.close();
}

describe('in the end every page shows what the database says its role may see', () => {
  // Found by more seeds than these; kept by name.
  test('seed 1134: the session closes, and the screen misses it', () => holdSeed(1134));

  test.each(Array.from({ length: seeds }, (_, index) => index + 1))('seed %i', holdSeed);

  afterAll(() => {
    // Otherwise nothing has been shown at all.
    expect(lost).toBeGreaterThan(seeds * 10);
    expect(told).toBeGreaterThan(seeds * 15);
    console.log(JSON.stringify({ seeds, lostMessages: lost, changes: told }));
  });
});
