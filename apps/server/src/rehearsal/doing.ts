import type { VoteId } from '@pusterom/protocol/ids';
import type { Dots } from '@pusterom/protocol/session';
import type { Signals } from '@pusterom/protocol/signals';
import type { Place } from '@pusterom/templates/rehearsal';

/** What someone does, so long after she has seen that she may. */
export type Doing = { afterMs: number } &
  /** What she does not mention stays as she has shown it. */
  (
    | { do: 'show'; signals: Partial<Signals> }
    /** `key` is hers in the whole rehearsal: done again, it is the same text. */
    | { do: 'write'; key: string; place: Place; text: string }
    | { do: 'correct'; key: string; text: string }
    | { do: 'choose-group'; number: number }
    | { do: 'place-dots'; voteId: VoteId; dots: Dots }
    | { do: 'lose-network' }
    | { do: 'find-network' }
  );

export const inOrder = (doings: readonly Doing[]): Doing[] =>
  [...doings].sort((one, other) => one.afterMs - other.afterMs);
