import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@pusterom/server/database/embedded-postgres';
import { freePort } from '@pusterom/server/database/postgres-cluster';
import { copyPreparedData } from '@pusterom/server/database/prepared-data.fixture';
import { RedisServer } from '@pusterom/server/realtime/redis-server.fixture';
import { Balancer } from './balancer.ts';
import { PusteromServer, type ServerOptions } from './pusterom-server.ts';
import { crashPostgres } from './reliability/postgres-process.ts';
import type { Site } from './site.ts';

export interface ClusterOptions extends ServerOptions {
  /** Whether pages reach them through a balancer; otherwise each page goes to one of them. */
  isBalanced?: boolean;
  /** Of the balancer. */
  port?: number;
}

/** Several real servers on one PostgreSQL, with a real Redis between them: each a process of its own. */
export class Cluster implements Site {
  readonly servers: readonly PusteromServer[];
  readonly redis: RedisServer;
  readonly #balancer: Balancer | null;
  readonly #dataDir: string;
  readonly #postgres: EmbeddedPostgres;

  private constructor(parts: {
    servers: readonly PusteromServer[];
    redis: RedisServer;
    balancer: Balancer | null;
    dataDir: string;
    postgres: EmbeddedPostgres;
  }) {
    this.servers = parts.servers;
    this.redis = parts.redis;
    this.#balancer = parts.balancer;
    this.#dataDir = parts.dataDir;
    this.#postgres = parts.postgres;
  }

  /** The servers do not run yet. */
  static async create(
    nodes: number,
    { isBalanced, port, ...options }: ClusterOptions = {},
  ): Promise<Cluster> {
    const dataDir = await mkdtemp(join(tmpdir(), 'pusterom-cluster-'));
    await copyPreparedData(dataDir);
    const [postgres, redis] = await Promise.all([startEmbeddedPostgres(dataDir), RedisServer.start()]);
    const shared = {
      DATABASE_URL: postgres.url,
      REDIS_URL: redis.url,
      SECRET: randomBytes(32).toString('base64url'),
    };
    const { env } = options;
    const front = isBalanced ? (port ?? (await freePort())) : null;
    const publicUrl = front === null ? {} : { PUBLIC_URL: `http://localhost:${front}` };
    const settings: ServerOptions = {
      ...options,
      isNew: true,
      env: (origin) => ({ ...shared, ...publicUrl, ...(typeof env === 'function' ? env(origin) : env) }),
    };
    const servers = await Promise.all(Array.from({ length: nodes }, () => PusteromServer.create(settings)));
    const origins = servers.map(({ origin }) => origin);
    const balancer = front === null ? null : await Balancer.start(front, origins);
    return new Cluster({ servers, redis, balancer, dataDir, postgres });
  }

  get origins(): readonly string[] {
    return this.#balancer ? [this.#balancer.origin] : this.servers.map(({ origin }) => origin);
  }

  databaseUrl = async (): Promise<string> => this.#postgres.url;

  /** Resolves with the one-time owner link of the first. */
  async start(): Promise<string> {
    const [link = ''] = await Promise.all(this.servers.map((server) => server.start()));
    await this.#balancer?.ready();
    return link;
  }

  /** As when the power goes; it comes back by itself. Answers false when it was away already. */
  crashPostgres(): Promise<boolean> {
    return crashPostgres(this.#dataDir);
  }

  async stop(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.stop()));
    await this.#balancer?.stop();
    await this.redis.kill();
    await this.#postgres.stop();
    await rm(this.#dataDir, { recursive: true, force: true });
  }
}
