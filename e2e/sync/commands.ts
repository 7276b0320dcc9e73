import { randomUUID } from 'node:crypto';
import { arrangementOf, stepPutAfter } from '@pusterom/core/arrangement';
import { words } from '@pusterom/core/testing/a-busy-workshop';
import { startMs } from '@pusterom/core/testing/a-session';
import { anId } from '@pusterom/core/testing/an-id';
import { oneOf } from '@pusterom/core/testing/seeded';
import { stepIds } from '@pusterom/core/testing/test-agenda';
import type { CommandName, Input } from '@pusterom/protocol/commands';
import { outcomes, type SessionState } from '@pusterom/protocol/session';

export type Asked = { [N in CommandName]: { name: N; input: Input<N> } }[CommandName];
type Make = (random: () => number, view: SessionState) => Asked;

const isSo = (random: () => number): boolean => random() < 0.5;
const idIn = (map: ReadonlyMap<string, unknown>, random: () => number) =>
  oneOf([...map.keys(), anId('nothing')], random) as never;
const newId = () => randomUUID() as never;
const aStep = (random: () => number): string => oneOf(stepIds, random);
const aRun = ({ runs }: SessionState) => (runs.at(-1)?.id ?? anId('no run')) as never;
const anAction = (random: () => number) => anId(oneOf(['one', 'two', 'three'], random)) as never;

/** Often the same ones, so that they are voted on. */
const aVote = ({ votes }: SessionState, random: () => number) =>
  oneOf([...votes.keys(), anId('a vote')], random) as never;

const submit: Make = (random, { runs }) => {
  // Also at steps that have been left: that is what someone who is late does.
  const stepId = oneOf(['pairs', 'plenary', runs.at(-1)?.stepId ?? 'pairs'], random);
  const place = { stepId, level: null, aspect: null };
  const keyword = { kind: 'keyword', questionId: oneOf(['energy', 'drain'], random) } as const;
  const thought = { kind: 'thought', questionId: null, stepId: 'thoughts' } as const;
  const what = random() < 0.85 ? keyword : thought;
  return { name: 'entry:submit', input: { id: newId(), ...place, ...what, text: oneOf(words, random) } };
};

const ofAll: readonly Make[] = [
  ...Array<Make>(6).fill(submit),
  (random, view) => ({
    name: 'entry:edit',
    input: { id: idIn(view.entries, random), text: oneOf(words, random) },
  }),
  (random, view) => ({ name: 'entry:delete', input: { id: idIn(view.entries, random) } }),
];

const ofPhones: readonly Make[] = [
  ...ofAll,
  (random, view) => ({
    name: 'dots:place',
    input: { voteId: aVote(view, random), dots: { [idIn(view.clusters, random)]: oneOf([1, 2], random) } },
  }),
];

function withABreak(random: () => number, agenda: SessionState['agenda']) {
  const id = newId();
  const title = { nb: 'Pause' };
  const added = [{ id, title, instruction: title, seating: 'plenary' as const, minutes: 10, isBreak: true }];
  return { themes: stepPutAfter(arrangementOf(agenda), id, aStep(random)) as never, added };
}

