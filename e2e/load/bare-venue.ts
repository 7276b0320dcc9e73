import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as Pg from '../../apps/server/node_modules/@types/pg';
import { io } from '../reliability/socket-io-client.ts';
import { answerWithinMs, Page } from './page.ts';
import type { Hall, LoadPhone, Venue } from './venue.ts';

const ofTheServer = createRequire(new URL('../../apps/server/package.json', import.meta.url));
const { Client } = ofTheServer('pg') as typeof Pg;

/** The bare server, in a process of its own, on the Postgres that is there. */
export class BareVenue implements Venue {
  readonly #process: ChildProcess;
  readonly #origin: string;
  readonly #databaseUrl: string;
  #halls = 0;

  private constructor(child: ChildProcess, port: number, databaseUrl: string) {
    this.#process = child;
    this.#origin = `http://127.0.0.1:${port}`;
    this.#databaseUrl = databaseUrl;
  }

  static async open(databaseUrl: string): Promise<BareVenue> {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', fileURLToPath(new URL('bare-server.ts', import.meta.url))],
      {
        env: { ...process.env, DATABASE_URL: databaseUrl },
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      },
    );
    const [port] = (await once(child, 'message')) as [number];
    return new BareVenue(child, port, databaseUrl);
  }

  get pids() {
    return [this.#process.pid];
  }

  async hall(): Promise<Hall> {
    const session = String(++this.#halls);
    return {
      facilitator: await this.#bring(session, 'facilitator'),
      screen: await this.#bring(session, 'screen'),
      phone: async () => phoneOn(await this.#bring(session, 'phone')),
      show: () => Promise.resolve(),
    };
  }

  async close(): Promise<void> {
    const exited = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await exited;
  }

  async #bring(session: string, role: string): Promise<Page> {
    const socket = io(this.#origin, { transports: ['websocket'], forceNew: true, auth: { session, role } });
    const page = new Page(socket);
    socket.on('count', (seq: number) => page.note(seq)).on('entry', ({ seq }) => page.note(seq));
    await new Promise((resolve) => socket.once('count', resolve));
    return page;
  }

  async stored(ids: readonly string[]): Promise<number> {
    const client = new Client(this.#databaseUrl);
    await client.connect();
    const { rows } = await client.query<{ count: string }>(
      'SELECT count(*) FROM bare_entry WHERE id = ANY($1)',
      [ids],
    );
    await client.end();
    return Number(rows[0]?.count);
  }
}

const phoneOn = (page: Page): LoadPhone => ({
  page,
  submit: (id, text) =>
    page.socket.timeout(answerWithinMs).emitWithAck('entry', { id, text }) as Promise<number>,
});
