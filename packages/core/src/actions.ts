import type { Action, SessionState } from '@pusterom/protocol/session';

/** What has been agreed on, in the order it was. */
export const actionsOf = ({ actions }: Pick<SessionState, 'actions'>): Action[] =>
  [...actions.values()].sort((one, other) => one.order - other.order);
