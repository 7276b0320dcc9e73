import type { Server as HttpServer } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import type { LiveState } from '@pusterom/core/live-state';
import { isPassing, type Accepted, type CommandName, type PassingCommand } from '@pusterom/protocol/commands';
import { refuse, type ErrorCode, type Result } from '@pusterom/protocol/errors';
import type { SessionId } from '@pusterom/protocol/ids';
import { Server } from 'socket.io';
import type { OpenConsoles } from '../http/app-parts.ts';
import type { Deletions } from '../sessions/deletions.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { After } from '../after.ts';
import { Rehearsals } from '../rehearsal/rehearsals.ts';
import { isFromOwnPage } from '../http/own-origin.ts';
import type { Note } from '../security-log.ts';
import type { SessionNews } from '../sessions/elsewhere.ts';
import type { LiveSession } from '../sessions/live-session.ts';
import type { Room } from '../sessions/session-registry.ts';
import { StorageUnavailable } from '../sessions/ports.ts';
import { Admission } from './admission.ts';
import type { Gatekeeper } from './authenticate.ts';
import { bindCommands } from './bind-commands.ts';
import { Bus, type Line } from './bus.ts';
import { Callers } from './callers.ts';
import { Consoles } from './consoles.ts';
import { cutOff, type Connection } from './cut-off.ts';
import { guardEngine } from './engine-guard.ts';
import type { News, RoomNews } from './news.ts';
import { cutOffWhenFlooding } from './flood.ts';
import { socketOptions, type ServerSocket, type SocketServer } from './server-socket.ts';
import { SessionRoom, type RoomParts } from './session-room.ts';
import { wayInto } from './simulated-phone.ts';
import { cutOffWhenSlow } from './slow-reader.ts';

export interface RealtimeParts extends Gatekeeper {
  /** Where phones find the server, without a trailing slash. */
  origin: () => string;
  report: (bug: unknown, where: { sessionId?: SessionId; command?: CommandName }) => void;
  note: Note;
  deletions: Pick<Deletions, 'session'>;
  after: After;
  metrics: Metrics;
  /** Null when this is the only server. */
  line: Line | null;
}

/** Where there are several servers: how often it is asked once more whether those who lead, and screens, may stay. */
const askAgainMs = 30_000;

/** Sockets: who connects, what they ask, what they are told. `close` ends them all. */
export class Realtime implements Room, OpenConsoles {
  readonly #io: SocketServer;
  readonly #parts: RealtimeParts;
  readonly #rooms = new Map<SessionId, SessionRoom>();
  readonly #callers: Callers;
  readonly #consoles = new Consoles();
  readonly #rehearsals: Rehearsals;
  readonly #bus: Bus | null;
  readonly #admission: Admission;
  readonly #askingAgain: NodeJS.Timeout | null;