/** Whatever a role may ask for, sensible or not; the commonest most often. */
const ofFacilitator: readonly Make[] = [
  ...ofAll,
  ...Array<Make>(4).fill((random) => ({
    name: 'step:enter',
    input: { stepId: aStep(random), runId: newId() },
  })),
  (random, view) => ({
    name: 'entry:move',
    input: { id: idIn(view.entries, random), clusterId: idIn(view.clusters, random) },
  }),
  (random, view) => ({
    name: 'entry:hide',
    input: { id: idIn(view.entries, random), isHidden: isSo(random) },
  }),
  (random, view) => ({
    name: 'entry:approve',
    input: { id: idIn(view.entries, random), isApproved: isSo(random) },
  }),
  (random, view) => ({
    name: 'cluster:merge',
    input: { id: idIn(view.clusters, random), intoId: idIn(view.clusters, random) },
  }),
  (random, view) => ({
    name: 'cluster:rename',
    input: { id: idIn(view.clusters, random), label: oneOf(words, random) },
  }),
  (random, view) => ({
    name: 'cluster:hide',
    input: { id: idIn(view.clusters, random), isHidden: isSo(random) },
  }),
  (random, view) => ({
    name: 'cluster:pin',
    input: { id: idIn(view.clusters, random), isPinned: isSo(random) },
  }),
  (random, view) => ({
    name: 'cluster:close',
    input: { id: idIn(view.clusters, random), isClosed: isSo(random) },
  }),
  (random, view) => ({
    name: 'cluster:order',
    input: { id: idIn(view.clusters, random), beforeId: isSo(random) ? idIn(view.clusters, random) : null },
  }),
  (random, view) => ({
    name: 'cluster:make',
    input: { id: newId(), prompt: 'energy', label: 'Ro', entryIds: [idIn(view.entries, random)] },
  }),
  (random, view) => ({
    name: 'cluster:split',
    input: { id: idIn(view.clusters, random), newId: newId(), entryIds: [idIn(view.entries, random)] },
  }),
  (random, view) => ({ name: 'cluster:remove', input: { id: idIn(view.clusters, random) } }),
  (random) => ({ name: 'step:reveal', input: { stepId: aStep(random), isRevealed: isSo(random) } }),
  (random) => ({ name: 'step:lock', input: { stepId: aStep(random), isLocked: isSo(random) } }),
  (random) => ({ name: 'door:lock', input: { isLocked: isSo(random) } }),
  () => ({ name: 'door:renew', input: { id: newId() } }),
  (random) => ({ name: 'slice:open', input: { slice: oneOf(['energy', 'drain', 'thoughts'], random) } }),
  // Someone whose phone is not among those that are compared.
  () => ({ name: 'participant:remove', input: { id: anId('a stranger') } }),
  (random, view) => ({ name: 'clock:pause', input: { runId: aRun(view), isPaused: isSo(random) } }),
  (random, view) => ({
    name: 'clock:set',
    input: { runId: aRun(view), durationMs: Math.floor(random() * 9e5) },
  }),
  (random, { agenda }) => ({
    name: 'plan:set',
    input: {
      endsAtMs: isSo(random) ? null : startMs + Math.floor(random() * 9e6),
      lengths: [{ stepId: aStep(random), minutes: Math.floor(random() * 20) }],
      skippedStepIds: isSo(random) ? [aStep(random)] : [],
      ...(isSo(random) ? withABreak(random, agenda) : { themes: [], added: [] }),
    },
  }),
  (random) => ({
    name: 'meeting:set',
    input: { startsAtMs: null, rules: `Vi bruker ${Math.ceil(random() * 9)} minutter`, videoUrl: null },
  }),
  ...Array<Make>(2).fill((random, { runs }) => ({
    name: 'breakouts:form',
    input: {
      stepId: runs.at(-1)?.stepId ?? 'pairs',
      mixId: newId(),
      seating: oneOf(['pairs', 'trios', 'halves'] as const, random),
      count: null,
      isFree: false,
    },
  })),
  (random) => ({
    name: 'action:note',
    input: { id: anAction(random), what: oneOf(words, random), who: '', due: null, followUp: '' },
  }),
  (random) => ({ name: 'action:remove', input: { id: anAction(random) } }),
  (random, view) => ({
    name: 'action:follow',
    input: {
      id: idIn(view.carried, random),
      outcome: oneOf([...outcomes, null], random),
      note: oneOf(words, random),
    },
  }),
  (random) => ({
    name: 'vote:open',
    input: { id: newId(), prompt: oneOf(['energy', 'drain'], random), dotsEach: 3 },
  }),
  (random, view) => ({ name: 'vote:close', input: { id: aVote(view, random) } }),
  (random, view) => ({ name: 'vote:show', input: { id: aVote(view, random), isShown: isSo(random) } }),
  (random, view) => ({ name: 'vote:remove', input: { id: aVote(view, random) } }),
  (random, view) => ({ name: 'cluster:sort', input: { voteId: aVote(view, random) } }),
  // Rarely, or every seed would end early.
  (random) => (random() < 0.05 ? { name: 'session:close', input: {} } : { name: 'session:open', input: {} }),
];

export const anyCommand = (
  role: 'facilitator' | 'participant',
  random: () => number,
  view: SessionState,
): Asked => oneOf(role === 'facilitator' ? ofFacilitator : ofPhones, random)(random, view);
