import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { LiveState } from '@pusterom/core/live-state';
import { stepsOf } from '@pusterom/core/agenda';
import { existing } from '@pusterom/core/testing/a-session';
import { oneOf } from '@pusterom/core/testing/seeded';
import type { CommandName } from '@pusterom/protocol/commands';
import type { EntryId, SessionId } from '@pusterom/protocol/ids';
import { connectDatabase } from '@pusterom/server/database/connect';
import { PrismaLiveStore } from '@pusterom/server/storage/prisma-live-store';
import { builtInTemplate } from '@pusterom/templates';
import type { Site } from '../site.ts';
import { isReady, join, makeSession, screenToken } from './client.ts';
import { compare, isEqual, type Findings, type Who } from './figures.ts';
import { Follower } from './follower.ts';
import { Ledger } from './ledger.ts';
import { Outbox } from './outbox.ts';
import { until } from './until.ts';
import { Facilitator, Participant } from './writers.ts';

const settleWithinMs = 90_000;

const steps = stepsOf(builtInTemplate.agenda).map(({ step }) => step);
const keywordSteps = steps.filter(({ collects }) => collects === 'keywords');
/** One whose entries everybody sees at once, and one whose entries wait to be shown. */
const live = existing(
  keywordSteps.find(({ showing }) => showing === 'live'),
  'live step',
);
const hidden = existing(
  keywordSteps.find(({ showing }) => showing === 'after-reveal'),
  'hidden step',
);

export interface Gathering {
  random: () => number;
  phones: number;
}

export interface RoundResult extends Findings {
  acked: number;
  observersEqual: boolean;
  retries: number;
  snapshots: number;
}

/** One session: phones, two big screens and a console, while the server is being killed under them. */
export class Round {
  readonly #id: SessionId;
  readonly #site: Site;
  readonly #ledger = new Ledger();
  readonly #pages: { page: Follower; who: Who }[] = [];
  readonly #writers: { page: Follower; outbox: Outbox; next: () => Parameters<Outbox['post']>[0] }[] = [];
  readonly #random: () => number;

  private constructor(id: SessionId, site: Site, random: Gathering['random']) {
    this.#id = id;
    this.#site = site;
    this.#random = random;
  }

  static async begin(site: Site, cookie: string, { random, phones }: Gathering): Promise<Round> {
    const id = await makeSession(existing(site.origins[0], 'server'), cookie);
    const round = new Round(id, site, random);
    await round.#bringConsole(cookie);
    await round.#bringScreens(cookie);
    await round.#bringPhones(phones);
    return round;
  }

  get pages(): Follower[] {
    return this.#pages.map(({ page }) => page);
  }

  get acked(): number {
    return this.#ledger.acked;
  }

  /** Everyone writes, `each` letters a head, spread over so much time. */
  async write(each: number, overMs: number): Promise<void> {
    await Promise.all(
      this.#writers.map(async ({ outbox, next }) => {
        for (let number = 0; number < each; number++) {
          await setTimeout((this.#random() * overMs) / each);
          outbox.post(next());
        }
      }),
    );
  }

