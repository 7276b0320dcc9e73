import { deflateSync, inflateSync } from 'fflate';
import type { Accepted, CommandName, Input, Kept } from './commands.ts';
import type { Result } from './errors.ts';
import type { Frame } from './events.ts';
import { familiar } from './familiar.ts';
import type { BreakoutId, ParticipantId, VoteId } from './ids.ts';
import { packIds, unpackIds } from './packed-ids.ts';
import type { Dots, Entry } from './session.ts';
import type { SessionSnapshot } from './snapshot.ts';
import type { Said } from './said.ts';
import type { Sheet, SheetProgress } from './sheet.ts';
import type { SignalCounts } from './signals.ts';

/**
 * Sent in the handshake; a page with another number is told to reload. Raise it when a shape changes.
 * 1: the first.
 * 2: a page that comes back says where it stands; snapshots are bytes; steps can be locked.
 * 3: doors can be renewed and phones removed; what few have answered is held back.
 * 4: passkeys.
 * 5: what earlier meetings agreed on; clusters are pinned, closed, ordered, made, split and removed by hand; the rest
 *    of an agenda can be planned anew; whoever changes how she signs in is asked to show that it is she.
 * 6: steps can be left out, put in and held in another order; a step can be a break.
 * 7: signing in with a provider; phones signal, and the facilitator is told how many.
 * 8: what is done to the board can be taken back and done again; suggestions are turned down; groups are as many
 *    as one likes, have a place in the room, are chosen, and adjusted by hand; all phones are told something.
 * 9: a group sees what its note-taker writes, and reads it back before it is sent in.
 * 10: dots on clusters.
 * 11: a step's fields can close when its time is up.
 * 12: when a meeting begins, how people want to be together and what to watch first are part of its plan.
 * 13: facilitators are told what the network's grouping had learnt.
 * 14: what is typed in from a sheet of paper says which group's it is.
 * 15: snapshots are deflated, and not sent to those who get another group's view: a frame says what is other there.
 * 16: frames are deflated, and both they and snapshots begin from what is familiar.
 * 17: so is what is told to one participant; the built-in workshop's names are familiar.
 * 18: phones tell how long they have kept what they send; ids are bytes in what is told.
 * 19: what is told in bytes is one message, and frames are bytes: see `packets.ts`.
 */
export const protocolVersion = 19;

/** Where a page stands that was here before: it is sent what has come since, if that is still known. */
export interface Standing {
  seq: number;
  /** The group whose view it has. */
  breakoutId: BreakoutId | null;
}

/** What a socket says of itself when it connects. */
export type Handshake = { version: number; at?: Standing | null } & (
  | { role: 'participant'; token: string }
  | { role: 'screen'; token: string }
  /** Who the facilitator is stands in the sign-in cookie. */
  | { role: 'facilitator'; sessionId: string }
);

/** What is true for this participant alone. */
export interface You {
  participantId: ParticipantId;
  number: number;
  firstName: string | null;
  breakoutId: BreakoutId | null;
  /** Your own entries, also those nobody else may see yet. */
  entries: readonly Entry[];
  /** Where your own dots lie, in the votes that are open. */
  dots: Readonly<Record<VoteId, Dots>>;
}

export interface Presence {
  /** Phones connected now. */
  here: number;
  /** What they signal in the step that the session is in. */
  signals: SignalCounts;
  /** How far the groups have come with what they have not sent in. */
  sheets: readonly SheetProgress[];
}

type Ack = (result: Result<Accepted>) => void;

export type ClientToServerEvents = {
  [N in CommandName]: (
    ...asked: [input: Input<N>, ack: Ack] | [input: Input<N>, kept: Kept, ack: Ack]
  ) => void;
};

export interface ServerToClientEvents {
  /** First of all on connecting: the server's time. */
  'session:clock': (serverNowMs: number) => void;
  /** Everything the receiver may see. Sent on connecting, unless frames do. */
  'session:snapshot': (snapshot: Uint8Array) => void;
  /** What has come since. */
  'session:frame': (frame: Uint8Array) => void;
  /** To one participant, before her snapshot: see `encodeYou`. */
  'session:you': (you: Uint8Array | You) => void;
  /** To participants: what whoever leads says to all; null when it is over. */
  'session:said': (said: Said | null) => void;
  /** To those who sit in one group: what it is writing; null when nobody is. */
  'session:sheet': (sheet: Sheet | null) => void;
  /** To facilitators only. */
  'session:presence': (presence: Presence) => void;
}

/** How bytes are made fewer; the server has a faster way than the pages. */
type Deflate = (bytes: Uint8Array, options: { dictionary: Uint8Array }) => Uint8Array;

/** As deflated bytes, so that it is written out once for all who get the same, a quarter as long. */
export const encodeSnapshot = (snapshot: SessionSnapshot, deflate?: Deflate): Uint8Array =>
  pack(snapshot, deflate);

export const decodeSnapshot = (bytes: Uint8Array): SessionSnapshot => unpack(bytes) as SessionSnapshot;

export const encodeFrame = (frame: Frame, deflate?: Deflate): Uint8Array => pack(frame, deflate);

export const decodeFrame = (bytes: Uint8Array): Frame => unpack(bytes) as Frame;

/** As frames are, but for one who has written nothing: a thousand of them may come in at once, and it is little. */
export const encodeYou = (you: You, deflate?: Deflate): Uint8Array | You =>
  you.entries.length === 0 ? you : pack(you, deflate);

export const decodeYou = (you: Uint8Array | You): You =>
  you instanceof Uint8Array ? (unpack(you) as You) : you;

const pack = (told: object, deflate: Deflate = deflateSync): Uint8Array =>
  deflate(packIds(JSON.stringify(told)), { dictionary: familiar });

const unpack = (bytes: Uint8Array): unknown =>
  JSON.parse(unpackIds(inflateSync(bytes, { dictionary: familiar })));
