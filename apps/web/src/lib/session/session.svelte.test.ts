import { asTheAgendaSays } from '@pusterom/core/plan';
import type { Agenda, Step } from '@pusterom/protocol/agenda';
import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import type { Accepted, Kept } from '@pusterom/protocol/commands';
import type { BreakoutId, SessionId } from '@pusterom/protocol/ids';
import type { StepRun } from '@pusterom/protocol/session';
import type { SessionSnapshot } from '@pusterom/protocol/snapshot';
import {
  encodeFrame,
  encodeYou,
  encodeSnapshot,
  type ServerToClientEvents,
  type Standing,
  type You,
} from '@pusterom/protocol/wire';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MemoryShelf } from './memory-shelf.fixture.ts';
import { newId } from '../new-id.ts';
import type { ConnectionState, SessionSocket } from '../socket.ts';
import { Drafts } from './drafts.svelte.ts';
import { OwnEntries, type OwnEntry } from './own-entries.svelte.ts';
import { SessionStore } from './session-store.svelte.ts';
import type { Shelf } from './shelf.ts';

interface Sent {
  name: string;
  input: { id: string; text?: string };
  kept: Kept | undefined;
  answer: (result: Result<Accepted>) => void;
}

/** A connection driven by hand: nothing is answered before the test says so. */
class FakeSocket implements SessionSocket {
  readonly sent: Sent[] = [];
  resyncs = 0;
  standing: Standing | null = null;
  isClosed = false;
  readonly #listeners = new Map<string, Set<(...args: unknown[]) => void>>();

  on<E extends keyof ServerToClientEvents>(event: E, listener: ServerToClientEvents[E]) {
    return this.#add(event, listener as (...args: unknown[]) => void);
  }
  onState(listener: Parameters<SessionSocket['onState']>[0]) {
    return this.#add('state', listener as (...args: unknown[]) => void);
  }
  say<E extends keyof ServerToClientEvents>(event: E, ...args: Parameters<ServerToClientEvents[E]>): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(...args);
  }
  state(state: ConnectionState, code: string | null = null): void {
    for (const listener of this.#listeners.get('state') ?? []) listener(state, code);
  }
  send(name: string, input: unknown, kept?: Kept) {
    return new Promise<Result<Accepted>>((answer) =>
      this.sent.push({ name, input: input as Sent['input'], kept, answer }),
    );
  }
  standAt(standing: Standing) {
    this.standing = standing;
  }
  resync() {
    this.resyncs++;
  }
  close() {
    this.isClosed = true;
  }
  get listeners(): number {
    return [...this.#listeners.values()].reduce((sum, set) => sum + set.size, 0);
  }

  #add(event: string, listener: (...args: unknown[]) => void) {
    const set = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, set.add(listener));
    return () => void set.delete(listener);
  }
}

const text = (nb: string) => ({ nb });
const aStep = (id: string): Step => ({
  id,
  title: text(id),
  instruction: text(id),
  seating: 'plenary',
  minutes: 5,
  leastMinutes: 1,
  collects: 'keywords',
  showing: 'live',
  questionIds: [],
});
const agenda: Agenda = {
  title: text('Økt'),
  intro: text('Velkommen'),
  themes: [
    {
      id: 'tema',
      title: text('Tema'),
      points: [],
      questions: [],
      isVoluntary: false,
      steps: [aStep('par'), aStep('plenum')],
    },
  ],
};
const aRun = (stepId: string): StepRun => {
  const times = {
    plannedMs: 1,
    startedAtMs: 1,
    endedAtMs: null,
    durationMs: 1,
    pausedMs: 0,
    pausedAtMs: null,
  };
  return { id: newId(), stepId, ...times };
};
const aSnapshot = (snapshot: Partial<SessionSnapshot> = {}): SessionSnapshot => ({
  id: newId<SessionId>(),
  seq: 4,
  title: 'November',
  language: 'nb',
  agenda,
  status: 'open',
  door: { code: 'K7M4XR', secret: null, isLocked: false },
  runs: [aRun('par')],
  revealedStepIds: [],
  erasedAtMs: null,
  plan: asTheAgendaSays,
  rehearsalWith: null,
  lockedStepIds: [],
  openSlices: [],
  participants: [],
  breakouts: [],
  entries: [],
  clusters: [],
  actions: [],
  carried: [],
  votes: [],
  edits: [],
  learnt: [],
  ...snapshot,
});
const moved = (from: number, to: number, stepId = 'plenum') =>
  encodeFrame({ from, to, events: [{ type: 'runs:changed', runs: [aRun(stepId)] }] });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const settled = () => vi.advanceTimersByTimeAsync(0);

