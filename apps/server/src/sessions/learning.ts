import { themeIn } from '@pusterom/grouping/theme';
import type { NetworkId, SessionId } from '@pusterom/protocol/ids';
import type { LearntWord, NetworkWord } from '@pusterom/protocol/learning';

/** A word that a network's grouping has learnt, and the meeting it is from. */
export interface LearntAt extends LearntWord {
  /** That meeting's title, and the ISO date it was held on. */
  title: string;
  heldOn: string;
}

/** Which of them: a session teaches a stem once. */
export type WordKey = Pick<LearntWord, 'fromSessionId' | 'stem'>;

/**
 * What the grouping has learnt from the sessions of networks that have chosen so: words' stems and the lexicon's own
 * themes. A session teaches as it closes (see `LiveStore`), and what it has taught goes with it.
 */
export interface Learning {
  /** By meeting, the latest first; null for a network that has not chosen it. */
  ofNetwork(id: NetworkId): Promise<LearntAt[] | null>;
  /** Chosen from now on: what closed before has taught nothing. */
  begin(id: NetworkId): Promise<void>;
  /** Nothing is learnt any more, and nothing that was is kept. Answers with what went. */
  end(id: NetworkId): Promise<WordKey[]>;
  /** Takes out one word, or all; answers with what went. */
  forget(id: NetworkId, word: WordKey | 'all'): Promise<WordKey[]>;
  /** What a session opens with: all that its network knows by then. */
  forSession(id: SessionId): Promise<LearntWord[]>;
}

/** As leaders read it. */
export const asRead = ({ fromSessionId, theme, ...word }: LearntAt): NetworkWord => ({
  ...word,
  sessionId: fromSessionId,
  theme: themeIn(theme),
});
