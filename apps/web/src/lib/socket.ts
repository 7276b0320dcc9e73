import type { Accepted, CommandName, Input, Kept } from '@pusterom/protocol/commands';
import { isErrorCode, refuse, type ErrorCode, type Result } from '@pusterom/protocol/errors';
import { hearing } from '@pusterom/protocol/packets';
import {
  protocolVersion,
  type ClientToServerEvents,
  type Handshake,
  type ServerToClientEvents,
  type Standing,
} from '@pusterom/protocol/wire';
import { io, type Socket } from 'socket.io-client';
import { watchWaking } from './wake.ts';

/** `refused`: the server has said no, and will say no again. */
export type ConnectionState = 'connecting' | 'online' | 'offline' | 'refused';

/** What a session needs of a connection; tests drive one by hand. */
export interface SessionSocket {
  on<E extends keyof ServerToClientEvents>(event: E, listener: ServerToClientEvents[E]): () => void;
  onState(listener: (state: ConnectionState, code: ErrorCode | null) => void): () => void;
  /** Never rejects: no answer in time is `UNAVAILABLE`. `kept`: of what has been kept until it could be sent. */
  send<N extends CommandName>(name: N, input: Input<N>, kept?: Kept): Promise<Result<Accepted>>;
  /** Where the page stands: the next connection goes on from there. */
  standAt(standing: Standing): void;
  /** Ask for everything anew. */
  resync(): void;
  close(): void;
}

const answerWithinMs = 8000;
/** Half as much again with Socket.IO's jitter. */
export const reconnectionDelayMaxMs = 4000;
const askWhyAfterMs = 500;
/** Codes that pass by themselves: keep trying to connect. */
const passing: readonly string[] = ['UNAVAILABLE', 'INTERNAL'];

type Claim = Handshake extends infer H ? (H extends Handshake ? Omit<H, 'version' | 'at'> : never) : never;

/** Connects to the server that served the page. */
export function openSocket(claim: Claim): SessionSocket {
  let at: Standing | null = null;
  const socket: Socket<ServerToClientEvents, ClientToServerEvents> = io({
    auth: (give) => give({ ...claim, version: protocolVersion, at }),
    parser: hearing,
    transports: ['websocket', 'polling'],
    // Some networks let no WebSocket through.
    tryAllTransports: true,
    reconnectionDelay: 300,
    reconnectionDelayMax: reconnectionDelayMaxMs,
    timeout: 8000,
  });
  const stopWaking = watchWaking({
    isConnected: () => socket.connected,
    reconnect() {
      if (socket.active) socket.disconnect().connect();
    },
    drop: () => drop(socket),
  });
  return {
    on(event, listener) {
      socket.on(event, listener as never);
      return () => socket.off(event, listener as never);
    },
    onState: (listener) => watchState(socket, listener),
    send: (name, input, kept) => send(socket, name, kept ? [input, kept] : [input]),
    standAt: (standing) => void (at = standing),
    resync() {
      at = null;
      socket.disconnect().connect();
    },
    close() {
      stopWaking();
      socket.disconnect();
    },
  };
}

/** Socket.IO's own type cannot follow a name that is a type parameter. */
interface Asking {
  emitWithAck(name: CommandName, ...asked: unknown[]): Promise<Result<Accepted>>;
}

type ClientSocket = Socket<ServerToClientEvents, ClientToServerEvents>;

function watchState(socket: ClientSocket, listener: Parameters<SessionSocket['onState']>[0]): () => void {
  const onConnect = () => listener('online', null);
  const onDisconnect = (reason: string) => {
    listener('offline', null);
    // Socket.IO leaves it at that when the server has said goodbye. Asked again, it says why.
    if (reason === 'io server disconnect') setTimeout(() => socket.connect(), askWhyAfterMs);
  };
  const onError = ({ message }: Error) => {
    if (!isErrorCode(message)) return listener('offline', null);
    listener(passing.includes(message) ? 'offline' : 'refused', message);
    // A refusal in the handshake ends Socket.IO's own attempts; one that will pass is tried again.
    if (passing.includes(message)) setTimeout(() => socket.connect(), 2000);
  };
  socket.on('connect', onConnect).on('disconnect', onDisconnect).on('connect_error', onError);
  if (socket.connected) onConnect();
  return () => socket.off('connect', onConnect).off('disconnect', onDisconnect).off('connect_error', onError);
}

async function send(
  socket: ClientSocket,
  name: CommandName,
  asked: readonly unknown[],
): Promise<Result<Accepted>> {
  if (!socket.connected) return refuse('UNAVAILABLE');
  try {
    const asking = socket.timeout(answerWithinMs) as unknown as Asking;
    return await asking.emitWithAck(name, ...asked);
  } catch {
    // No answer: the connection may well be dead without knowing. Whether it was stored is unknown, and sending it
    // again is harmless.
    drop(socket);
    return refuse('UNAVAILABLE');
  }
}

/** Ends the connection; Socket.IO begins a new one by itself, with pauses and jitter. */
function drop(socket: ClientSocket): void {
  if (socket.connected) socket.io.engine.close();
}
