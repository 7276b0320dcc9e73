import type {
  ActionId,
  BreakoutId,
  ClusterId,
  EditId,
  EntryId,
  NetworkId,
  ParticipantId,
  RunId,
  SessionId,
  VoteId,
} from '@pusterom/protocol/ids';

/** Fits wherever an id is wanted. */
export type AnyId = NetworkId &
  SessionId &
  ParticipantId &
  EntryId &
  ClusterId &
  BreakoutId &
  ActionId &
  RunId &
  EditId &
  VoteId;

const hash = (text: string, salt: number): number =>
  [...text].reduce(
    (sum, sign) => Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0,
    2166136261 ^ salt,
  );

const hex = (number: number): string => (number >>> 0).toString(16).padStart(8, '0');

/** A UUID that follows from a name: the same name, the same id. */
export const anId = (name: string): AnyId =>
  `${hex(hash(name, 1))}-${hex(hash(name, 2)).slice(0, 4)}-4000-8000-0000${hex(hash(name, 3))}` as AnyId;
