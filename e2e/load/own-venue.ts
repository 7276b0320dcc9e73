import { randomUUID } from 'node:crypto';
import { stepsOf } from '@pusterom/core/agenda';
import { existing } from '@pusterom/core/testing/a-session';
import type { CommandName } from '@pusterom/protocol/commands';
import type { Accepted } from '@pusterom/protocol/commands';
import type { Result } from '@pusterom/protocol/errors';
import type { SessionId } from '@pusterom/protocol/ids';
import { decodeFrame } from '@pusterom/protocol/wire';
import { connectDatabase } from '@pusterom/server/database/connect';
import { builtInTemplate } from '@pusterom/templates';
import { join, makeSession, openSocket, screenToken, viewOf, type Claim } from '../reliability/client.ts';
import { answerWithinMs, Page } from './page.ts';
import type { Hall, LoadPhone, Venue } from './venue.ts';

const steps = stepsOf(builtInTemplate.agenda).map(({ step }) => step);
const keywordStep = (showing: 'live' | 'after-reveal') =>
  existing(
    steps.find((step) => step.collects === 'keywords' && step.showing === showing),
    `step that is shown ${showing}`,
  );
const hidden = keywordStep('after-reveal');
const live = keywordStep('live');

/** How far a frame brings a page. All pages of a session get the same: it is read once, as each phone would. */
function reader(): (frame: Uint8Array) => number {
  let last = { frame: Buffer.of(), to: 0 };
  return (frame) => {
    if (!last.frame.equals(frame)) last = { frame: Buffer.from(frame), to: decodeFrame(frame).to };
    return last.to;
  };
}

interface PageSettings {
  cookie?: string;
  onSnapshot?: (snapshot: Uint8Array) => void;
  origin?: string;
  endOf?: ReturnType<typeof reader>;
}

interface PhoneSettings {
  code: string;
  endOf: ReturnType<typeof reader>;
  step: () => typeof hidden;
}

/** Pusterom itself: one server or several, any of which serves any phone. */
export class OwnVenue implements Venue {
  readonly pids: Venue['pids'];
  readonly #origins: readonly string[];
  readonly #cookie: string;
  readonly #databaseUrl: string;
  #comers = 0;

  constructor(servers: {
    pids: Venue['pids'];
    origins: readonly string[];
    cookie: string;
    databaseUrl: string;
  }) {
    this.pids = servers.pids;
    this.#origins = servers.origins;
    this.#cookie = servers.cookie;
    this.#databaseUrl = servers.databaseUrl;
  }

  async hall(): Promise<Hall> {
    const id = await makeSession(this.#origin(), this.#cookie);
    const { page: facilitator, code } = await this.#console(id);
    const token = await screenToken(this.#origin(), id, this.#cookie);
    const screen = await this.#bring({ role: 'screen', token });
    let stepId = hidden.id;
    const endOf = reader();
    return {
      facilitator,
      screen,
      phone: async () => this.#phone({ code, endOf, step: () => (stepId === hidden.id ? hidden : live) }),
      show: async () => {
        await ask(facilitator, 'step:enter', { stepId: live.id, runId: randomUUID() });
        stepId = live.id;
      },
    };
  }

  /** The next server in turn. */
  #origin(): string {
    return existing(this.#origins[this.#comers++ % this.#origins.length], 'server');
  }

  async #console(sessionId: SessionId): Promise<{ page: Page; code: string }> {
    let code = '';
    const page = await this.#bring(
      { role: 'facilitator', sessionId },
      { cookie: this.#cookie, onSnapshot: (snapshot) => (code = viewOf(snapshot).door.code) },
    );
    await ask(page, 'session:open', {});
    await ask(page, 'step:enter', { stepId: hidden.id, runId: randomUUID() });
    return { page, code };
  }

  async #phone({ code, endOf, step }: PhoneSettings): Promise<LoadPhone> {
    const origin = this.#origin();
    const { token } = await join(origin, code);
    const page = await this.#bring({ role: 'participant', token }, { origin, endOf });
    const submit = (id: string, text: string) => {
      const { id: stepId, questionIds } = step();
      const place = { stepId, kind: 'keyword', questionId: questionIds[0], level: null, aspect: null };
      return ask(page, 'entry:submit', { id, ...place, text });
    };
    return { page, submit };
  }

  async #bring(
    claim: Claim,
    { cookie, onSnapshot, origin = this.#origin(), endOf = reader() }: PageSettings = {},
  ): Promise<Page> {
    const socket = openSocket({ origin, claim, ...(cookie !== undefined && { cookie }) }, () => null);
    const page = new Page(socket);
    socket.on('session:frame', (frame: Uint8Array) => page.note(endOf(frame)));
    await new Promise<void>((resolve, reject) => {
      // Socket.IO tries again by itself, unless the server has said no.
      socket.on('connect_error', (error) => socket.active || reject(error));
      socket.once('session:snapshot', (snapshot: Uint8Array) => {
        onSnapshot?.(snapshot);
        resolve();
      });
    });
    return page;
  }

  async stored(ids: readonly string[]): Promise<number> {
    const { prisma, close } = connectDatabase(this.#databaseUrl);
    const count = await prisma.entry.count({ where: { id: { in: [...ids] } } });
    await close();
    return count;
  }
}

/** Resolves with where the session stands; throws when it is refused. */
async function ask(page: Page, name: CommandName, input: object): Promise<number> {
  const result = (await page.socket.timeout(answerWithinMs).emitWithAck(name, input)) as Result<Accepted>;
  if (!result.ok) throw new Error(`${name} was refused: ${result.error.code}`);
  return result.data.seq;
}
