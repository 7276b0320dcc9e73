import { randomUUID } from 'node:crypto';
import { existing, startMs } from '@pusterom/core/testing/a-session';
import { anId } from '@pusterom/core/testing/an-id';
import { testAgenda, type StepId } from '@pusterom/core/testing/test-agenda';
import { stepsOf } from '@pusterom/core/agenda';
import { slicesOf } from '@pusterom/core/slices';
import { print } from '@pusterom/paper/print';
import { nameClass } from '@pusterom/pii/names';
import type { Agenda } from '@pusterom/protocol/agenda';
import type { NetworkId, SessionId } from '@pusterom/protocol/ids';
import type { EarlierAction } from '@pusterom/protocol/session';
import { buildApp } from '../app.ts';
import { Metrics } from '../metrics/metrics.ts';
import type { Press } from '../paper/press.ts';
import { Doorkeeper } from '../http/doorkeeper.ts';
import { AccessTokens } from '../sessions/access-tokens.ts';
import { securityLog, type SecurityLine } from '../security-log.ts';
import { SessionRegistry } from '../sessions/session-registry.ts';
import { MemoryAuditReader } from '../storage/memory/memory-audit.ts';
import { MemoryDeletions } from '../storage/memory/memory-deletions.ts';
import { MemoryEarlierActions } from '../storage/memory/memory-earlier-actions.ts';
import { MemoryFacilitators } from '../storage/memory/memory-facilitators.ts';
import { MemoryLearning } from '../storage/memory/memory-learning.ts';
import { MemoryLiveStore } from '../storage/memory/memory-live-store.ts';
import { MemoryNetworks } from '../storage/memory/memory-networks.ts';
import { MemorySessionDirectory } from '../storage/memory/memory-session-directory.ts';
import type { MemorySessions } from '../storage/memory/memory-sessions.ts';
import { HandTimers } from '../rehearsal/hand-timers.fixture.ts';
import type { Line } from './bus.ts';
import { CookieAuth } from './cookie-auth.fixture.ts';
import { Page } from './page.fixture.ts';
import { TestRoom } from './test-room.fixture.ts';
import { TrustedOidc } from './trusted-oidc.fixture.ts';
import { TrustedPasskeys } from './trusted-passkeys.fixture.ts';

/** Of sessions beside the first: the one that is made second has the second, and so on. */
const otherCodes = ['H3P', 'W9T', 'R8N', 'C6D'];

export const cookieOf = (user: string) => `user=${user}`;

interface WantedRoom {
  at?: StepId | 'draft';
  name?: string;
  ownerId?: string;
  /** What fewer than three have answered; otherwise the facilitator has said that it may be shown. */
  areFewHeldBack?: boolean;
  /** What it is opened with, besides what its network has left. */
  unfinished?: EarlierAction[];
  /** A rehearsal with so many. */
  rehearsalWith?: number | null;
  agenda?: Agenda;
}

/** The whole application on memory storage, with a clock that stands still. */
export class TestServer {
  nowMs = startMs;
  random = (): number => 0;
  readonly timers = new HandTimers();
  door = new Doorkeeper();
  oidc: TrustedOidc | null = new TrustedOidc();
  /** Prints in the test's own thread. */
  press: Press = { print, close: async () => undefined };
  origin = 'http://pusterom.test';
  /** Most tests need no pages. */
  webDir: string | null = null;
  metricsToken: string | null = null;
  line: Line | null = null;
  readonly bugs: { bug: unknown; where: object }[] = [];
  readonly securityLines: SecurityLine[] = [];
  readonly tokens = new AccessTokens('the server secret');
  readonly networks: MemoryNetworks;
  readonly liveStore: MemoryLiveStore;
  readonly learning: MemoryLearning;
  readonly facilitators: MemoryFacilitators;
  readonly earlierActions: MemoryEarlierActions;
  readonly directory: MemorySessionDirectory;
  readonly audit: MemoryAuditReader;
  readonly deletions: MemoryDeletions;
  readonly auth: CookieAuth;
  readonly registry: SessionRegistry;
  readonly #sessions: MemorySessions;
  readonly #unfinished = new Map<SessionId, EarlierAction[]>();
  readonly #pages: Page[] = [];
  #stop: () => Promise<unknown> = async () => undefined;

