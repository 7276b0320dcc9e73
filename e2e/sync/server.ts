import type { LiveState } from '@pusterom/core/live-state';
import type { Change } from '@pusterom/core/live-state';
import { anId } from '@pusterom/core/testing/an-id';
import { testAgenda } from '@pusterom/core/testing/test-agenda';
import { isPassing, type Command } from '@pusterom/protocol/commands';
import { refuse } from '@pusterom/protocol/errors';
import type { SessionId } from '@pusterom/protocol/ids';
import type { Identity, ServerSocket, SocketServer } from '@pusterom/server/realtime/server-socket';
import { SessionRoom } from '@pusterom/server/realtime/session-room';
import { StorageUnavailable } from '@pusterom/server/sessions/ports';
import { surroundings } from '@pusterom/server/sessions/surroundings.fixture';
import { SessionRegistry } from '@pusterom/server/sessions/session-registry';
import { MemoryLiveStore } from '@pusterom/server/storage/memory/memory-live-store';
import { MemorySessionDirectory } from '@pusterom/server/storage/memory/memory-session-directory';
import type { MemorySessions } from '@pusterom/server/storage/memory/memory-sessions';
import type { Line, ServerEnd } from './line.ts';

export const sessionId: SessionId = anId('session');

/** A database whose answer gets lost now and then, before or after it has stored what it was given. */
class FlakyStore extends MemoryLiveStore {
  isFlaky = true;
  readonly #random: () => number;

  constructor(sessions: MemorySessions, random: () => number) {
    super(sessions);
    this.#random = random;
  }

  override async commit(id: SessionId, fromSeq: number, changes: readonly Change[]): Promise<boolean> {
    const dice = this.isFlaky ? this.#random() : 1;
    if (dice < 0.03) throw new StorageUnavailable('lost before');
    const isStored = await super.commit(id, fromSeq, changes);
    if (dice < 0.06) throw new StorageUnavailable('lost after');
    return isStored;
  }
}

/** Rooms as Socket.IO keeps them. */
class Rooms {
  readonly rooms = new Map<string, Set<Line>>();

  join(name: string, line: Line): void {
    this.rooms.set(name, (this.rooms.get(name) ?? new Set()).add(line));
  }
  leave(name: string, line: Line): void {
    const room = this.rooms.get(name);
    room?.delete(line);
    if (room?.size === 0) this.rooms.delete(name);
  }
  leaveAll(line: Line): void {
    for (const name of this.rooms.keys()) this.leave(name, line);
  }
  get io(): SocketServer {
    const to = (name: string) => ({
      emit: (event: string, ...args: unknown[]) =>
        this.rooms.get(name)?.forEach((line) => line.tell(event, args)),
    });
    return { local: { to }, sockets: { adapter: this } } as unknown as SocketServer;
  }
}

/** The real sessions, rooms and feeds, on a flaky memory and without a network. */
export class SyncServer {
  readonly store: FlakyStore;
  readonly #random: () => number;
  readonly #lines = new Set<Line>();
  #rooms = new Rooms();
  #room: SessionRoom | null = null;
  #registry: SessionRegistry;

  private constructor(store: FlakyStore, random: () => number) {
    this.store = store;
    this.#random = random;
    this.#registry = this.#newRegistry();
  }

  static async start(random: () => number): Promise<SyncServer> {
    const sessions: MemorySessions = new Map();
    const names = { title: 'Nettverksmøte', language: 'nb', code: 'K7M4XR', secret: 'the-secret' } as const;
    await new MemorySessionDirectory(sessions).create({
      id: sessionId,
      ownerId: 'facilitator',
      agenda: testAgenda,
      ...names,
    });
    return new SyncServer(new FlakyStore(sessions, random), random);
  }

  get session() {
    return this.#registry.get(sessionId);
  }

  /** The process dies, and another takes its place: only what is stored is left. */
  restart(): void {
    this.#room?.close();
    this.#room = null;
    this.#rooms = new Rooms();
    this.#registry = this.#newRegistry();
    for (const line of this.#lines) line.cut();
  }

  /** As `Realtime` lets a socket in. */
  admit(line: Line, identity: Identity): ServerEnd {
    const [rooms, registry] = [this.#rooms, this.#registry];
    const session = registry.get(sessionId);
    const socket = {
      data: { identity, at: line.standing },
      emit: (event: string, ...args: unknown[]) => line.tell(event, args),
      join: (name: string) => rooms.join(name, line),
      leave: (name: string) => rooms.leave(name, line),
    } as unknown as ServerSocket;
    const author = identity.role === 'participant' ? identity.participantId : 'facilitator';
    let isHere = true;
    let room: SessionRoom | null = null;
    const welcome = async (): Promise<void> => {
      const state = await session.current();
      if (!state || !isHere) return;
      room = this.#room ??= new SessionRoom(state, {
        io: rooms.io,
        nowMs: () => Date.now(),
        toOthers: null,
      });
      room.enter(socket);
      if (identity.role === 'participant')
        await session.dispatch(identity.participantId, {
          name: 'participant:arrive',
          input: { id: identity.participantId },
        });
    };
    this.#lines.add(line);
    void welcome().catch(() => line.cut());
    return {
      ask: async (name, input) => {
        const command = { name, input } as Command;
        if (identity.role === 'screen') return refuse('FORBIDDEN');
        return isPassing(command)
          ? (room?.pass(socket.data, command) ?? refuse('UNAVAILABLE'))
          : session.dispatch(author, command);
      },
      leave: () => {
        isHere = false;
        rooms.leaveAll(line);
        room?.leave(socket);
      },
    };
  }

  #newRegistry(): SessionRegistry {
    const { store } = this;
    const registry = new SessionRegistry(surroundings(store, { random: this.#random }));
    registry.attach({
      here: () => this.#room?.here ?? new Set(),
      // A process that has died tells nobody anything.
      onCommitted: (state: LiveState) => void (this.#registry === registry && this.#room?.onCommitted(state)),
      isEmpty: () => this.#room?.isEmpty ?? true,
      end: () => this.#room?.close(),
      toOthers: () => undefined,
    });
    return registry;
  }
}
