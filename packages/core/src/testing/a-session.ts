import { ok, type Result } from '@pusterom/protocol/errors';
import type { BreakoutId, ParticipantId } from '@pusterom/protocol/ids';
import type { Language } from '@pusterom/protocol/language';
import type { LearntWord } from '@pusterom/protocol/learning';
import type {
  Breakout,
  Cluster,
  EarlierAction,
  Entry,
  SessionState,
  StepRun,
} from '@pusterom/protocol/session';
import { advance } from '../advance.ts';
import { entryKindOf, findStep } from '../agenda.ts';
import { applyChange } from '../apply.ts';
import { BoardIndex } from '../board-index.ts';
import { currentRun } from '../clock.ts';
import type { SessionCommand } from '../decision.ts';
import type { Author, Change, LiveState } from '../live-state.ts';
import { asTheAgendaSays } from '../plan.ts';
import { slicesOf } from '../slices.ts';
import { anId } from './an-id.ts';
import { seeded } from './seeded.ts';
import { testAgenda, type StepId } from './test-agenda.ts';

/** The cast: kari and per, and whoever else a test needs to fill a group. */
export type Person = string;
export type InputOf<N extends SessionCommand['name']> = Extract<SessionCommand, { name: N }>['input'];
type Submission = InputOf<'entry:submit'>;

export const aMinute = 60_000;
/** When every test begins: a Tuesday at nine. */
export const startMs = Date.UTC(2026, 10, 24, 9);

/** The facilitator's account. */
export const leaderId = 'the-leader';

/** An id for a person; the facilitator is known as herself. */
export const authorOf = (who: Person): Author => (who === 'facilitator' ? who : anId(who));

interface WantedDraft {
  language?: Language;
  /** What fewer than three have answered; otherwise the facilitator has said that it may be shown. */
  areFewHeldBack?: boolean;
}

/** A session nobody has opened yet. */
export function aDraft({ language = 'nb', areFewHeldBack = false }: WantedDraft = {}): LiveState {
  const session: SessionState = {
    id: anId('session'),
    seq: 0,
    title: 'Nettverksmøte',
    language,
    agenda: testAgenda,
    plan: asTheAgendaSays,
    rehearsalWith: null,
    status: 'draft',
    door: { code: 'K7M4XR', secret: 'the-secret-in-the-qr', isLocked: false },
    runs: [],
    revealedStepIds: [],
    lockedStepIds: [],
    erasedAtMs: null,
    openSlices: areFewHeldBack ? [] : [...slicesOf(testAgenda)],
    participants: new Map(),
    breakouts: new Map(),
    entries: new Map(),
    clusters: new Map(),
    actions: new Map(),
    carried: new Map(),
    votes: new Map(),
    edits: new Map(),
    learnt: [],
  };
  return { session, authors: new Map(), ballots: new Map() };
}

/** A session in a test: what is asked of it is decided and carried out, and the outcome is the answer. */
export class TestSession {
  state: LiveState;
  board: BoardIndex;
  nowMs = startMs;
  /** Whose phones are connected; everyone's, until a test says otherwise. */
  here: readonly Person[] | 'everyone' = 'everyone';
  /** What earlier meetings have not finished. */
  unfinished: readonly EarlierAction[] = [];
  /** What the network's grouping has learnt. */
  learnt: readonly LearntWord[] = [];
  /** Everything that has happened. */
  readonly changes: Change[] = [];
  readonly #random: () => number;
  #ids = 0;

  constructor(state: LiveState, seed = 1) {
    this.state = state;
    this.board = new BoardIndex(state.session);
    this.#random = seeded(seed);
  }

  get session(): SessionState {
    return this.state.session;
  }

  get run(): StepRun {
    return existing(currentRun(this.session), 'a visit to a step');
  }

  newId = () => anId(`made ${(this.#ids += 1)}`);

  ask<N extends SessionCommand['name']>(who: Person, name: N, input: InputOf<N>): Result<Change[]> {
    const result = advance(this.state, { name, input } as SessionCommand, {
      author: authorOf(who),
      ...(who === 'facilitator' && { leaderId }),
      nowMs: this.nowMs,
      newId: this.newId,
      random: this.#random,
      here: new Set(this.here === 'everyone' ? this.session.participants.keys() : this.here.map(anId)),
      board: this.board,
      unfinished: this.unfinished,
      learnt: this.learnt,
      isName: (word) => word === 'Gunnvor',
      doorAfter: (renewal) => ({ code: 'NEWC0D', secret: `after-${renewal}` }),
    });
    if (!result.ok) return result;
    this.state = result.data.state;
    this.changes.push(...result.data.changes);
    return ok(result.data.changes);
  }

