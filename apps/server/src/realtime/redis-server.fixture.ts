import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { freePort } from '../database/postgres-cluster.ts';

const places = [process.env['REDIS_SERVER_PATH'], '/usr/bin/redis-server', '/usr/local/bin/redis-server'];

/** A Redis on this machine, or undefined. */
export const findRedis = (): string | undefined => places.find((path) => path && existsSync(path));

/** A real Redis of its own for whoever tests with it, in memory only. */
export class RedisServer {
  readonly url: string;
  readonly #port: number;
  #process: ChildProcess | null = null;

  private constructor(port: number) {
    this.#port = port;
    this.url = `redis://127.0.0.1:${port}`;
  }

  static async start(): Promise<RedisServer> {
    const server = new RedisServer(await freePort());
    await server.start();
    return server;
  }

  /** Resolves once it answers, also when it has been killed before. */
  async start(): Promise<void> {
    const options = ['--port', String(this.#port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    const child = spawn(findRedis() ?? 'redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#process = child;
    for await (const line of child.stdout) if (String(line).includes('Ready to accept connections')) break;
  }

  /** Gone at once; whoever is connected finds out. */
  async kill(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (!child || child.exitCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  }
}