  /** So many phones are locked, and taken up again. */
  putAway(count: number): void {
    for (let number = 0; number < count; number++) oneOf(this.#writers, this.#random).page.reload();
  }

  /** Somebody writes what all may see: how long, in ms, until the console and all screens have it. */
  async reachesScreensMs(): Promise<number> {
    const { outbox } = oneOf(this.#writers.slice(1), this.#random);
    const letter = new Participant([live], this.#random).submit();
    const postedMs = performance.now();
    outbox.post(letter);
    const watching = this.#pages.filter(({ who }) => who.role !== 'participant');
    await until(
      () => watching.every(({ page }) => page.view?.entries.has(letter.input.id as EntryId)),
      'the screens',
      settleWithinMs,
    );
    return Math.round(performance.now() - postedMs);
  }

  /** Until everything is acknowledged that ever can be. */
  settled(): Promise<void> {
    return until(
      () => this.#writers.every(({ page, outbox }) => outbox.waiting === 0 || page.isTurnedAway),
      'every acknowledgement',
      settleWithinMs,
    );
  }

  async result(): Promise<RoundResult> {
    await this.settled();
    const state = await this.#stored();
    await until(
      () => this.#pages.every(({ page }) => page.isTurnedAway || page.stands(state.session.seq)),
      'every page to catch up',
      settleWithinMs,
    ).catch(() => undefined);
    const observersEqual = this.#pages.every(({ page, who }) => isEqual(page.view, state.session, who));
    const findings = compare(this.#ledger, state);
    // A participant was let in, which is a promise too.
    const forgotten = this.#pages.filter(({ page }) => page.isTurnedAway).length;
    const misfits = this.#pages.reduce((sum, { page }) => sum + page.misfits, 0);
    return {
      ...findings,
      lost: findings.lost + forgotten,
      holes: findings.holes + misfits,
      acked: this.acked,
      observersEqual,
      retries: this.#writers.reduce((sum, { outbox }) => sum + outbox.retries, 0),
      snapshots: this.#pages.reduce((sum, { page }) => sum + page.snapshots, 0),
    };
  }

  close(): void {
    for (const { outbox } of this.#writers) outbox.close();
    for (const { page } of this.#pages) page.close();
  }

  async #bringConsole(cookie: string): Promise<void> {
    const page = this.#bring({ role: 'facilitator' }, { role: 'facilitator', sessionId: this.#id }, cookie);
    await until(() => page.isHere, 'the console');
    await mustSucceed(page, 'session:open', {});
    for (const { id } of [hidden, live])
      await mustSucceed(page, 'step:enter', { stepId: id, runId: randomUUID() });
    const writer = new Facilitator(hidden, this.#random);
    this.#writers.push({
      page,
      outbox: new Outbox(page, 'facilitator', this.#ledger),
      next: () => writer.next(),
    });
  }

  async #bringScreens(cookie: string): Promise<void> {
    const token = await screenToken(this.#origin, this.#id, cookie);
    for (let number = 0; number < 2; number++) this.#bring({ role: 'screen' }, { role: 'screen', token });
  }

  async #bringPhones(phones: number): Promise<void> {
    const { code } = existing(this.#pages[0]?.page.view, 'console').door;
    for (let number = 0; number < phones; number++) {
      const { participantId, token } = await join(this.#origin, code);
      const page = this.#bring({ role: 'participant', id: participantId }, { role: 'participant', token });
      const writer = new Participant([live, live, live, hidden], this.#random);
      this.#writers.push({
        page,
        outbox: new Outbox(page, participantId, this.#ledger),
        next: () => writer.next(),
      });
    }
    await until(() => this.#pages.every(({ page }) => page.isHere), 'all pages');
  }

  #bring(who: Who, claim: ConstructorParameters<typeof Follower>[0]['claim'], cookie?: string): Follower {
    const page = new Follower({ origin: this.#origin, claim, ...(cookie !== undefined && { cookie }) });
    this.#pages.push({ page, who });
    return page;
  }

  /** Pages go to one server after the other. */
  get #origin(): string {
    const { origins } = this.#site;
    return existing(origins[this.#pages.length % origins.length], 'server');
  }

  async #stored(): Promise<LiveState> {
    // It may just have been killed, and be on its way back.
    await until(() => isReady(this.#origin), 'the database', settleWithinMs);
    const database = connectDatabase(await this.#site.databaseUrl());
    try {
      return existing(await new PrismaLiveStore(database).load(this.#id), 'session');
    } finally {
      await database.close();
    }
  }
}

async function mustSucceed(page: Follower, name: CommandName, input: object): Promise<void> {
  await until(async () => (await page.send(name, input)).ok, `an answer to ${name}`);
}
