import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { CommandName } from '@pusterom/protocol/commands';
import type { SessionId } from '@pusterom/protocol/ids';
import { join, makeSession } from '../reliability/client.ts';
import { Follower } from '../reliability/follower.ts';
import { until } from '../reliability/until.ts';
import { again, topics } from './board-topics.ts';

/** Keywords are written here, and everyone sees them at once. */
const stepId = 'emotional-demands-plenary';
const prompts = Object.entries(topics).flatMap(([questionId, list]) =>
  list.map((topic) => ({ questionId, topic })),
);

/** A session whose board fills up: everyone writes about the same forty things. */
export class BoardSession {
  readonly id: SessionId;
  readonly #desk: Follower;
  readonly #phones: readonly Follower[];
  #written = 0;

  private constructor(id: SessionId, desk: Follower, phones: readonly Follower[]) {
    this.id = id;
    this.#desk = desk;
    this.#phones = phones;
  }

  static async begin(origin: string, cookie: string, phones = 20): Promise<BoardSession> {
    const id = await makeSession(origin, cookie);
    const desk = new Follower({ origin, claim: { role: 'facilitator', sessionId: id }, cookie });
    await until(() => desk.isHere, 'the console');
    await mustSucceed(desk, 'session:open', {});
    await mustSucceed(desk, 'step:enter', { stepId, runId: randomUUID() });
    const { code } = desk.view?.door ?? { code: '' };
    const pages: Follower[] = [];
    for (let number = 0; number < phones; number++) {
      const { token } = await join(origin, code);
      pages.push(new Follower({ origin, claim: { role: 'participant', token } }));
    }
    await until(() => pages.every(({ isHere }) => isHere), 'the phones');
    return new BoardSession(id, desk, pages);
  }

  /** What is typed, or is in the QR, to come in. */
  get code(): string {
    return this.#desk.view?.door?.code ?? '';
  }

  get entries(): number {
    return this.#desk.view?.entries.size ?? 0;
  }

  get clusters(): number {
    return this.#desk.view?.clusters.size ?? 0;
  }

  /** So many entries at once, spread over the topics. */
  async fill(count: number): Promise<void> {
    await Promise.all(Array.from({ length: count }, () => this.#write()));
    await until(() => this.entries === this.#written, 'the entries');
  }

  /** One entry after the other, so many a second. Answers with how long each was on its way, in ms. */
  async trickle(perSecond: number, seconds: number): Promise<number[]> {
    const beginMs = performance.now();
    const sent: Promise<number>[] = [];
    for (let number = 0; number < perSecond * seconds; number++) {
      await setTimeout(Math.max(0, beginMs + (number * 1000) / perSecond - performance.now()));
      sent.push(this.#write());
    }
    return Promise.all(sent);
  }

  /** The session is over; its archive is there. */
  async end(): Promise<void> {
    await mustSucceed(this.#desk, 'session:close', {});
    this.close();
  }

  close(): void {
    for (const page of [this.#desk, ...this.#phones]) page.close();
  }

  async #write(): Promise<number> {
    const startedAt = performance.now();
    const number = this.#written++;
    const { questionId, topic } = prompts[number % prompts.length] ?? { questionId: '', topic: '' };
    const words = again[Math.floor(number / prompts.length) % again.length];
    const page = this.#phones[number % this.#phones.length];
    const place = { stepId, kind: 'keyword', questionId, level: null, aspect: null };
    if (page && words)
      await mustSucceed(page, 'entry:submit', { ...place, id: randomUUID(), text: words(topic) });
    return performance.now() - startedAt;
  }
}

async function mustSucceed(page: Follower, name: CommandName, input: object): Promise<void> {
  const result = await page.send(name, input);
  if (!result.ok) throw new Error(`${name} was refused: ${result.error.code}`);
}
