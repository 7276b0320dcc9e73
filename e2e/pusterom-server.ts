import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@pusterom/server/database/postgres-cluster';
import { copyPreparedData } from '@pusterom/server/database/prepared-data.fixture';
import { crashPostgres } from './reliability/postgres-process.ts';
import { ownerLinkPath } from './server-records.ts';

export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

const { scripts } = JSON.parse(readFileSync(`${projectRoot}package.json`, 'utf8')) as {
  scripts: { start: string };
};
/** What `pnpm start` gives node, once it is built. */
export const startCommand: readonly string[] = scripts.start.split(' && node ').at(-1)?.split(' ') ?? [];

/** How a test's server differs from the one people run; by default not at all. */
export interface ServerOptions {
  /** What node is given. */
  command?: readonly string[];
  /** Its origin may be among it. */
  env?: Record<string, string> | ((origin: string) => Record<string, string>);
  /** Whether it makes its own database, as on a machine that has never seen it; otherwise it finds one, empty. */
  isNew?: boolean;
  /** Whether what it complains of is kept to itself as long as it starts; it is shown by default. */
  isQuiet?: boolean;
}

/** A real server with its own embedded Postgres in a folder of its own, started as `pnpm start` starts it. */
export class PusteromServer {
  readonly origin: string;
  readonly dataDir: string;
  readonly #port: number;
  readonly #options: ServerOptions;
  #process: ChildProcess | null = null;
  #starting: Promise<unknown> = Promise.resolve();
  #output = '';

  private constructor(port: number, dataDir: string, options: ServerOptions) {
    this.#port = port;
    this.#options = options;
    this.dataDir = dataDir;
    this.origin = `http://localhost:${port}`;
  }

  static async create(options: ServerOptions = {}): Promise<PusteromServer> {
    const dataDir = await mkdtemp(join(tmpdir(), 'pusterom-e2e-'));
    if (!options.isNew) await copyPreparedData(dataDir);
    return new PusteromServer(await freePort(), dataDir, options);
  }

  /** The process as it runs now; null when it does not, also when it has ended by itself. */
  get process(): ChildProcess | null {
    const child = this.#process;
    return child && child.exitCode === null && child.signalCode === null ? child : null;
  }

  /** What it has printed since the beginning, over its restarts; complaints too. */
  get output(): string {
    return this.#output;
  }

  /**
   * Resolves with the one-time owner link once the server listens; empty when she no longer needs one. One that runs
   * goes on, and its owner gets another link.
   */
  async start(): Promise<string> {
    if (this.process) return this.origin + (await ownerLinkPath(this.dataDir));
    const { command = startCommand, env, isQuiet } = this.#options;
    const child = spawn(process.execPath, command, {
      cwd: projectRoot,
      env: {
        ...process.env,
        PORT: String(this.#port),
        HOST: '127.0.0.1',
        DATA_DIR: this.dataDir,
        DATABASE_URL: '',
        ...(typeof env === 'function' ? env(this.origin) : env),
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#process = child;
    child.stdout?.on('data', (chunk) => (this.#output += String(chunk)));
    child.stderr?.on('data', (chunk) => {
      this.#output += String(chunk);
      if (isQuiet) return;
      // What is written down for security is no complaint.
      process.stderr.write(String(chunk).replace(/^\{"time":[^\n]*"event":[^\n]*\n/gm, ''));
    });
    const link = greeted(child);
    this.#starting = link.catch(() => undefined);
    return link;
  }

  /** The process is gone in the middle of whatever it did; its Postgres is left behind. */
  async kill9(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** As for a new version: it lets go of its pages, stores what it has been asked, and starts again. */
  async restart(): Promise<void> {
    await this.#end('SIGTERM');
    await this.start();
  }

  /** Waits for a start that is under way: a server that is stopped half started may leave its Postgres behind. */
  async stop(): Promise<void> {
    await this.#starting;
    await this.#end('SIGTERM');
    await crashPostgres(this.dataDir);
    await rm(this.dataDir, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.process;
    this.#process = null;
    if (!child) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }
}

/** The link stands before what phones need, which is printed in any case. */
function greeted(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    let complaints = '';
    child.stdout?.on('data', (chunk) => {
      printed += String(chunk);
      if (!printed.includes('For phones')) return;
      resolve(/\S+\/facilitator#link=\S+/.exec(printed)?.[0] ?? '');
    });
    child.stderr?.on('data', (chunk) => (complaints += String(chunk)));
    child.once('close', () =>
      reject(new Error(`the server ended before it listened:\n${printed}${complaints}`)),
    );
  });
}
