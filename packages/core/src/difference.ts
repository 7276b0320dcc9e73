import type { SessionEvent } from '@pusterom/protocol/events';
import type { SessionState } from '@pusterom/protocol/session';
import { apply } from './apply.ts';
import { grownBy } from './grown-map.ts';
import { byPlace } from './unordered.ts';

/**
 * The events that turn one view of a session into the next. Since both are made by `redact`, what a role may not
 * see is in none of them, and what is revealed comes with the event that reveals it.
 */
export function difference(told: SessionState, after: SessionState): SessionEvent[] {
  const events: SessionEvent[] = [];
  if (told.status !== after.status) events.push({ type: 'status:changed', status: after.status });
  // What follows from the new status the receiver works out herself.
  const before = events.reduce((session, event) => apply(session, session.seq, event), told);
  if (!isSame(before.door, after.door)) events.push({ type: 'door:changed', door: after.door });
  const runs = after.runs.filter((run, index) => !isSame(run, before.runs[index]));
  if (runs.length > 0) events.push({ type: 'runs:changed', runs });
  if (!isSame(before.plan, after.plan)) events.push({ type: 'plan:changed', plan: after.plan });
  if (!isSame(before.revealedStepIds, after.revealedStepIds))
    events.push({ type: 'reveal:changed', revealedStepIds: after.revealedStepIds });
  if (!isSame(before.lockedStepIds, after.lockedStepIds))
    events.push({ type: 'locks:changed', lockedStepIds: after.lockedStepIds });
  if (!isSame(before.openSlices, after.openSlices))
    events.push({ type: 'slices:opened', openSlices: after.openSlices });
  if (after.erasedAtMs !== null && before.erasedAtMs !== after.erasedAtMs)
    events.push({ type: 'entries:erased', erasedAtMs: after.erasedAtMs });
  return [...events, ...people(before, after), ...board(before, after), ...agreed(before, after)];
}

function people(before: SessionState, after: SessionState): SessionEvent[] {
  const participants = compared(before.participants, after.participants);
  const breakouts = compared(before.breakouts, after.breakouts);
  return [
    ...(participants.isSame
      ? []
      : [
          {
            type: 'participants:changed' as const,
            participants: participants.put,
            removedParticipantIds: participants.removed,
          },
        ]),
    ...(breakouts.isSame ? [] : [{ type: 'breakouts:changed' as const, breakouts: breakouts.put }]),
  ];
}

function board(before: SessionState, after: SessionState): SessionEvent[] {
  const entries = compared(before.entries, after.entries);
  const clusters = compared(before.clusters, after.clusters);
  const edits = compared(before.edits, after.edits);
  const events: SessionEvent[] = [];
  if (!entries.isSame || !clusters.isSame)
    events.push({
      type: 'board:changed',
      entries: entries.put.sort(byPlace),
      removedEntryIds: entries.removed,
      clusters: clusters.put.sort(byPlace),
      removedClusterIds: clusters.removed,
    });
  const votes = compared(before.votes, after.votes);
  if (!votes.isSame) events.push({ type: 'votes:changed', votes: votes.put, removedVoteIds: votes.removed });
  if (!edits.isSame) events.push({ type: 'edits:changed', edits: edits.put, removedEditIds: edits.removed });
  return events;
}

function agreed(before: SessionState, after: SessionState): SessionEvent[] {
  const actions = compared(before.actions, after.actions);
  const carried = compared(before.carried, after.carried);
  return [
    ...(actions.isSame
      ? []
      : [
          {
            type: 'actions:changed' as const,
            actions: actions.put,
            removedActionIds: actions.removed,
          },
        ]),
    ...(carried.isSame
      ? []
      : [
          {
            type: 'carried:changed' as const,
            carried: carried.put,
            removedCarriedIds: carried.removed,
          },
        ]),
    ...(isSame(before.learnt, after.learnt)
      ? []
      : [{ type: 'learnt:changed' as const, learnt: after.learnt }]),
  ];
}

function compared<T extends { id: string }>(before: ReadonlyMap<T['id'], T>, after: ReadonlyMap<T['id'], T>) {
  if (before === after) return { isSame: true, put: [], removed: [] };
  const grown = grownBy(before, after);
  const put: T[] = [];
  for (const [id, item] of grown ?? after) if (!isSame(before.get(id), item)) put.push(item);
  const removed = grown ? [] : [...before.keys()].filter((id) => !after.has(id));
  return { isSame: put.length + removed.length === 0, put, removed };
}

/** Identity first, since parts that did not change stay the same objects; then by content, all of it plain JSON. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);