describe('the session on this page', () => {
  const begun = (snapshot = aSnapshot()) => {
    const socket = new FakeSocket();
    const store = new SessionStore(socket);
    socket.say('session:clock', Date.now() + 5000);
    socket.say('session:snapshot', encodeSnapshot(snapshot));
    return { socket, store };
  };

  test('is empty before the server has told', () => {
    const socket = new FakeSocket();
    const store = new SessionStore(socket);
    socket.say('session:frame', moved(0, 1));
    expect([store.session, store.run, store.place, store.connection]).toEqual([
      null,
      null,
      null,
      'connecting',
    ]);
    expect(socket.resyncs).toBe(0);
  });

  test('starts from the snapshot, with the server’s clock', () => {
    const { store } = begun();
    expect(store.place?.step.id).toBe('par');
    expect(store.serverOffsetMs).toBe(5000);
  });

  test('follows frames that go on from where it is', () => {
    const { socket, store } = begun();
    socket.say('session:frame', moved(4, 7));
    expect(store.place?.step.id).toBe('plenum');
    expect(store.session?.seq).toBe(7);
  });

  test('ignores what it has heard before', () => {
    const { socket, store } = begun();
    socket.say('session:frame', moved(2, 4));
    expect(store.place?.step.id).toBe('par');
    expect(socket.resyncs).toBe(0);
  });

  test('asks anew when it has missed something, and applies nothing meanwhile', () => {
    const { socket, store } = begun();
    socket.say('session:frame', moved(5, 6));
    expect(socket.resyncs).toBe(1);
    expect(store.place?.step.id).toBe('par');
    socket.say('session:snapshot', encodeSnapshot(aSnapshot({ seq: 6, runs: [aRun('plenum')] })));
    expect(store.place?.step.id).toBe('plenum');
  });

  test('remembers where it stands, for when the connection is lost and found', () => {
    const { socket } = begun();
    expect(socket.standing).toEqual({ seq: 4, breakoutId: null });
    socket.say('session:frame', moved(4, 7));
    expect(socket.standing).toEqual({ seq: 7, breakoutId: null });
  });

  test('stands in the group whose view it has, not in the one whose view is still on its way', () => {
    const { socket } = begun();
    const breakoutId = newId<BreakoutId>();
    const mine = { entries: [], dots: {} };
    const you: You = { participantId: newId(), number: 1, firstName: null, breakoutId, ...mine };
    socket.say('session:you', encodeYou(you));
    socket.say('session:frame', moved(4, 7));
    expect(socket.standing).toEqual({ seq: 7, breakoutId: null });
    socket.say('session:snapshot', encodeSnapshot(aSnapshot({ seq: 7 })));
    expect(socket.standing).toEqual({ seq: 7, breakoutId });
  });

  test('says why the server does not let it in', () => {
    const { socket, store } = begun();
    socket.state('refused', 'RELOAD_NEEDED');
    expect([store.connection, store.refusal]).toEqual(['refused', 'RELOAD_NEEDED']);
    socket.state('online');
    expect([store.connection, store.refusal]).toEqual(['online', null]);
  });

  test('leaves nothing listening when it is closed', () => {
    const { socket, store } = begun();
    store.close();
    expect([socket.listeners, socket.isClosed]).toEqual([0, true]);
  });
});

