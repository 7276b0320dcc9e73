import { createContext } from 'svelte';
import type { Cluster, Entry, EntryKind, SessionState } from '@pusterom/protocol/session';

type Target = { kind: 'entry'; id: Entry['id'] } | { kind: 'cluster'; id: Cluster['id'] };

/** What is being done on the board right now: what is dragged, and whose choices are open. */
export class BoardHands {
  dragged = $state.raw<Entry | null>(null);
  target = $state.raw<Target | null>(null);
}

export interface BoardContext {
  readonly session: SessionState;
  /** What the big screen may show now. */
  readonly onScreen: ReadonlyMap<Entry['id'], Entry>;
  readonly hands: BoardHands;
  readonly isApproving: (entry: Entry) => boolean;
}

export const [useBoard, provideBoard] = createContext<BoardContext>();

/** Sentences, thoughts and proposals are read one by one; the others are grouped. */
export const isGrouped = (kind: EntryKind): boolean => kind === 'keyword' || kind === 'answer';