  /** `beside` is a server that it shares the storage with. */
  constructor(beside?: TestServer) {
    this.#sessions = beside ? beside.#sessions : new Map();
    this.networks = beside?.networks ?? new MemoryNetworks();
    const learning = new Set<NetworkId>();
    this.liveStore = new MemoryLiveStore(this.#sessions, learning);
    this.learning = beside?.learning ?? new MemoryLearning(this.#sessions, learning);
    this.facilitators = new MemoryFacilitators(this.#sessions);
    this.earlierActions = new MemoryEarlierActions(this.#sessions);
    this.directory = new MemorySessionDirectory(this.#sessions, this.networks);
    this.audit = new MemoryAuditReader(this.#sessions);
    this.deletions = new MemoryDeletions(this.#sessions, this.networks);
    this.auth = beside?.auth ?? new CookieAuth(this);
    this.registry = this.#aRegistry();
  }

  async build() {
    const app = await buildApp({
      auth: this.auth,
      passkeys: new TrustedPasskeys(),
      oidc: this.oidc,
      door: this.door,
      tokens: this.tokens,
      directory: this.directory,
      facilitators: this.facilitators,
      networks: this.networks,
      earlierActions: this.earlierActions,
      learning: this.learning,
      registry: this.registry,
      liveStore: this.liveStore,
      archive: { search: async () => [] },
      audit: this.audit,
      deletions: this.deletions,
      press: this.press,
      isDatabaseUp: async () => this.liveStore.isUp,
      nowMs: () => this.nowMs,
      after: this.timers.after,
      report: (bug, where) => this.bugs.push({ bug, where }),
      note: securityLog({ write: (line) => this.securityLines.push(line), nowMs: () => this.nowMs }),
      origin: () => this.origin,
      metrics: new Metrics(),
      metricsToken: this.metricsToken,
      line: this.line,
      trustedProxies: ['10.0.0.9'],
      webDir: this.webDir,
    });
    this.#stop = () => app.close();
    return app;
  }

  /** Listens on a free port; answers with its address. */
  async listen(): Promise<string> {
    const app = await this.build();
    return app.listen({ port: 0, host: '127.0.0.1' });
  }

  #aRegistry(): SessionRegistry {
    return new SessionRegistry({
      store: this.liveStore,
      unfinished: async (id) => [
        ...(this.#unfinished.get(id) ?? []),
        ...(await this.earlierActions.unfinished(id)),
      ],
      learnt: (id) => this.learning.forSession(id),
      isName: (word) => nameClass(word) !== null,
      nowMs: () => this.nowMs,
      newId: randomUUID,
      random: () => this.random(),
      doorAfter: (id, renewal) => this.tokens.doorAfter(id, renewal),
      model: null,
      newsWithinMs: () => (this.line?.isUp() ? 50 : 0),
    });
  }

  /** A page's socket; closed with the server. */
  connect(
    url: string,
    auth: object,
    headers: Record<string, string> = {},
    transport: 'websocket' | 'polling' = 'websocket',
  ): Page {
    const page = new Page(url, auth, headers, transport);
    this.#pages.push(page);
    return page;
  }

  async close(): Promise<void> {
    for (const { socket } of this.#pages) socket.disconnect();
    await this.#stop();
  }

  #showAllSlices(id: SessionId): void {
    const stored = existing(this.#sessions.get(id), 'session');
    const session = { ...stored.live.session, openSlices: [...slicesOf(testAgenda)] };
    this.#sessions.set(id, { ...stored, live: { ...stored.live, session } });
  }

  /** A session owned by the facilitator; open, unless a test says otherwise. */
  async aSession({
    at,
    name = 'session',
    ownerId = 'facilitator',
    areFewHeldBack = false,
    unfinished = [],
    rehearsalWith = null,
    agenda = testAgenda,
  }: WantedRoom = {}): Promise<TestRoom> {
    const id: SessionId = anId(name);
    const code = `${name === 'session' ? 'K7M' : otherCodes[this.#sessions.size % otherCodes.length]}4XR`;
    const plan = { id, ownerId, title: 'Nettverksmøte', language: 'nb', agenda, rehearsalWith } as const;
    await this.directory.create({ ...plan, code, secret: `the-secret-of-${name}` });
    if (!areFewHeldBack) this.#showAllSlices(id);
    this.#unfinished.set(id, unfinished);
    const room = new TestRoom(this, id, code);
    if (at !== 'draft') await room.ask('facilitator', { name: 'session:open', input: {} });
    if (at && at !== 'draft')
      for (const { step } of stepsOf(testAgenda)) if ((await room.stepId()) !== at) await room.enter(step.id);
    return room;
  }
}