describe('own entries', () => {
  const place = { stepId: 'par', kind: 'keyword' as const, questionId: null, level: null, aspect: null };
  const aPhone = (shelf: Shelf = new MemoryShelf()) => {
    const socket = new FakeSocket();
    const own = new OwnEntries(new SessionStore(socket), shelf, 'økt');
    return { socket, own, shelf };
  };
  const shown = (own: OwnEntries) => own.all.map(({ text, status }) => `${text}: ${status}`);
  const first = (own: OwnEntries): OwnEntry => {
    const [entry] = own.all;
    if (!entry) throw new Error('there is no entry');
    return entry;
  };
  async function written(phone: ReturnType<typeof aPhone>, words: string) {
    await phone.own.submit({ ...place, text: words });
    await settled();
    phone.socket.sent.at(-1)?.answer(ok({ seq: 1 }));
    await settled();
    return first(phone.own);
  }

  test('are saved when the server has stored them, not before', async () => {
    const { own, socket } = aPhone();
    await own.submit({ ...place, text: 'Pusterom' });
    await settled();
    expect(shown(own)).toEqual(['Pusterom: sending']);
    socket.sent[0]?.answer(ok({ seq: 1 }));
    await settled();
    expect(shown(own)).toEqual(['Pusterom: saved']);
  });

  test('are sent again under the same id until there is an answer', async () => {
    const { own, socket } = aPhone();
    await own.submit({ ...place, text: 'Pusterom' });
    await settled();
    socket.sent[0]?.answer(refuse('UNAVAILABLE'));
    await settled();
    expect(shown(own)).toEqual(['Pusterom: sending']);
    await vi.advanceTimersByTimeAsync(2000);
    expect(socket.sent).toHaveLength(2);
    expect(socket.sent[1]?.input.id).toBe(socket.sent[0]?.input.id);
    // How long it has been kept is told, for who watches the server.
    expect(socket.sent[0]?.kept?.waitedMs).toBeLessThan(500);
    expect(socket.sent[1]?.kept?.waitedMs).toBeGreaterThan(500);
    socket.sent[1]?.answer(ok({ seq: 1 }));
    await settled();
    expect(shown(own)).toEqual(['Pusterom: saved']);
  });

  test('keep the order they were written in, one at a time', async () => {
    const { own, socket } = aPhone();
    await own.submit({ ...place, text: 'først' });
    await own.submit({ ...place, text: 'så' });
    await settled();
    expect(socket.sent.map(({ input }) => input.text)).toEqual(['først']);
    socket.sent[0]?.answer(ok({ seq: 1 }));
    await settled();
    expect(socket.sent.map(({ input }) => input.text)).toEqual(['først', 'så']);
  });

  test('stay with the reason when they are turned down, and let the next one through', async () => {
    const { own, socket } = aPhone();
    await own.submit({ ...place, text: 'for mange' });
    await own.submit({ ...place, text: 'neste' });
    await settled();
    socket.sent[0]?.answer(refuse('LIMIT_REACHED'));
    await settled();
    socket.sent[1]?.answer(ok({ seq: 1 }));
    await settled();
    expect(shown(own)).toEqual(['neste: saved', 'for mange: refused']);
    expect(own.all[1]?.refusal).toBe('LIMIT_REACHED');
  });

  test('that were turned down can be put differently and sent anew', async () => {
    const { own, socket } = aPhone();
    await own.submit({ ...place, text: 'x'.repeat(9) });
    await settled();
    socket.sent[0]?.answer(refuse('TEXT_TOO_LONG'));
    await settled();
    await own.edit(first(own), 'kort');
    await settled();
    expect(socket.sent[1]).toMatchObject({ name: 'entry:submit', input: { text: 'kort' } });
    socket.sent[1]?.answer(ok({ seq: 1 }));
    await settled();
    expect(shown(own)).toEqual(['kort: saved']);
  });

  test('survive a reload with no answer yet', async () => {
    const before = aPhone();
    await before.own.submit({ ...place, text: 'skrevet i tunnelen' });
    await settled();
    before.own.close();
    const after = aPhone(before.shelf);
    await settled();
    expect(shown(after.own)).toEqual(['skrevet i tunnelen: sending']);
    expect(after.socket.sent[0]?.input.id).toBe(before.socket.sent[0]?.input.id);
  });

  test('show their new words as sending until those are stored too', async () => {
    const phone = aPhone();
    const entry = await written(phone, 'Uro');
    await phone.own.edit(entry, 'Uro før hjemmebesøk');
    await settled();
    expect(phone.socket.sent[1]).toMatchObject({ name: 'entry:edit', input: { id: entry.id } });
    expect(shown(phone.own)).toEqual(['Uro før hjemmebesøk: sending']);
    phone.socket.sent[1]?.answer(ok({ seq: 2 }));
    await settled();
    expect(shown(phone.own)).toEqual(['Uro før hjemmebesøk: saved']);
  });

  test('put differently while they are on their way are changed when they are there', async () => {
    const { own, socket } = aPhone();
    await own.submit({ ...place, text: 'Uro' });
    await settled();
    await own.edit(first(own), 'Uro før hjemmebesøk');
    socket.sent[0]?.answer(ok({ seq: 1 }));
    await settled();
    expect(socket.sent[1]).toMatchObject({ name: 'entry:edit', input: { text: 'Uro før hjemmebesøk' } });
    expect(shown(own)).toEqual(['Uro før hjemmebesøk: sending']);
  });

  test('left from before the reload are kept beside what is written before they have been read', async () => {
    const before = aPhone();
    await before.own.submit({ ...place, text: 'fra før' });
    await settled();
    before.own.close();
    const after = aPhone(before.shelf);
    void after.own.submit({ ...place, text: 'ny' });
    await settled();
    after.own.close();
    const last = aPhone(after.shelf);
    await settled();
    expect(shown(last.own)).toEqual(['fra før: sending', 'ny: sending']);
  });

  test('that could not be taken back say why', async () => {
    const phone = aPhone();
    await phone.own.remove(await written(phone, 'Feil sted'));
    await settled();
    phone.socket.sent[1]?.answer(refuse('SESSION_CLOSED'));
    await settled();
    expect(shown(phone.own)).toEqual(['Feil sted: refused']);
  });

  test('are gone when they are taken back, also from the server', async () => {
    const phone = aPhone();
    const entry = await written(phone, 'Feil sted');
    await phone.own.remove(entry);
    await settled();
    expect(shown(phone.own)).toEqual([]);
    expect(phone.socket.sent[1]).toMatchObject({ name: 'entry:delete', input: { id: entry.id } });
  });

  test('that were turned down are dropped without asking the server', async () => {
    const { own, socket } = aPhone();
    await own.submit({ ...place, text: 'for mange' });
    await settled();
    socket.sent[0]?.answer(refuse('LIMIT_REACHED'));
    await settled();
    await own.remove(first(own));
    await settled();
    expect(shown(own)).toEqual([]);
    expect(socket.sent).toHaveLength(1);
  });

  test('are what the server says they are when the phone comes back', async () => {
    const { own } = aPhone();
    own.adopt([{ ...place, id: newId(), text: 'fra før' }]);
    expect(shown(own)).toEqual(['fra før: saved']);
  });
});

