import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { existing } from '@pusterom/core/testing/a-session';
import { until } from '../reliability/until.ts';
import type { Page } from './page.ts';
import type { Hall, LoadPhone, Venue } from './venue.ts';

export interface Plan {
  phones: number;
  /** Over all phones. */
  entries: number;
  /** How long they take to write them; 0 for all at once. */
  seconds: number;
  /** How many come in a second. */
  joins: number;
  /** So many sessions, with their share of the phones. */
  sessions: number;
  random: () => number;
  text: () => string;
}

/** One entry that was acknowledged. */
export interface Letter {
  id: string;
  hall: number;
  seq: number;
  sentAtMs: number;
  ackedAtMs: number;
}

const toldWithinMs = 120_000;

/** Phones in one venue: they come, and they write. */
export class Gathering {
  readonly halls: readonly Hall[];
  /** How long each needed to come in, in ms. */
  readonly joinMs: number[] = [];
  readonly letters: Letter[] = [];
  failed = 0;
  readonly #plan: Plan;
  readonly #phones: { hall: number; phone: LoadPhone }[] = [];

  private constructor(halls: readonly Hall[], plan: Plan) {
    this.halls = halls;
    this.#plan = plan;
  }

  static async at(venue: Venue, plan: Plan): Promise<Gathering> {
    const halls: Hall[] = [];
    for (let number = 0; number < plan.sessions; number++) halls.push(await venue.hall());
    return new Gathering(halls, plan);
  }

  pagesOf(hall: number): Page[] {
    return this.#phones.filter((one) => one.hall === hall).map(({ phone }) => phone.page);
  }

  get bytesOnPhones(): number {
    return this.#phones.reduce((sum, { phone }) => sum + phone.page.bytes, 0);
  }

  /** One after the other, evenly. */
  async comeIn(): Promise<void> {
    const coming = Array.from({ length: this.#plan.phones }, async (_, number) => {
      await setTimeout((number * 1000) / this.#plan.joins);
      const hall = number % this.halls.length;
      const beginMs = performance.now();
      const phone = await existing(this.halls[hall], 'hall').phone();
      this.joinMs.push(performance.now() - beginMs);
      this.#phones.push({ hall, phone });
    });
    await Promise.all(coming);
  }

  /** Each writes her share, at times that chance has chosen. Resolves when all is acknowledged, and everyone has been told. */
  async write(entries: number, seconds: number): Promise<Letter[]> {
    const begun = this.letters.length;
    await Promise.all(
      Array.from({ length: entries }, async (_, number) => {
        await setTimeout(this.#plan.random() * seconds * 1000);
        await this.#writeOne(number);
      }),
    );
    const written = this.letters.slice(begun);
    await Promise.all(this.halls.map((_, hall) => this.#told(hall)));
    return written;
  }

  async #writeOne(number: number): Promise<void> {
    const { hall, phone } = existing(this.#phones[number % this.#phones.length], 'phone');
    const id = randomUUID();
    const sentAtMs = performance.now();
    try {
      const seq = await phone.submit(id, this.#plan.text());
      this.letters.push({ id, hall, seq, sentAtMs, ackedAtMs: performance.now() });
    } catch (error) {
      if (this.failed++ === 0) process.stderr.write(`${(error as Error).message}\n`);
    }
  }

  async #told(number: number): Promise<void> {
    const hall = existing(this.halls[number], 'hall');
    const last = Math.max(-1, ...this.letters.filter((one) => one.hall === number).map(({ seq }) => seq));
    const pages = [hall.facilitator, hall.screen, ...this.pagesOf(number)];
    await until(() => pages.every(({ seq }) => seq >= last), 'every page to be told', toldWithinMs);
  }

  close(): void {
    const pages = this.halls.flatMap(({ facilitator, screen }) => [facilitator, screen]);
    for (const page of [...pages, ...this.#phones.map(({ phone }) => phone.page)]) page.socket.disconnect();
  }
}
