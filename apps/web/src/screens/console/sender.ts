import type { Accepted, CommandName, Input } from '@pusterom/protocol/commands';
import { refuse, type ErrorCode, type Result } from '@pusterom/protocol/errors';

/** Answers that only mean "not now". */
const notNow: readonly ErrorCode[] = ['UNAVAILABLE', 'RATE_LIMITED'];
/**
 * Long enough for a server that restarts, and longer than the longest pause between two attempts to connect (6 s: see
 * socket.ts). Then the facilitator is told.
 */
export const waitsMs = [300, 700, 1500, 3000, 3000, 3000];

export type Send = <N extends CommandName>(name: N, input: Input<N>) => Promise<Result<Accepted>>;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Commands leave in the order they were given, each until it is answered: "show, hide" never arrives as
 * "hide, show". The ids are made here, so that sending the same again is harmless.
 */
export class Sender {
  #last: Promise<unknown> = Promise.resolve();
  readonly #send: Send;
  readonly #sleep: (ms: number) => Promise<void>;

  constructor(send: Send, wait = sleep) {
    this.#send = send;
    this.#sleep = wait;
  }

  /** Never rejects. */
  send<N extends CommandName>(name: N, input: Input<N>): Promise<Result<Accepted>> {
    const sending = this.#last.then(() => this.#persist(name, input));
    this.#last = sending;
    return sending;
  }

  async #persist<N extends CommandName>(name: N, input: Input<N>): Promise<Result<Accepted>> {
    for (const waitMs of waitsMs) {
      const result = await this.#attempt(name, input);
      if (result.ok || !notNow.includes(result.error.code)) return result;
      await this.#sleep(waitMs);
    }
    return this.#attempt(name, input);
  }

  async #attempt<N extends CommandName>(name: N, input: Input<N>): Promise<Result<Accepted>> {
    try {
      return await this.#send(name, input);
    } catch {
      return refuse('INTERNAL');
    }
  }
}