describe('drafts', () => {
  test('survive a reload, each in its place', async () => {
    const shelf = new MemoryShelf();
    const before = new Drafts(shelf, 'drafts');
    await settled();
    void before.write('par', 'En halv setning');
    void before.write('plenum', 'En annen');
    await vi.advanceTimersByTimeAsync(200);
    const after = new Drafts(shelf, 'drafts');
    await settled();
    expect([after.read('par'), after.read('plenum'), after.read('annet')]).toEqual([
      'En halv setning',
      'En annen',
      '',
    ]);
  });

  test('keep what is typed before the kept ones have been read', async () => {
    const shelf = new MemoryShelf();
    await shelf.write('drafts/par', 'gammel');
    await shelf.write('drafts/plenum', 'gammel');
    const drafts = new Drafts(shelf, 'drafts');
    void drafts.write('par', 'ny');
    await settled();
    expect([drafts.read('par'), drafts.read('plenum')]).toEqual(['ny', 'gammel']);
    expect(await shelf.readAll('drafts/')).toEqual([
      ['par', 'ny'],
      ['plenum', 'gammel'],
    ]);
  });

  test('emptied before the kept ones have been read stay empty', async () => {
    const shelf = new MemoryShelf();
    await shelf.write('drafts/par', 'gammel');
    const drafts = new Drafts(shelf, 'drafts');
    void drafts.write('par', '');
    await settled();
    expect([drafts.read('par'), await shelf.readAll('drafts/')]).toEqual(['', []]);
  });

  test('are written down sign by sign', async () => {
    const shelf = new MemoryShelf();
    await new Drafts(shelf, 'drafts').write('par', 'rett før telefonen låses');
    expect(await shelf.readAll('drafts/')).toEqual([['par', 'rett før telefonen låses']]);
  });

  test('of two tabs do not write over each other', async () => {
    const shelf = new MemoryShelf();
    const [one, other] = [new Drafts(shelf, 'drafts'), new Drafts(shelf, 'drafts')];
    await settled();
    await one.write('par', 'fra den ene');
    await other.write('plenum', 'fra den andre');
    await one.write('par', 'fra den ene, lenger');
    const after = new Drafts(shelf, 'drafts');
    await settled();
    expect([after.read('par'), after.read('plenum')]).toEqual(['fra den ene, lenger', 'fra den andre']);
  });
});

describe('two tabs of one phone', () => {
  const place = { stepId: 'par', kind: 'keyword' as const, questionId: null, level: null, aspect: null };
  const aTab = (shelf: Shelf) => {
    const socket = new FakeSocket();
    return { socket, own: new OwnEntries(new SessionStore(socket), shelf, 'økt') };
  };

  test('keep what each of them has written', async () => {
    const shelf = new MemoryShelf();
    const [one, other] = [aTab(shelf), aTab(shelf)];
    await one.own.submit({ ...place, text: 'fra den ene' });
    await vi.advanceTimersByTimeAsync(1);
    await other.own.submit({ ...place, text: 'fra den andre' });
    const after = aTab(shelf);
    await settled();
    expect(after.own.all.map(({ text }) => text)).toEqual(['fra den ene', 'fra den andre']);
  });

  test('send a letter once when one of them has been quicker', async () => {
    const shelf = new MemoryShelf();
    const one = aTab(shelf);
    await one.own.submit({ ...place, text: 'tillit' });
    const other = aTab(shelf);
    await settled();
    expect(other.socket.sent).toHaveLength(1);
    other.socket.sent[0]?.answer(refuse('UNAVAILABLE'));
    await settled();
    one.socket.sent[0]?.answer(ok({ seq: 5 }));
    await settled();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(other.socket.sent).toHaveLength(1);
    expect(await shelf.readAll('outbox/')).toEqual([]);
  });
});
