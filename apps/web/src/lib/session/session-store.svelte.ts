import { findStep, type PlacedStep } from '@pusterom/core/agenda';
import { apply } from '@pusterom/core/apply';
import { currentRun } from '@pusterom/core/clock';
import { fromSnapshot } from '@pusterom/core/snapshot';
import type { Accepted, CommandName, Input, Kept } from '@pusterom/protocol/commands';
import type { ErrorCode, Result } from '@pusterom/protocol/errors';
import type { Frame } from '@pusterom/protocol/events';
import type { SessionState, StepRun } from '@pusterom/protocol/session';
import type { SessionSnapshot } from '@pusterom/protocol/snapshot';
import type { Said } from '@pusterom/protocol/said';
import type { Sheet, SheetProgress } from '@pusterom/protocol/sheet';
import { noCounts, type SignalCounts } from '@pusterom/protocol/signals';
import {
  decodeFrame,
  decodeSnapshot,
  decodeYou,
  type Presence,
  type Standing,
  type You,
} from '@pusterom/protocol/wire';
import type { ConnectionState, SessionSocket } from '../socket.ts';

/**
 * The session as this page may see it, kept in step with the server. Views read its fields; commands go through
 * `send`. What is asked for shows when the server has stored it, not before.
 */
export class SessionStore {
  #session = $state.raw<SessionState | null>(null);
  #you = $state.raw<You | null>(null);
  #connection = $state<ConnectionState>('connecting');
  #refusal = $state<ErrorCode | null>(null);
  #presence = $state.raw<Presence | null>(null);
  #said = $state.raw<Said | null>(null);
  #sheet = $state.raw<Sheet | null>(null);
  #serverOffsetMs = $state(0);
  /** The group whose view this page has. */
  #breakoutId: Standing['breakoutId'] = null;
  readonly #socket: SessionSocket;
  readonly #stops: (() => void)[];

  /** Null until the first snapshot has come. */
  readonly run: StepRun | null = $derived(this.#session ? currentRun(this.#session) : null);
  /** Where the session is now; null before it opens. */
  readonly place: PlacedStep | null = $derived(
    this.#session && this.run ? findStep(this.#session.agenda, this.run.stepId) : null,
  );

  constructor(socket: SessionSocket) {
    this.#socket = socket;
    this.#stops = [
      socket.onState((state, code) => {
        this.#connection = state;
        this.#refusal = code;
      }),
      socket.on('session:clock', (serverNowMs) => (this.#serverOffsetMs = serverNowMs - Date.now())),
      socket.on('session:snapshot', (bytes) => this.#begin(decodeSnapshot(bytes))),
      socket.on('session:frame', (frame) => this.#follow(decodeFrame(frame))),
      socket.on('session:you', (you) => (this.#you = decodeYou(you))),
      socket.on('session:said', (said) => (this.#said = said)),
      socket.on('session:sheet', (sheet) => (this.#sheet = sheet)),
      socket.on('session:presence', (presence) => (this.#presence = presence)),
    ];
  }

  get session(): SessionState | null {
    return this.#session;
  }
  /** Participants only. */
  get you(): You | null {
    return this.#you;
  }
  get connection(): ConnectionState {
    return this.#connection;
  }
  /** Why the server does not let this page in. */
  get refusal(): ErrorCode | null {
    return this.#refusal;
  }
  /** How many phones are connected; facilitators only. */
  get here(): number {
    return this.#presence?.here ?? 0;
  }
  /** What whoever leads says to all; participants only. */
  get said(): Said | null {
    return this.#said;
  }
  /** What one's group is writing in the visit to a step that the session is in; participants only. */
  get sheet(): Sheet | null {
    return this.#sheet?.runId === this.run?.id ? this.#sheet : null;
  }
  /** How far the groups have come with what they have not sent in; facilitators only. */
  get sheets(): readonly SheetProgress[] {
    return this.#presence?.sheets ?? [];
  }
  /** How many phones signal what; facilitators only. */
  get signals(): SignalCounts {
    return this.#presence?.signals ?? noCounts;
  }
  /** Add to `Date.now()` to get the server's time. */
  get serverOffsetMs(): number {
    return this.#serverOffsetMs;
  }

  send<N extends CommandName>(name: N, input: Input<N>, kept?: Kept): Promise<Result<Accepted>> {
    return this.#socket.send(name, input, kept);
  }

  close(): void {
    for (const stop of this.#stops) stop();
    this.#socket.close();
  }

  #begin(snapshot: SessionSnapshot): void {
    this.#session = fromSnapshot(snapshot);
    this.#breakoutId = this.#you?.breakoutId ?? null;
    this.#stand();
  }

  /** When the connection is lost and found, it goes on from here. */
  #stand(): void {
    if (this.#session) this.#socket.standAt({ seq: this.#session.seq, breakoutId: this.#breakoutId });
  }

  /** A frame that starts where we are goes on; an old one is ignored; a gap means that we have missed something. */
  #follow({ from, to, events, breakoutId }: Frame): void {
    const session = this.#session;
    if (!session || to <= session.seq) return;
    if (from !== session.seq) return this.#socket.resync();
    const applied = events.reduce((state, event) => apply(state, to, event), session);
    this.#session = { ...applied, seq: to };
    if (breakoutId !== undefined) this.#breakoutId = breakoutId;
    this.#stand();
  }
}
