import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@pusterom/server/database/embedded-postgres';
import { copyPreparedData } from '@pusterom/server/database/prepared-data.fixture';
import { RedisServer } from '@pusterom/server/realtime/redis-server.fixture';
import { PusteromServer, type ServerOptions } from './pusterom-server.ts';
import { crashPostgres } from './reliability/postgres-process.ts';
import type { Site } from './site.ts';

/** Several real servers on one PostgreSQL, with a real Redis between them: each a process of its own. */
export class Cluster implements Site {
  readonly servers: readonly PusteromServer[];
  readonly redis: RedisServer;
  readonly #dataDir: string;
  readonly #postgres: EmbeddedPostgres;

  private constructor(parts: {
    servers: readonly PusteromServer[];
    redis: RedisServer;
    dataDir: string;
    postgres: EmbeddedPostgres;
  }) {
    this.servers = parts.servers;
    this.redis = parts.redis;
    this.#dataDir = parts.dataDir;
    this.#postgres = parts.postgres;
  }

  /** Nothing but PostgreSQL and Redis runs yet. */
  static async create(nodes: number, options: ServerOptions = {}): Promise<Cluster> {
    const dataDir = await mkdtemp(join(tmpdir(), 'pusterom-cluster-'));
    await copyPreparedData(dataDir);
    const [postgres, redis] = await Promise.all([startEmbeddedPostgres(dataDir), RedisServer.start()]);
    const shared = {
      DATABASE_URL: postgres.url,
      REDIS_URL: redis.url,
      SECRET: randomBytes(32).toString('base64url'),
    };
    const { env } = options;
    const settings: ServerOptions = {
      ...options,
      isNew: true,
      env: (origin) => ({ ...shared, ...(typeof env === 'function' ? env(origin) : env) }),
    };
    const servers = await Promise.all(Array.from({ length: nodes }, () => PusteromServer.create(settings)));
    return new Cluster({ servers, redis, dataDir, postgres });
  }

  get origins(): readonly string[] {
    return this.servers.map(({ origin }) => origin);
  }

  databaseUrl = async (): Promise<string> => this.#postgres.url;

  /** Resolves with the one-time owner link of the first. */
  async start(): Promise<string> {
    const [link = ''] = await Promise.all(this.servers.map((server) => server.start()));
    return link;
  }

  /** As when the power goes; it comes back by itself. Answers false when it was away already. */
  crashPostgres(): Promise<boolean> {
    return crashPostgres(this.#dataDir);
  }

  async stop(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.stop()));
    await this.redis.kill();
    await this.#postgres.stop();
    await rm(this.#dataDir, { recursive: true, force: true });
  }
}
