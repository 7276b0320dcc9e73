import type { PusteromServer } from '../pusterom-server.ts';
import { crashPostgres } from './postgres-process.ts';

export interface Kills {
  kills: number;
  killsInBursts: number;
  serverKills: number;
  databaseKills: number;
}

/** Kills the server, its Postgres or both with SIGKILL, and starts the server again. */
export class Killer {
  readonly count: Kills = { kills: 0, killsInBursts: 0, serverKills: 0, databaseKills: 0 };
  readonly #server: PusteromServer;
  readonly #random: () => number;

  constructor(server: PusteromServer, random: () => number) {
    this.#server = server;
    this.#random = random;
  }

  /** Resolves when the server listens again; a killed Postgres it brings back by itself. */
  async kill(isInBurst: boolean): Promise<void> {
    const dice = this.#random();
    this.count.kills += 1;
    if (isInBurst) this.count.killsInBursts += 1;
    if (dice > 0.4 && (await crashPostgres(this.#server.dataDir))) this.count.databaseKills += 1;
    if (dice > 0.7) return;
    this.count.serverKills += 1;
    await this.#server.kill9();
    await this.#server.start();
  }
}