  /** Shares a text in the way the current step collects it; `about` says what matters otherwise. */
  says(who: Person, text: string, about: Partial<Submission> = {}): Result<Change[]> {
    const stepId = about.stepId ?? this.run.stepId;
    const step = findStep(this.session.agenda, stepId)?.step;
    const kind = about.kind ?? (step && entryKindOf(step)) ?? 'keyword';
    const ofLevel =
      kind === 'answer' ? ({ level: 'self', aspect: 'strength' } as const) : { level: null, aspect: null };
    const questionId = kind === 'keyword' ? (step?.questionIds[0] ?? null) : null;
    const input: Submission = { id: anId(text), stepId, kind, questionId, ...ofLevel, text, ...about };
    return this.ask(who, 'entry:submit', input);
  }

  enter(stepId: StepId): Result<Change[]> {
    return this.ask('facilitator', 'step:enter', { stepId, runId: this.newId() });
  }

  join(who: Person, firstName: string | null = null): Result<Change[]> {
    return this.ask(who, 'participant:join', { id: anId(who), firstName });
  }

  reveal(stepId: StepId, isRevealed = true): Result<Change[]> {
    return this.ask('facilitator', 'step:reveal', { stepId, isRevealed });
  }

  lock(stepId: StepId, isLocked = true): Result<Change[]> {
    return this.ask('facilitator', 'step:lock', { stepId, isLocked });
  }

  close(): Result<Change[]> {
    return this.ask('facilitator', 'session:close', {});
  }

  move(text: string, clusterId: Cluster['id']): Result<Change[]> {
    return this.ask('facilitator', 'entry:move', { id: this.entry(text).id, clusterId });
  }

  /** Seats people as the test wants them; the groups are called 1, 2, 3. */
  seat(stepId: StepId, groups: readonly (readonly Person[])[]): void {
    const seating = existing(findStep(this.session.agenda, stepId), stepId).step.seating;
    const breakouts = groups.map((people, index): Breakout => {
      const id = breakoutAt(stepId, index + 1);
      const seat = { spot: '', isFree: false, isDissolved: false, memberIds: people.map(anId) };
      return { id, stepId, number: index + 1, seating, ...seat };
    });
    const event = { type: 'breakouts:changed', breakouts } as const;
    const change: Change = { seq: this.session.seq + 1, event, author: null };
    this.state = applyChange(this.state, change);
    this.changes.push(change);
  }

  entry(text: string): Entry {
    return existing(
      [...this.session.entries.values()].find((one) => one.text === text),
      text,
    );
  }

  clusterOf(text: string): Cluster {
    const { clusterId } = this.entry(text);
    return existing(clusterId && this.session.clusters.get(clusterId), `a cluster with ${text}`);
  }

  groupOf(who: Person): Breakout {
    const { stepId } = this.run;
    const groups = [...this.session.breakouts.values()].filter(
      (one) => one.stepId === stepId && !one.isDissolved,
    );
    return existing(
      groups.find(({ memberIds }) => memberIds.includes(anId(who) as ParticipantId)),
      `a group with ${who}`,
    );
  }

  get texts(): string[] {
    return [...this.session.entries.values()].map(({ text }) => text);
  }
}

export const breakoutAt = (stepId: StepId, number: number): BreakoutId => anId(`${stepId} ${number}`);

interface WantedSession extends WantedDraft {
  /** The step it is at; left out, the first. The steps before are entered on the way. */
  at?: StepId;
  people?: readonly Person[];
  /** Who sits together at that step. */
  groups?: readonly (readonly Person[])[];
  seed?: number;
  /** What it is opened with. */
  unfinished?: readonly EarlierAction[];
  learnt?: readonly LearntWord[];
}

/** An open session with kari and per in it. */
export function aSession({
  at = 'welcome',
  people,
  groups = [],
  seed = 1,
  unfinished = [],
  learnt = [],
  ...draft
}: WantedSession = {}) {
  const session = new TestSession(aDraft(draft), seed);
  session.unfinished = unfinished;
  session.learnt = learnt;
  session.ask('facilitator', 'session:open', {});
  const everyone = people ?? (groups.length > 0 ? groups.flat() : ['kari', 'per']);
  for (const who of everyone) session.join(who);
  for (const { steps } of testAgenda.themes)
    for (const { id } of steps) if (session.session.runs.at(-1)?.stepId !== at) session.enter(id as StepId);
  if (groups.length > 0) session.seat(at, groups);
  return session;
}

/** What a test takes for granted. */
export function existing<T>(thing: T | null | undefined | '', what: string): T {
  if (thing === null || thing === undefined || thing === '') throw new Error(`there is no ${what}`);
  return thing;
}
