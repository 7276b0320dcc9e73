import type { Change } from '@pusterom/core/live-state';
import type { SessionId } from '@pusterom/protocol/ids';
import type { WordKey } from './learning.ts';

/** What a server has stored, as the others hear of it: the changes numbered from `fromSeq + 1`. */
export interface Committed {
  fromSeq: number;
  changes: readonly Change[];
}

/** What servers that share a database tell each other of their sessions. It may get lost: what is stored decides. */
export type SessionNews =
  | ({ kind: 'committed'; id: SessionId } & Committed)
  | { kind: 'deleted'; id: SessionId }
  | { kind: 'words-forgotten'; words: readonly WordKey[] };
