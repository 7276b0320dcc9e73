import type { ActionId } from '@pusterom/protocol/ids';
import type { CarriedAction, EarlierAction, Outcome, SessionState, Told } from '@pusterom/protocol/session';

/** What is not done and not laid aside is taken up again at the next meeting. */
const finished: readonly Outcome[] = ['done', 'dropped'];

/** The last word on it counts: what was laid aside can be tried after all. */
export const isFinished = ({ history }: Pick<EarlierAction, 'history'>): boolean => {
  const last = history.at(-1);
  return last !== undefined && finished.includes(last.outcome);
};

/** What a meeting said, and of which action. */
export type ToldOf = Told & { id: ActionId };

/** Actions with what later meetings said of them; `told` in the order of those meetings. */
export function withHistory<T extends { id: ActionId }>(
  actions: readonly T[],
  told: readonly ToldOf[],
): (T & Pick<EarlierAction, 'history'>)[] {
  return actions.map((action) => ({
    ...action,
    history: told.filter(({ id }) => id === action.id).map(({ id: _, ...one }) => one),
  }));
}

/** What a session was opened with. */
export const carriedIn = ({ carried }: Pick<SessionState, 'carried'>): CarriedAction[] =>
  mostUrgentFirst(carried.values());

/** It is spoken of in the theme that the session begins with. */
export const carriedInTheme = (
  session: Pick<SessionState, 'carried'>,
  themeIndex: number,
): CarriedAction[] => (themeIndex === 0 ? carriedIn(session) : []);

type Dated = Pick<EarlierAction, 'id' | 'due' | 'agreedOn'>;

/** What should have been done first, oldest date first; then what has no date, oldest agreement first. */
export const mostUrgentFirst = <T extends Dated>(actions: Iterable<T>): T[] =>
  [...actions].sort(
    (one, other) =>
      compare(one.due ?? '9999', other.due ?? '9999') ||
      compare(one.agreedOn, other.agreedOn) ||
      compare(one.id, other.id),
  );

/** `today` is an ISO date; the day itself is in time. */
export const isOverdue = ({ due }: Pick<EarlierAction, 'due'>, today: string): boolean =>
  due !== null && due < today;

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
