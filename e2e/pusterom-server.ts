import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** A real server with its own embedded Postgres in a folder of its own, started as `pnpm start` starts it. */
export class PusteromServer {
  readonly origin: string;
  readonly #port: number;
  readonly dataDir: string;
  #process: ChildProcess | null = null;

  private constructor(port: number, dataDir: string) {
    this.#port = port;
    this.dataDir = dataDir;
    this.origin = `http://localhost:${port}`;
  }

  static async create(): Promise<PusteromServer> {
    const dataDir = await mkdtemp(join(tmpdir(), 'pusterom-e2e-'));
    return new PusteromServer(await freePort(), dataDir);
  }

  /** Resolves with the one-time owner link, once the server listens. */
  async start(): Promise<string> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'apps/server/src/main.ts'], {
      cwd: projectRoot,
      env: {
        ...process.env,
        PORT: String(this.#port),
        HOST: '127.0.0.1',
        DATA_DIR: this.dataDir,
        DATABASE_URL: '',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#process = child;
    return ownerLink(child);
  }

  /** The process is gone in the middle of whatever it did; its Postgres is left behind. */
  async kill9(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
    await rm(this.dataDir, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (!child || child.exitCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }
}

function ownerLink(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (chunk) => {
      printed += String(chunk);
      const link = /\S+\/facilitator#link=\S+/.exec(printed)?.[0];
      if (link) resolve(link);
    });
    child.once('exit', () => reject(new Error(`the server ended before it listened:\n${printed}`)));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
