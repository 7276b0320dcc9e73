import { apply } from '@pusterom/core/apply';
import type { Accepted, CommandName } from '@pusterom/protocol/commands';
import { isErrorCode, refuse, type ErrorCode, type Result } from '@pusterom/protocol/errors';
import type { Frame } from '@pusterom/protocol/events';
import type { SessionState } from '@pusterom/protocol/session';
import { decodeFrame, decodeYou, type You } from '@pusterom/protocol/wire';
import {
  answerWithinMs,
  openSocket,
  standingAt,
  tryAgainAfterMs,
  viewOf,
  type Standing,
  type Way,
} from './client.ts';
import type { Socket } from './socket-io-client.ts';

const passing: readonly string[] = ['UNAVAILABLE', 'INTERNAL'] satisfies ErrorCode[];

/** A page that follows a session as `SessionStore` does, and counts what should not happen. */
export class Follower {
  readonly socket: Socket;
  view: SessionState | null = null;
  snapshots = 0;
  /** Frames that did not start where the page stood. */
  misfits = 0;
  /** Snapshots of a session that stood further back than the page had been told. */
  rewinds = 0;
  readonly refusals: ErrorCode[] = [];
  #isWelcome = false;
  /** Knows nothing, or nothing that fits: needs a snapshot. */
  #isLost = true;
  #you: You | null = null;
  /** The group whose view this is. */
  #breakoutId: Standing['breakoutId'] = null;

  constructor(way: Way) {
    this.socket = openSocket(way, () => this.#standing);
    this.socket
      .on('session:clock', () => (this.#isWelcome = true))
      .on('session:you', (you: Uint8Array | You) => (this.#you = decodeYou(you)))
      .on('session:snapshot', (snapshot: Uint8Array) => this.#jump(viewOf(snapshot)))
      .on('session:frame', (frame: Uint8Array) => this.#follow(decodeFrame(frame)))
      .on('disconnect', () => (this.#isWelcome = false))
      .on('connect_error', ({ message }) => this.#turnedAway(message));
  }

  /** Connected, and on its way with the others. */
  get isHere(): boolean {
    return this.#isWelcome && !this.#isLost;
  }

  /** The server does not know this page any more, and will not. */
  get isTurnedAway(): boolean {
    return this.refusals.some((code) => !passing.includes(code));
  }

  /** Has been told of everything up to `seq`. */
  stands(seq: number): boolean {
    return this.isHere && (this.view?.seq ?? -1) >= seq;
  }

  get #standing(): Standing | null {
    return this.view && !this.#isLost ? standingAt(this.view, this.#breakoutId) : null;
  }

  /** Never rejects: no answer in time is `UNAVAILABLE`. */
  async send(name: CommandName, input: object): Promise<Result<Accepted>> {
    if (!this.socket.connected) return refuse('UNAVAILABLE');
    try {
      return (await this.socket.timeout(answerWithinMs).emitWithAck(name, input)) as Result<Accepted>;
    } catch {
      return refuse('UNAVAILABLE');
    }
  }

  /** As a page that is reloaded: it comes back knowing nothing. */
  reload(): void {
    this.forget();
    this.socket.disconnect().connect();
  }

  /** The next connection asks for everything anew. */
  forget(): void {
    this.#isLost = true;
  }

  close(): void {
    this.socket.disconnect();
  }

  #jump(view: SessionState): void {
    this.snapshots += 1;
    if (view.seq < (this.view?.seq ?? 0)) this.rewinds += 1;
    this.view = view;
    this.#breakoutId = this.#you?.breakoutId ?? null;
    this.#isLost = false;
  }

  #follow({ from, to, events, breakoutId }: Frame): void {
    const { view } = this;
    if (!view || this.#isLost || to <= view.seq) return;
    if (from !== view.seq) {
      this.misfits += 1;
      this.reload();
      return;
    }
    const next = events.reduce((session, event) => apply(session, to, event), view);
    this.view = { ...next, seq: to };
    if (breakoutId !== undefined) this.#breakoutId = breakoutId;
  }

  /** A refusal in the handshake ends Socket.IO's own attempts; one that will pass is tried again. */
  #turnedAway(message: string): void {
    if (!isErrorCode(message)) return;
    this.refusals.push(message);
    if (passing.includes(message)) setTimeout(() => this.socket.connect(), tryAgainAfterMs);
  }
}
