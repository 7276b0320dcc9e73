import { asTheAgendaSays } from '@pusterom/core/plan';
import type { Agenda, Collects, Step } from '@pusterom/protocol/agenda';
import { ok, refuse, type ErrorCode } from '@pusterom/protocol/errors';
import type { BreakoutId, EntryId, ParticipantId, SessionId } from '@pusterom/protocol/ids';
import type { Breakout, Entry, StepRun } from '@pusterom/protocol/session';
import type { SessionSnapshot } from '@pusterom/protocol/snapshot';
import { encodeFrame, encodeSnapshot, encodeYou, type ServerToClientEvents } from '@pusterom/protocol/wire';
import { MemoryShelf } from '../../lib/session/memory-shelf.fixture.ts';
import { openPhoneKey } from '../../lib/session/phone-key.ts';
import { newId } from '../../lib/new-id.ts';
import type { SessionSocket } from '../../lib/socket.ts';
import { PhoneSession } from './phone-session.svelte.ts';

const text = (nb: string) => ({ nb });
export const aStep = (id: string, collects: Collects, questionIds: string[] = []): Step => ({
  id,
  title: text(id),
  instruction: text(id),
  seating: collects === 'care-levels' ? 'small-groups' : 'plenary',
  minutes: 5,
  leastMinutes: 1,
  collects,
  showing: collects === 'keywords' ? 'live' : 'after-reveal',
  questionIds,
});
export const pairs = aStep('par', 'keywords', ['energi', 'hjelp']);
export const levels = aStep('nivaer', 'care-levels');
export const agenda: Agenda = {
  title: text('Økt'),
  intro: text('Velkommen'),
  themes: [
    {
      id: 'krav',
      title: text('Emosjonelle krav'),
      points: [],
      questions: [
        { id: 'energi', text: text('Hva gir energi?') },
        { id: 'hjelp', text: text('Hva hjelper?') },
      ],
      isVoluntary: false,
      steps: [pairs],
    },
    {
      id: 'omsorg',
      title: text('Tre nivåer'),
      points: [],
      questions: [],
      isVoluntary: false,
      steps: [levels],
    },
  ],
};
export const [krav, omsorg] = agenda.themes as [Agenda['themes'][0], Agenda['themes'][0]];
export const kari = newId<ParticipantId>();
export const [group, earlierGroup] = [newId<BreakoutId>(), newId<BreakoutId>()];

export const aRun = (stepId: string): StepRun => ({
  id: newId(),
  stepId,
  plannedMs: 0,
  startedAtMs: 0,
  endedAtMs: null,
  durationMs: 0,
  pausedMs: 0,
  pausedAtMs: null,
});
export const aBreakout = (id: BreakoutId, isDissolved = false): Breakout => {
  const seat = { spot: '', isFree: false, memberIds: [kari], isDissolved };
  return { id, stepId: levels.id, number: 1, seating: 'small-groups', ...seat };
};
export const anAnswer = (entry: Partial<Entry> = {}): Entry => ({
  id: newId<EntryId>(),
  stepId: levels.id,
  kind: 'answer',
  questionId: null,
  level: 'self',
  aspect: 'strength',
  breakoutId: group,
  paperGroup: null,
  text: 'Kjenner egne grenser',
  clusterId: null,
  placedBy: 'auto',
  isHidden: false,
  isApproved: false,
  order: 1,
  ...entry,
});

/** A server driven by hand: it stores whatever is sent, and says what it is told to say. */
export class FakeSocket implements SessionSocket {
  readonly #listeners = new Map<string, (...args: never[]) => void>();
  readonly sent: { name: string; input: unknown }[] = [];
  isDown = false;
  refusal: ErrorCode | null = null;
  on<E extends keyof ServerToClientEvents>(event: E, listener: ServerToClientEvents[E]) {
    this.#listeners.set(event, listener);
    return () => void this.#listeners.delete(event);
  }
  onState() {
    return () => {};
  }
  say<E extends keyof ServerToClientEvents>(event: E, ...args: Parameters<ServerToClientEvents[E]>): void {
    (this.#listeners.get(event) as ((...args: unknown[]) => void) | undefined)?.(...args);
  }
  async send(name: string, input: unknown) {
    this.sent.push({ name, input });
    if (this.refusal) return refuse(this.refusal);
    return this.isDown ? refuse('UNAVAILABLE') : ok({ seq: 1 });
  }
  standAt() {}
  resync() {}
  close() {}
}

const board = { entries: [], clusters: [], votes: [], edits: [], learnt: [] };
const nothing = { ...board, participants: [], breakouts: [], actions: [], carried: [] };
export function aPhone(at: Step, snapshot: Partial<SessionSnapshot> = {}, own: Entry[] = []) {
  const socket = new FakeSocket();
  const shelf = new MemoryShelf();
  const id = newId<SessionId>();
  const phone = new PhoneSession(id, socket, { shelf, key: openPhoneKey() });
  const breakoutId = snapshot.breakouts ? group : null;
  const you = { participantId: kari, number: 1, firstName: 'Kari', breakoutId };
  socket.say('session:you', encodeYou({ ...you, entries: own, dots: {} }));
  const whole: SessionSnapshot = {
    ...nothing,
    id,
    seq: 1,
    title: 'November',
    language: 'nb',
    agenda,
    status: 'open',
    door: { code: 'K7M4XR', secret: null, isLocked: false },
    runs: [aRun(at.id)],
    revealedStepIds: [],
    erasedAtMs: null,
    plan: asTheAgendaSays,
    rehearsalWith: null,
    lockedStepIds: [],
    openSlices: [],
    ...snapshot,
  };
  socket.say('session:snapshot', encodeSnapshot(whole));
  phone.own.adopt(own);
  let seq = whole.seq;
  const moveTo = (step: Step) =>
    socket.say(
      'session:frame',
      encodeFrame({ from: seq, to: (seq += 1), events: [{ type: 'runs:changed', runs: [aRun(step.id)] }] }),
    );
  return { phone, socket, shelf, moveTo };
}
export function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('it is not there');
  return value;
}
export const readable = (record: unknown): string =>
  record instanceof Uint8Array ? new TextDecoder().decode(record) : JSON.stringify(record);
export const settled = () => new Promise((done) => setTimeout(done));
