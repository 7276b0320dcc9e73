import { withOneMeaning, type Alias } from '@pusterom/grouping';
import { ok } from '@pusterom/protocol/errors';
import type { SessionEvent } from '@pusterom/protocol/events';
import type { LearntWord } from '@pusterom/protocol/learning';
import type { SessionState } from '@pusterom/protocol/session';
import type { Decision, SessionCommand } from './decision.ts';

type InputOf<N extends SessionCommand['name']> = Extract<SessionCommand, { name: N }>['input'];

/** What the grouping of a session knows from the beginning. */
export const aliasesOf = (learnt: readonly LearntWord[]): Alias[] => withOneMeaning(learnt);

/** What a session that opens begins with of what its network has learnt. */
export const beginWith = (learnt: readonly LearntWord[]): SessionEvent[] =>
  learnt.length === 0 ? [] : [{ type: 'learnt:changed', learnt }];

/** Somebody has removed them, or the network has chosen that nothing is to be learnt. */
export function forgetLearnt(session: SessionState, { words }: InputOf<'learnt:forget'>): Decision {
  return ok(
    withoutWords(session, (one) =>
      words.some(({ fromSessionId, stem }) => one.fromSessionId === fromSessionId && one.stem === stem),
    ),
  );
}

export function withoutWords(
  { learnt }: SessionState,
  isGone: (word: LearntWord) => boolean,
): SessionEvent[] {
  const kept = learnt.filter((word) => !isGone(word));
  return kept.length === learnt.length ? [] : [{ type: 'learnt:changed', learnt: kept }];
}
