import { setTimeout } from 'node:timers/promises';
import { oneOf } from '@pusterom/core/testing/seeded';
import type { PusteromServer } from '../pusterom-server.ts';

export interface Kills {
  kills: number;
  killsInBursts: number;
  serverKills: number;
  databaseKills: number;
  redisKills: number;
}

/** What can be killed. */
export interface Targets {
  servers: readonly PusteromServer[];
  /** Answers false when it was away already. */
  crashPostgres: () => Promise<boolean>;
  /** Null where there is none. */
  redis: { kill(): Promise<void>; start(): Promise<void> } | null;
}

const redisAwayMs = 3000;

/** Kills a server, Postgres, both, or Redis with SIGKILL, and starts what does not come back by itself. */
export class Killer {
  readonly count: Kills = { kills: 0, killsInBursts: 0, serverKills: 0, databaseKills: 0, redisKills: 0 };
  readonly #targets: Targets;
  readonly #random: () => number;
  readonly #isGentle: boolean;

  /** `isGentle`: servers are only asked to stop, one after the other, as for a new version. */
  constructor(targets: Targets, random: () => number, isGentle: boolean) {
    this.#targets = targets;
    this.#isGentle = isGentle;
    this.#random = random;
  }

  /** Resolves when what was killed is there again; Postgres is brought back by whoever started it. */
  async kill(isInBurst: boolean): Promise<void> {
    const { servers, crashPostgres, redis } = this.#targets;
    const dice = this.#random();
    this.count.kills += 1;
    if (isInBurst) this.count.killsInBursts += 1;
    if (this.#isGentle) return this.#restart();
    // Redis first, so that it is among few kills too.
    if (redis && (this.count.redisKills === 0 || dice < 0.25)) return this.#killRedis(redis);
    if (dice > 0.55 && (await crashPostgres())) this.count.databaseKills += 1;
    if (dice > 0.8) return;
    this.count.serverKills += 1;
    const server = oneOf(servers, this.#random);
    await server.kill9();
    await server.start();
  }

  async #restart(): Promise<void> {
    const { servers } = this.#targets;
    const server = servers[this.count.serverKills++ % servers.length];
    await server?.restart();
  }

  async #killRedis(redis: NonNullable<Targets['redis']>): Promise<void> {
    this.count.redisKills += 1;
    await redis.kill();
    await setTimeout(this.#random() * redisAwayMs);
    await redis.start();
  }
}
