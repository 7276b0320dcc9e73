import type { VoteId } from '@pusterom/protocol/ids';
import type { Dots } from '@pusterom/protocol/session';
import type { SheetLine, SheetPart } from '@pusterom/protocol/sheet';
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
    /** What her group has agreed on so far, and what of it she reads back. */
    | { do: 'draft'; lines: readonly SheetLine[]; reading: SheetPart | null }
    /** What is read back is right. */
    | { do: 'agree' }
    | { do: 'choose-group'; number: number }
    | { do: 'place-dots'; voteId: VoteId; dots: Dots }
    | { do: 'lose-network' }
    | { do: 'find-network' }
  );

export const inOrder = (doings: readonly Doing[]): Doing[] =>
  [...doings].sort((one, other) => one.afterMs - other.afterMs);
