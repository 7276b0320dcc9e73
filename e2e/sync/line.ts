import type { Accepted } from '@pusterom/protocol/commands';
import { refuse, type Result } from '@pusterom/protocol/errors';
import type { ServerToClientEvents, Standing } from '@pusterom/protocol/wire';
import { oneOf } from '@pusterom/core/testing/seeded';
import type { SessionSocket } from '../../apps/web/src/lib/socket.ts';

/** What is under way between a page and the server. */
export interface Message {
  /** Whether a network may lose it alone, double it or overtake it: what begins a view goes with its connection. */
  isLoose: boolean;
  deliver: () => void;
}

type Listener = (...args: never[]) => void;

/** One page's connection, driven by hand: nothing arrives before the test says so. */
export class Line implements SessionSocket {
  readonly toPage: Message[] = [];
  readonly toServer: Message[] = [];
  /** Messages that were sent and never arrived. */
  lost = 0;
  standing: Standing | null = null;
  readonly #listeners = new Map<string, Listener[]>();
  readonly #unanswered = new Set<(answer: Result<Accepted>) => void>();
  readonly #connect: (line: Line) => ServerEnd;
  #end: ServerEnd | null = null;

  constructor(connect: (line: Line) => ServerEnd) {
    this.#connect = connect;
  }

  get isConnected(): boolean {
    return this.#end !== null;
  }

  connect(): void {
    this.#end ??= this.#connect(this);
  }

  /** Both ends notice, and everything under way is gone. */
  cut(): void {
    this.lost += this.toPage.splice(0).length + this.toServer.splice(0).length;
    const end = this.#end;
    this.#end = null;
    end?.leave();
    for (const fail of this.#unanswered) fail(refuse('UNAVAILABLE'));
    this.#unanswered.clear();
  }

  on<E extends keyof ServerToClientEvents>(event: E, listener: ServerToClientEvents[E]): () => void {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    return () => undefined;
  }
  onState(): () => void {
    return () => undefined;
  }
  standAt(standing: Standing): void {
    this.standing = standing;
  }
  resync(): void {
    this.standing = null;
    this.cut();
    this.connect();
  }
  close(): void {
    this.cut();
  }

  send(name: string, input: unknown): Promise<Result<Accepted>> {
    const end = this.#end;
    if (!end) return Promise.resolve(refuse('UNAVAILABLE'));
    return new Promise((resolve) => {
      this.#unanswered.add(resolve);
      const answer = (result: Result<Accepted>): void => {
        this.#unanswered.delete(resolve);
        resolve(result);
      };
      const arrive = (): void =>
        void end.ask(name, input).then((result) => {
          if (this.#end === end) this.toPage.push({ isLoose: true, deliver: () => answer(result) });
        });
      this.toServer.push({ isLoose: true, deliver: arrive });
    });
  }

  /** Written out as it is sent: what happens to the server's objects later changes nothing. */
  tell(event: string, args: unknown[]): void {
    const written = args.map((one) => (one instanceof Uint8Array ? one : JSON.stringify(one)));
    this.toPage.push({ isLoose: event === 'session:frame', deliver: () => this.#hear(event, written) });
  }

  #hear(event: string, written: readonly (string | Uint8Array)[]): void {
    const args = written.map((one) => (typeof one === 'string' ? JSON.parse(one) : one)) as never[];
    for (const listener of this.#listeners.get(event) ?? []) listener(...args);
  }
}

/** What the server does with a line. */
export interface ServerEnd {
  ask: (name: string, input: unknown) => Promise<Result<Accepted>>;
  leave: () => void;
}

/** A network at its worst: what is under way is delivered, lost, doubled or overtaken. */
export function mishandle(line: Line, random: () => number): void {
  const queue = oneOf([line.toPage, line.toServer], random);
  const index = Math.floor(random() * queue.length);
  const message = queue[index];
  if (!message?.isLoose) return;
  const dice = random();
  if (dice < 0.5) line.lost += queue.splice(index, 1).length;
  else if (dice < 0.75) queue.splice(index, 0, message);
  else if (queue[index + 1]?.isLoose) queue.splice(index, 2, ...queue.slice(index, index + 2).reverse());
}

/** In order, as a good network does. */
export function deliver(line: Line, most = Infinity): void {
  for (const queue of [line.toServer, line.toPage])
    for (let count = 0; count < most && queue.length > 0; count++) queue.shift()?.deliver();
}
