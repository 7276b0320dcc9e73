import type { BreakoutId, ParticipantId, RunId, SessionId } from '@pusterom/protocol/ids';
import type { Said } from '@pusterom/protocol/said';
import type { Sheet } from '@pusterom/protocol/sheet';
import type { Signals } from '@pusterom/protocol/signals';
import type { SessionNews } from '../sessions/elsewhere.ts';
import type { Latest } from './latest-map.ts';

/** What is said to a room in one visit to a step, all of it or some. */
export interface Talk {
  runId: RunId | null;
  said: readonly ['said', Latest<Said>][];
  signals: readonly [ParticipantId, Latest<Signals>][];
  sheets: readonly [BreakoutId, Latest<Sheet>][];
}

/** What a server knows of a session's room that is stored nowhere. */
export interface RoomNews {
  talk?: Talk;
  /** Whose phones are connected to that server, all of them. */
  here?: readonly ParticipantId[];
  /** It has just opened the room there, and wants to know everything. */
  isNew?: boolean;
}

/** What servers that share a database tell one another. Each of these may get lost, and none may be needed. */
export type News =
  | SessionNews
  | ({ kind: 'room'; id: SessionId } & RoomNews)
  /** Her consoles have to be let in anew, in one session or in all. */
  | { kind: 'consoles-cut-off'; userId: string; sessionId?: SessionId }
  | { kind: 'screens-cut-off'; id: SessionId };
