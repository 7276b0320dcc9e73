import type { Accepted, Command } from '@pusterom/protocol/commands';
import { refuse, type Result } from '@pusterom/protocol/errors';
import type { EntryId, ParticipantId, SessionId } from '@pusterom/protocol/ids';
import type { Sheet } from '@pusterom/protocol/sheet';
import type { Phone, WayIn } from '../rehearsal/phone.ts';
import type { AccessTokens } from '../sessions/access-tokens.ts';
import type { SessionRegistry } from '../sessions/session-registry.ts';
import type { ServerSocket, SocketData } from './server-socket.ts';

type Listener = (...args: unknown[]) => void;

/**
 * A participant's phone with nobody behind it and no network under it. To the room it is one socket more: counted,
 * seated, limited and shown out as the others are.
 */
export class SimulatedPhone implements Phone {
  readonly data: SocketData;
  readonly conn = { transport: {}, close: () => this.hangUp() };
  readonly #listeners = new Map<string, Listener[]>();
  #isConnected = true;
  #sheet: Sheet | null = null;

  constructor(sessionId: SessionId, participantId: ParticipantId) {
    this.data = { identity: { role: 'participant', sessionId, participantId }, at: null };
  }

  /** All that the room uses of a socket is here. */
  get socket(): ServerSocket {
    return this as unknown as ServerSocket;
  }

  get sheet(): Sheet | null {
    return this.#sheet;
  }

  get disconnected(): boolean {
    return !this.#isConnected;
  }

  ask({ name, input }: Command): Promise<Result<Accepted>> {
    if (this.disconnected) return Promise.resolve(refuse('UNAVAILABLE'));
    return new Promise((resolve) => this.#tell(name, input, resolve));
  }

  hangUp(): void {
    if (this.disconnected) return;
    this.#isConnected = false;
    this.#tell('disconnect');
  }

  on(name: string, listener: Listener): this {
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener]);
    return this;
  }

  disconnect(): this {
    this.hangUp();
    return this;
  }

  /** Of what it is sent, nobody reads anything but what her group writes. */
  emit(name: string, told: unknown): boolean {
    if (name === 'session:sheet') this.#sheet = told as Sheet | null;
    return true;
  }
  join(): void {}
  leave(): void {}

  #tell(name: string, ...args: unknown[]): void {
    for (const listener of this.#listeners.get(name) ?? []) listener(...args);
  }
}

interface WayInParts {
  tokens: AccessTokens;
  registry: SessionRegistry;
  report: (bug: unknown, where: { sessionId: SessionId }) => void;
}

/** The door as it is for everyone, and a line into the room without a network. */
export function wayInto(
  id: SessionId,
  { tokens, registry, report }: WayInParts,
  welcome: (phone: SimulatedPhone) => void,
): WayIn {
  return {
    participantOf: (number) => tokens.participantOf(id, `simulated ${number}`),
    entryOf: (key) => tokens.idFor(id, key) as EntryId,
    join: async (participantId, firstName) => {
      const command = { name: 'participant:join', input: { id: participantId, firstName } } as const;
      const joined = registry.get(id).dispatch(participantId, command);
      return joined.then(
        ({ ok }) => ok,
        (bug: unknown) => {
          report(bug, { sessionId: id });
          return false;
        },
      );
    },
    connect: (participantId) => {
      const phone = new SimulatedPhone(id, participantId);
      welcome(phone);
      return phone;
    },
  };
}
