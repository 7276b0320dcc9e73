import { findStep } from '@pusterom/core/agenda';
import { votesIn } from '@pusterom/core/votes';
import type { Step } from '@pusterom/protocol/agenda';
import type { SessionState } from '@pusterom/protocol/session';
import { m } from '../../../paraglide/messages.js';
import { progressOf, type GroupProgress } from './group-progress.ts';

/** What is not finished at a step, each thing in a few words; none when going on leaves nothing behind. */
export function stillOpen(session: SessionState, step: Step, writing: number): string[] {
  // What is not sent in is not there yet.
  const open = progressOf(session, step, []).filter(({ isDone, total }) => total.of !== null && !isDone);
  return [
    ...(writing > 0 ? [m.console_still_writing({ count: writing })] : []),
    ...(open.length > 0 ? [lacking(open)] : []),
    ...(isVotedOn(session, step) ? [m.console_vote_still_open()] : []),
  ];
}

function isVotedOn(session: SessionState, { id }: Step): boolean {
  const theme = findStep(session.agenda, id)?.theme;
  return theme !== undefined && votesIn(session, theme).some(({ stage }) => stage === 'open');
}

function lacking(open: readonly GroupProgress[]): string {
  const [only, ...others] = open;
  const levels = only?.levels.filter(
    ({ strength, improvement }) => !isFull(strength) || !isFull(improvement),
  );
  return others.length === 0 && levels && levels.length > 0
    ? m.console_group_lacks_levels({ count: levels.length })
    : m.console_groups_lack({ count: open.length });
}

const isFull = ({ done, of }: { done: number; of: number | null }): boolean => of !== null && done >= of;
