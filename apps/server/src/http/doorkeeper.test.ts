import { randomUUID } from 'node:crypto';
import { ok, refuse } from '@pusterom/protocol/errors';
import { afterEach, describe, expect, it } from 'vitest';
import { TestServer } from '../realtime/test-server.fixture.ts';
import { Doorkeeper, type Patience } from './doorkeeper.ts';

/** A minute that passes as fast as its events are handled. */
class FastTime implements Patience {
  #nowMs = 0;
  readonly #alarms: { atMs: number; ring: () => void }[] = [];

  nowMs = (): number => this.#nowMs;
  wait = (ms: number): Promise<void> => this.until(this.#nowMs + ms);

  until(atMs: number): Promise<void> {
    return new Promise((ring) => this.#alarms.push({ atMs, ring }));
  }

  /** Goes from alarm to alarm; what each sets off is done before the next. */
  async run(settle: () => Promise<void> = microtasks): Promise<void> {
    await settle();
    while (this.#alarms.length > 0) {
      this.#alarms.sort((one, other) => one.atMs - other.atMs);
      const next = this.#alarms.shift();
      this.#nowMs = Math.max(this.#nowMs, next?.atMs ?? 0);
      next?.ring();
      await settle();
    }
  }
}

async function microtasks(): Promise<void> {
  for (let turns = 0; turns < 8; turns++) await Promise.resolve();
}

const wrongCode = async () => refuse('JOIN_REFUSED');
const rightCode = async () => ok('in');

describe('a door under attack', () => {
  let server: TestServer | undefined;
  afterEach(() => server?.close());

  it('lets 300 in within a minute, a tenth of them mistyping once, while 2,000 wrong codes come from the same address', async () => {
    const time = new FastTime();
    server = new TestServer();
    server.door = new Doorkeeper(time);
    const app = await server.build();
    const { code } = await server.aSession({ at: 'pairs' });
    let asking = 0;
    const knock = async (key: string) => {
      asking += 1;
      const payload = { key, firstName: '', nonce: randomUUID() };
      const answer = await app.inject({ method: 'POST', url: '/api/join', payload });
      asking -= 1;
      return answer.statusCode;
    };
    const statuses = { attacker: [] as number[], mistyped: [] as number[], leaders: [] as number[] };
    const waits: number[] = [];

    const attacks = Array.from({ length: 2000 }, async (_, index) => {
      await time.until(index * 30);
      statuses.attacker.push(await knock('XXXXXX'));
    });
    const joins = Array.from({ length: 300 }, async (_, index) => {
      await time.until(index * 200);
      if (index % 10 === 0) statuses.mistyped.push(await knock('K7M4XT'));
      const fromMs = time.nowMs();
      statuses.leaders.push(await knock(code));
      waits.push(time.nowMs() - fromMs);
    });
    // An injected request needs a few turns of the event loop before it waits for its answer's time.
    await time.run(async () => {
      for (let turns = 0; turns < (asking > 0 ? 12 : 1); turns++) await new Promise(setImmediate);
    });
    await Promise.all([...attacks, ...joins]);

    expect(statuses.leaders).toEqual(Array.from({ length: 300 }, () => 200));
    expect(statuses.mistyped).toEqual(Array.from({ length: 30 }, () => 404));
    expect(new Set(statuses.attacker)).toEqual(new Set([404]));
    expect(Math.max(...waits)).toBeLessThanOrEqual(3000);
    expect(waits[0]).toBe(0);
  }, 60_000);

  it('takes three hundred codes at a time, once there have been far too many wrong ones', async () => {
    const time = new FastTime();
    const door = new Doorkeeper(time);
    const knockTimes = async (count: number) => {
      const knocks = Array.from({ length: count }, () => door.answer(true, wrongCode));
      await time.run();
      return Promise.all(knocks);
    };
    await knockTimes(3000);
    const answers = await knockTimes(1000);
    expect(answers.filter((one) => !one.ok && one.error.code === 'RATE_LIMITED')).toHaveLength(700);
  });

  it('is calm again after a while, and never slow to those who scan', async () => {
    const time = new FastTime();
    const door = new Doorkeeper(time);
    const within = async (isGuessable: boolean) => {
      const fromMs = time.nowMs();
      let tookMs = -1;
      const knocked = door.answer(isGuessable, rightCode).then(() => (tookMs = time.nowMs() - fromMs));
      await time.run();
      await knocked;
      return tookMs;
    };
    const wrongs = Array.from({ length: 2000 }, () => door.answer(true, wrongCode));
    await time.run();
    await Promise.all(wrongs);
    expect(await within(true)).toBeGreaterThan(1000);
    expect(await within(false)).toBe(0);
    void time.until(time.nowMs() + 5 * 60_000);
    await time.run();
    expect(await within(true)).toBe(0);
  });
});

describe('a refusal', () => {
  it.each([
    { what: 'at once', workMs: 0 },
    { what: 'after a look in the database', workMs: 40 },
    { what: 'after loading the session', workMs: 220 },
  ])('that is known $what comes at the same moment', async ({ workMs }) => {
    const time = new FastTime();
    const door = new Doorkeeper(time);
    const knocked = door.answer(true, async () => {
      await time.wait(workMs);
      return refuse('JOIN_REFUSED');
    });
    await time.run();
    await knocked;
    expect(time.nowMs()).toBe(250);
  });
});