  constructor(httpServer: HttpServer, parts: RealtimeParts) {
    this.#parts = parts;
    this.#callers = new Callers(parts.nowMs);
    this.#admission = new Admission({ ...parts, codeOf: (error) => this.#codeOf(error) });
    this.#rehearsals = new Rehearsals({
      wayInto: (id) => wayInto(id, parts, (phone) => void this.#welcome(phone.socket)),
      throwAway: (id) => this.#throwAway(id),
      after: parts.after,
      report: parts.report,
    });
    this.#io = new Server(httpServer, {
      ...socketOptions,
      allowRequest: (request, decide) => {
        const isAllowed = isFromOwnPage(request, parts.origin());
        if (!isAllowed) parts.note('origin-refused');
        decide(null, isAllowed);
      },
    });
    this.#bus = parts.line && new Bus(this.#io, parts.line, (news, server) => this.#hear(news, server));
    this.#askingAgain =
      this.#bus && setInterval(() => void this.#admission.askAgain(this.#sockets), askAgainMs).unref();
    guardEngine(this.#io, parts.origin);
    this.#io.engine.on('connection', (conn: Connection) => cutOffWhenFlooding(conn, parts));
    this.#io.use((socket, next) => void this.#admission.admit(socket, next));
    this.#io.on('connection', (socket) => {
      cutOffWhenSlow(socket);
      void this.#welcome(socket);
    });
  }

  here(id: SessionId) {
    return this.#rooms.get(id)?.here ?? new Set<never>();
  }

  onCommitted(state: LiveState): void {
    this.#rooms.get(state.session.id)?.onCommitted(state);
    this.#rehearsals.follow(state.session);
  }

  isEmpty(id: SessionId): boolean {
    return !this.#rooms.has(id);
  }

  end(id: SessionId): void {
    this.#rehearsals.stop(id);
    this.#rooms.get(id)?.end();
  }

  closeFor(userId: string, sessionId?: SessionId): void {
    this.#consoles.cutOff(userId, sessionId);
    this.#bus?.tell({ kind: 'consoles-cut-off', userId, ...(sessionId && { sessionId }) });
  }

  closeScreens(id: SessionId): void {
    this.#cutOffScreens(id);
    this.#bus?.tell({ kind: 'screens-cut-off', id });
  }

  toOthers(news: SessionNews): void {
    this.#bus?.tell(news);
  }

  get #sockets(): ServerSocket[] {
    return [...this.#io.sockets.sockets.values()];
  }

  /** How many are connected, by role. */
  get counts(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { data } of this.#sockets)
      counts.set(data.identity.role, (counts.get(data.identity.role) ?? 0) + 1);
    return counts;
  }

  async close(): Promise<void> {
    if (this.#askingAgain) clearInterval(this.#askingAgain);
    this.#rehearsals.close();
    for (const room of this.#rooms.values()) room.close();
    await this.#io.close();
  }

  /** Another server says so. */
  #hear(news: News, server: string): void {
    if (news.kind === 'room') this.#rooms.get(news.id)?.hear(news, server);
    else if (news.kind === 'consoles-cut-off') this.#consoles.cutOff(news.userId, news.sessionId);
    else if (news.kind === 'screens-cut-off') this.#cutOffScreens(news.id);
    else void this.#parts.registry.hear(news).catch((error: unknown) => this.#codeOf(error));
  }

  #cutOffScreens(id: SessionId): void {
    for (const { data, conn } of this.#sockets)
      if (data.identity.role === 'screen' && data.identity.sessionId === id) cutOff(conn);
  }

  async #welcome(socket: ServerSocket): Promise<void> {
    const { identity } = socket.data;
    const session = this.#parts.registry.get(identity.sessionId);
    this.#consoles.enter(socket);
    const author = identity.role === 'participant' ? identity.participantId : 'facilitator';
    const leaderId = identity.role === 'facilitator' ? identity.userId : undefined;
    const entering = this.#letIn(socket, session);
    bindCommands(socket, {
      mayAsk: this.#callers.enter(socket),
      dispatch: (command) =>
        isPassing(command) ? pass(socket, command, entering) : session.dispatch(author, command, leaderId),
      answered: (command, result, ms) => {
        this.#parts.metrics.answered(command, ms);
        this.#noteAnswer(command, result, leaderId);
      },
      arrived: ({ waitedMs }) => this.#parts.metrics.kept(waitedMs),
      report: (bug, command) => this.#parts.report(bug, { sessionId: identity.sessionId, command }),
    });
    try {
      if ((await entering) && author !== 'facilitator')
        await session.dispatch(author, { name: 'participant:arrive', input: { id: author } });
    } catch (error) {
      this.#codeOf(error);
      socket.disconnect(true);
    }
  }

  /** Null when she may not stay, or has gone again. */
  async #letIn(socket: ServerSocket, session: LiveSession): Promise<SessionRoom | null> {
    const isThere = (await session.current()) !== null && (await this.#admission.mayStay(socket));
    // As it is now: the room hears only of what comes after this.
    const state = isThere ? (session.held ?? (await session.current())) : null;
    if (!socket.disconnected && state) return this.#enter(socket, state);
    cutOff(socket.conn);
    return null;
  }

  #noteAnswer(command: CommandName, result: Result<Accepted>, leaderId: string | undefined): void {
    if (result.ok && command === 'participant:remove') this.#parts.note('person-removed', leaderId);
    if (!result.ok && result.error.code === 'INVALID_PAYLOAD') this.#parts.note('input-refused', leaderId);
    if (!result.ok && result.error.code === 'FORBIDDEN') this.#parts.note('access-refused', leaderId);
  }

  #enter(socket: ServerSocket, state: LiveState): SessionRoom {
    const { id } = state.session;
    const room = this.#rooms.get(id) ?? new SessionRoom(state, this.#roomParts(id));
    this.#rooms.set(id, room);
    room.enter(socket);
    const isConsole = socket.data.identity.role === 'facilitator';
    if (isConsole) this.#rehearsals.consoleCame(state.session);
    socket.on('disconnect', () => {
      room.leave(socket);
      if (isConsole) this.#rehearsals.consoleLeft(id);
      if (!room.isEmpty) return;
      this.#rooms.delete(id);
      this.#parts.registry.release(id);
    });
    return room;
  }

  #roomParts(id: SessionId): RoomParts {
    const bus = this.#bus;
    const toOthers = bus && ((news: RoomNews) => bus.tell({ kind: 'room', id, ...news }));
    return { io: this.#io, nowMs: this.#parts.nowMs, toOthers };
  }

  async #throwAway(id: SessionId): Promise<void> {
    // Whoever has ended it is answered first.
    await setImmediate();
    await this.#parts.deletions.session(id, '');
    await this.#parts.registry.end(id);
  }

  #codeOf(error: unknown): ErrorCode {
    if (error instanceof StorageUnavailable) return 'UNAVAILABLE';
    this.#parts.report(error, {});
    return 'INTERNAL';
  }
}

/** Only whoever has been let in can say something to the room. */
async function pass(
  socket: ServerSocket,
  command: PassingCommand,
  entering: Promise<SessionRoom | null>,
): Promise<Result<Accepted>> {
  const room = await entering.catch(() => null);
  return room?.pass(socket.data, command) ?? refuse('UNAVAILABLE');
}
