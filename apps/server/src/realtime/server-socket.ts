import type { Audience } from '@pusterom/core/redact';
import type { ParticipantId, SessionId } from '@pusterom/protocol/ids';
import { maxMessageBytes } from '@pusterom/protocol/limits';
import { telling } from '@pusterom/protocol/packets';
import type { ClientToServerEvents, ServerToClientEvents, Standing } from '@pusterom/protocol/wire';
import type { Server, ServerOptions, Socket } from 'socket.io';
import type { ServerSideEvents } from './bus.ts';

/** Who is at the other end; decided once, in the handshake, and never by what a message says. */
export type Identity =
  | { role: 'facilitator'; sessionId: SessionId; userId: string }
  | { role: 'screen'; sessionId: SessionId }
  | { role: 'participant'; sessionId: SessionId; participantId: ParticipantId };

export interface SocketData {
  identity: Identity;
  /** Where the page stood when it was here last; null when it is new, or wants everything. */
  at: Standing | null;
  /** What it is sent now; a participant's changes with her group. */
  audience?: Audience;
}

export type ServerSocket = Socket<ClientToServerEvents, ServerToClientEvents, ServerSideEvents, SocketData>;
export type SocketServer = Server<ClientToServerEvents, ServerToClientEvents, ServerSideEvents, SocketData>;

export const socketOptions = {
  serveClient: false,
  parser: telling,
  maxHttpBufferSize: maxMessageBytes,
  // Time to say who one is.
  connectTimeout: 10_000,
  // A page that hears nothing for the sum of these knows that its connection is dead.
  pingInterval: 10_000,
  pingTimeout: 8_000,
} satisfies Partial<ServerOptions>;
