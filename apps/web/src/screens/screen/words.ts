import { entriesOf, isOfGroups, saidBy, type ClusterView } from '@pusterom/core/board-view';
import type { Theme } from '@pusterom/protocol/agenda';
import type { Action, Aspect, CarriedAction, Entry, SessionState, Vote } from '@pusterom/protocol/session';
import { longDate, plainDate } from '../../lib/dates.ts';
import { locale } from '../../lib/locale.svelte.ts';
import { outcomeName } from '../../lib/outcome-name.ts';
import { m } from '../../paraglide/messages.js';

/** «3 grupper.», «5 innspill»: how many have said it, in words. */
export function countInWords(view: ClusterView): string {
  const count = saidBy(view);
  return isOfGroups(view.entries) ? m.screen_groups({ count }) : m.screen_entries({ count });
}

/** Where a vote is: what the room is to do, or how many have. */
export function voteInWords({ stage, dotsEach, voters }: Vote): string {
  if (stage === 'open') return m.screen_vote_open({ count: dotsEach });
  return stage === 'shown' ? m.screen_vote_shown({ count: voters ?? 0 }) : m.screen_vote_closed();
}

/** Who, by when, and how it is followed up. */
export const detailsOf = ({ who, due, followUp }: Action): string =>
  [who, due === null ? '' : m.screen_action_due({ date: longDate(plainDate(due), locale.current) }), followUp]
    .filter((text) => text !== '')
    .join(' · ');

/** What came of what was agreed last time; empty until it has been spoken of. */
export const answerTo = ({ outcome, note }: CarriedAction): string =>
  outcome === null ? '' : [outcomeName(outcome), note].filter((text) => text !== '').join(': ');

export const aspectInWords = (aspect: Aspect): string =>
  aspect === 'strength' ? m.screen_strengths() : m.screen_improvements();

/** How many groups the picture of the three levels is made of, or that it waits for them. */
export function levelsInWords(groups: number, seated: number): string {
  if (groups > 0)
    return `${m.screen_from_groups({ count: groups })}. ${groups > 1 ? m.screen_levels_counts() : ''}`;
  return seated > 0
    ? `${m.screen_groups({ count: seated })} ${m.screen_levels_waiting()}`
    : m.screen_levels_waiting();
}

/** A group's sentence, and the number of the group if it came from one. */
export interface GroupSentence {
  id: string;
  text: string;
  number: number | null;
}

const unnumbered = Number.MAX_SAFE_INTEGER;

/** Each group keeps its place, whoever was first. */
export function sentencesOf(session: SessionState, theme: Theme): GroupSentence[] {
  const numberOf = ({ breakoutId }: Entry): number | null =>
    (breakoutId && session.breakouts.get(breakoutId)?.number) ?? null;
  return entriesOf(session, theme, 'sentence')
    .map((entry) => ({ id: entry.id, text: entry.text, number: numberOf(entry), order: entry.order }))
    .sort(
      (one, other) => (one.number ?? unnumbered) - (other.number ?? unnumbered) || one.order - other.order,
    );
}
