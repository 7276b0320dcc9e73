import type { Change, LiveState } from '@pusterom/core/live-state';
import type { Direction } from '@pusterom/grouping';
import type { Agenda } from '@pusterom/protocol/agenda';
import type { Facilitator, SessionSummary } from '@pusterom/protocol/api';
import type { NetworkId, SessionId } from '@pusterom/protocol/ids';
import type { Language } from '@pusterom/protocol/language';
import type { EarlierAction, Plan } from '@pusterom/protocol/session';
import type { SessionStanding } from './standing.ts';

/**
 * The database is away, or did not answer: whether the last write happened is unknown.
 * Storages throw this for lost connections; whoever holds state must read it again.
 */
export class StorageUnavailable extends Error {
  override name = 'StorageUnavailable';
}

/** What a live session needs of a database. */
export interface LiveStore {
  /** The session as committed, or null when there is none. */
  load(id: SessionId): Promise<LiveState | null>;
  /** Those of these sessions that there are, in no order. */
  loadAll(ids: readonly SessionId[]): Promise<LiveState[]>;
  /**
   * Stores the changes, numbered from `fromSeq + 1` without holes, in one transaction, provided that the session
   * still stands at `fromSeq`. Answers false, having stored nothing, when another has written in the meantime.
   */
  commit(id: SessionId, fromSeq: number, changes: readonly Change[]): Promise<boolean>;
  /** How far each of these has come; those that are gone are not among them. */
  seqs(ids: readonly SessionId[]): Promise<ReadonlyMap<SessionId, number>>;
}

export interface NewSession {
  id: SessionId;
  ownerId: string;
  /** The network it is held in, if any. */
  networkId?: NetworkId | null;
  /** A rehearsal, with so many simulated participants. */
  rehearsalWith?: number | null;
  title: string;
  language: Language;
  agenda: Agenda;
  /** As the agenda says when it is left out. */
  plan?: Plan;
  code: string;
  secret: string;
}

/** What the sessions of a network have agreed on, and what later ones said of it. */
export interface EarlierActions {
  /** All of the network's closed sessions, those agreed on first coming first. */
  ofNetwork(id: NetworkId): Promise<EarlierAction[]>;
  /** What a session opens with: what its network has not finished, most urgent first. */
  unfinished(id: SessionId): Promise<EarlierAction[]>;
}

/** A session that is over, in its network's history. */
export interface Meeting {
  id: SessionId;
  /** How far it has come: anything that changes in it raises this. */
  seq: number;
  title: string;
  /** When it was held, as an ISO date and time. */
  on: string;
}

/** Sessions as a list: making them, and finding one by how one gets in. */
export interface SessionDirectory {
  /** Answers false when the id, the code or the secret is taken. */
  create(session: NewSession): Promise<boolean>;
  /** Whether there is such a session, whoever's it is. */
  has(id: SessionId): Promise<boolean>;
  /** By join code or by QR secret. */
  findByKey(key: string): Promise<SessionId | null>;
  /** What the user is to the session; null when nothing, and when there is no such session. */
  standing(id: SessionId, userId: string): Promise<SessionStanding | null>;
  /** The sessions a user leads, newest first. */
  list(userId: string): Promise<SessionSummary[]>;
  /** The closed sessions a user leads or may read, newest first; no rehearsals. */
  listClosed(userId: string): Promise<SessionSummary[]>;
  /** The closed sessions of a network, oldest first; no rehearsals. */
  meetingsOf(networkId: NetworkId): Promise<Meeting[]>;
  /** Whose members may read it once it is closed. What it has taught another network is gone. False for a rehearsal: nobody ever does. */
  moveTo(id: SessionId, networkId: NetworkId | null): Promise<boolean>;
  /** How often the links to the session's screen have been ended; null when there is no such session. */
  screenLinks(id: SessionId): Promise<number | null>;
  /** Those made so far open nothing any more. */
  endScreenLinks(id: SessionId): Promise<void>;
}

/** Who leads a session. */
export interface Facilitators {
  /** The owner first, then by name. */
  list(id: SessionId): Promise<Omit<Facilitator, 'isYou'>[]>;
  /**
   * A co-facilitator leads no more; false when she did not. Invitations to lead that nobody has opened end with it: one
   * of them might be hers.
   */
  remove(id: SessionId, userId: string): Promise<boolean>;
}

/** A sentence model, where the operator has given one. */
export interface SentenceReader {
  /** See `Meanings` in the grouping engine: what is near enough for this model. */
  readonly joinAt: number;
  readonly perMember: number;
  /** What a folded text means, or null when it could not be read. Urgent ones come first. Never rejects. */
  directionOf(folded: string, isUrgent: boolean): Promise<Direction | null>;
}
