import { apply } from '@pusterom/core/apply';
import { fromSnapshot } from '@pusterom/core/snapshot';
import { existing } from '@pusterom/core/testing/a-session';
import { anId } from '@pusterom/core/testing/an-id';
import type { Accepted } from '@pusterom/protocol/commands';
import type { Result } from '@pusterom/protocol/errors';
import type { Frame } from '@pusterom/protocol/events';
import type { SessionState } from '@pusterom/protocol/session';
import { hearing } from '@pusterom/protocol/packets';
import type { SessionSnapshot } from '@pusterom/protocol/snapshot';
import type { Said } from '@pusterom/protocol/said';
import type { Sheet, SheetProgress } from '@pusterom/protocol/sheet';
import type { SignalCounts } from '@pusterom/protocol/signals';
import { decodeFrame, decodeSnapshot, decodeYou, type Presence, type You } from '@pusterom/protocol/wire';
import { io, type Socket } from 'socket.io-client';
import { vi } from 'vitest';
import { asText } from './as-text.fixture.ts';

/** Until it is so: on a busy machine that takes its time. */
export const eventually = (check: () => void): Promise<void> =>
  vi.waitFor(check, { timeout: 10_000, interval: 10 });

/** A page at the other end of a real socket: follows the session as a browser does, and keeps all it was sent. */
export class Page {
  readonly socket: Socket;
  readonly wire: string[] = [];
  readonly frames: Frame[] = [];
  readonly snapshots: SessionSnapshot[] = [];
  readonly presences: number[] = [];
  readonly signals: SignalCounts[] = [];
  said: Said | null = null;
  sheet: Sheet | null = null;
  sheets: readonly SheetProgress[] = [];
  readonly clocks: number[] = [];
  readonly gaps: Frame[] = [];
  readonly refused: Promise<string>;
  you: You | null = null;
  view: SessionState | null = null;

  constructor(url: string, auth: object, extraHeaders: Record<string, string>, transport: string) {
    const settings = { transports: [transport], forceNew: true, reconnection: false, parser: hearing };
    this.socket = io(url, { ...settings, auth, extraHeaders });
    this.refused = new Promise((resolve) =>
      this.socket.on('connect_error', ({ message }) => resolve(message)),
    );
    this.socket.io.engine.on('message', (message) => this.wire.push(asText(message)));
    this.socket.on('session:you', (you: Uint8Array | You) => (this.you = decodeYou(you)));
    this.socket.on('session:presence', ({ here, signals, sheets }: Presence) => {
      this.presences.push(here);
      this.signals.push(signals);
      this.sheets = sheets;
    });
    this.socket.on('session:said', (said: Said | null) => (this.said = said));
    this.socket.on('session:sheet', (sheet: Sheet | null) => (this.sheet = sheet));
    this.socket.on('session:clock', (serverNowMs: number) => this.clocks.push(serverNowMs));
    this.socket.on('session:snapshot', (bytes: Uint8Array) => {
      const snapshot = decodeSnapshot(bytes);
      this.snapshots.push(snapshot);
      this.view = fromSnapshot(snapshot);
    });
    this.socket.on('session:frame', (frame: Uint8Array) => this.#follow(decodeFrame(frame)));
  }

  get texts(): string[] {
    return [...(this.view?.entries.values() ?? [])].map(({ text }) => text);
  }

  /** Stops taking in what is sent, as a phone in a tunnel does. */
  pause(): void {
    this.#tcp.pause();
  }

  resume(): void {
    this.#tcp.resume();
  }

  get #tcp(): Pick<NodeJS.ReadStream, 'pause' | 'resume'> {
    const { transport } = this.socket.io.engine as unknown as {
      transport: { ws: { _socket: NodeJS.ReadStream } };
    };
    return transport.ws._socket;
  }

  async arrived(): Promise<this> {
    await vi.waitFor(() => existing(this.view, 'snapshot'), { timeout: 5000 });
    return this;
  }

  /** Until this page has been told of everything up to `seq`. */
  async reaches(seq: number): Promise<void> {
    await vi.waitFor(
      () => {
        if ((this.view?.seq ?? -1) < seq) throw new Error(`stands at ${this.view?.seq}, not at ${seq}`);
      },
      { timeout: 5000, interval: 5 },
    );
  }

  /** Whatever a test wants to send, right or wrong. */
  ask(name: string, ...args: unknown[]): Promise<Result<Accepted>> {
    return this.socket.timeout(5000).emitWithAck(name, ...args);
  }

  says(text: string, about: object = {}): Promise<Result<Accepted>> {
    const level = { level: null, aspect: null };
    const submission = {
      id: anId(text),
      stepId: 'plenary',
      kind: 'keyword',
      questionId: 'energy',
      ...level,
      text,
    };
    return this.ask('entry:submit', { ...submission, ...about });
  }

  #follow(frame: Frame): void {
    this.frames.push(frame);
    const { view } = this;
    if (!view || frame.to <= view.seq) return;
    if (frame.from !== view.seq) this.gaps.push(frame);
    this.view = {
      ...frame.events.reduce((session, event) => apply(session, frame.to, event), view),
      seq: frame.to,
    };
  }
}
