import { outcomes, type CareLevel } from '@pusterom/protocol/session';
import { firstUndone, lastStanding } from '../board-edits.ts';
import type { Change, LiveState } from '../live-state.ts';
import { aSession, type TestSession } from './a-session.ts';
import { anEarlierAction } from './an-earlier-action.ts';
import { anId } from './an-id.ts';
import { oneOf, seeded } from './seeded.ts';
import { stepIds } from './test-agenda.ts';

/** Where the session stood after one command, and what the command changed. */
export interface Moment {
  state: LiveState;
  changes: readonly Change[];
}

/** Ordinary keywords: some alike, some not, one in two forms. */
export const words = [
  'tillit',
  'Tillit',
  'tillit til hverandre',
  'trygghet',
  'kollegastøtte',
  'støtte fra kolleger',
  'veiledning',
  'for lite tid',
  'tidspress',
  'dårlig tid',
  'humor',
  'latter',
  'pauser',
  'en kaffepause',
  'turer',
  'overtid',
  'søvn',
  'sove dårlig',
  'tydelig ledelse',
  'leder som ser meg',
];

const people = ['kari', 'per', 'ola', 'anne', 'liv', 'nils', 'eva'];
const levels: readonly CareLevel[] = ['self', 'colleagues', 'system'];

const earlier = ['Gå tur', 'Spise sammen'];

type Act = (session: TestSession, random: () => number, number: number) => unknown;

const someone = (random: () => number) => oneOf([...people, 'facilitator'], random);
const anEntry = ({ session }: TestSession, random: () => number) =>
  oneOf([...session.entries.keys(), anId('no entry')], random);
const aCluster = ({ session }: TestSession, random: () => number) =>
  oneOf([...session.clusters.keys(), anId('a cluster')], random);
const noEdit = { id: anId('no edit') };
const isSo = (random: () => number) => random() < 0.5;

const submit: Act = (session, random, number) => {
  const about = { id: anId(`entry ${number}`) };
  const isAnswer = session.run.stepId === 'levels';
  const answer = {
    level: oneOf(levels, random),
    aspect: oneOf(['strength', 'improvement'] as const, random),
  };
  return session.says(someone(random), oneOf(words, random), isAnswer ? { ...about, ...answer } : about);
};

const edit: Act = (session, random) =>
  session.ask(someone(random), 'entry:edit', { id: anEntry(session, random), text: oneOf(words, random) });

const aVote = (random: () => number) => anId(oneOf(['one vote', 'another vote'], random));
const placeDots: Act = (session, random) =>
  session.ask(oneOf(people, random), 'dots:place', {
    voteId: aVote(random),
    dots: { [aCluster(session, random)]: oneOf([1, 2], random) },
  });

/** Everything that can be asked for; what people do most is there most. */
const acts: readonly Act[] = [
  submit,
  submit,
  submit,
  submit,
  submit,
  submit,
  edit,
  edit,
  (session, random) => session.ask(someone(random), 'entry:delete', { id: anEntry(session, random) }),
  (session, random) =>
    session.ask('facilitator', 'entry:move', {
      id: anEntry(session, random),
      clusterId: aCluster(session, random),
    }),
  (session, random) =>
    session.ask('facilitator', 'entry:hide', { id: anEntry(session, random), isHidden: isSo(random) }),
  (session, random) =>
    session.ask('facilitator', 'entry:approve', { id: anEntry(session, random), isApproved: isSo(random) }),
  (session, random) =>
    session.ask('facilitator', 'cluster:merge', {
      id: aCluster(session, random),
      intoId: aCluster(session, random),
    }),
  (session, random) =>
    session.ask('facilitator', 'cluster:rename', {
      id: aCluster(session, random),
      label: oneOf(words, random),
    }),
  (session, random) =>
    session.ask('facilitator', 'cluster:hide', { id: aCluster(session, random), isHidden: isSo(random) }),
  (session, random) =>
    session.ask('facilitator', 'cluster:pin', { id: aCluster(session, random), isPinned: isSo(random) }),
  (session, random) =>
    session.ask('facilitator', 'cluster:close', { id: aCluster(session, random), isClosed: isSo(random) }),
  (session, random) =>
    session.ask('facilitator', 'cluster:order', {
      id: aCluster(session, random),
      beforeId: isSo(random) ? aCluster(session, random) : null,
    }),
  (session, random, number) =>
    session.ask('facilitator', 'cluster:make', {
      id: anId(`made by hand ${number}`),
      prompt: oneOf(['energy', 'drain'], random),
      label: isSo(random) ? oneOf(words, random) : null,
      entryIds: isSo(random) ? [anEntry(session, random)] : [],
    }),
  (session, random, number) =>
    session.ask('facilitator', 'cluster:split', {
      id: aCluster(session, random),
      newId: anId(`split off ${number}`),
      entryIds: [anEntry(session, random), anEntry(session, random)],
    }),
  (session, random) => session.ask('facilitator', 'cluster:remove', { id: aCluster(session, random) }),
  (session, random) =>
    session.ask('facilitator', 'vote:open', {
      id: aVote(random),
      prompt: oneOf(['energy', 'drain', 'self/strength'], random),
      dotsEach: oneOf([1, 3], random),
    }),
  placeDots,
  placeDots,
  placeDots,
  (session, random) => session.ask('facilitator', 'vote:close', { id: aVote(random) }),
  (session, random) => session.ask('facilitator', 'vote:show', { id: aVote(random), isShown: isSo(random) }),
  (session, random) => session.ask('facilitator', 'cluster:sort', { voteId: aVote(random) }),
  (session, random) => random() < 0.3 && session.ask('facilitator', 'vote:remove', { id: aVote(random) }),
  (session) => session.ask('facilitator', 'board:undo', { id: (lastStanding(session.session) ?? noEdit).id }),
  (session) => session.ask('facilitator', 'board:redo', { id: (firstUndone(session.session) ?? noEdit).id }),
  (session, random) => session.enter(oneOf(stepIds, random)),
  (session, random) => session.reveal(oneOf(stepIds, random), isSo(random)),
  (session, random) => session.lock(oneOf(stepIds, random), isSo(random)),
  (session, random) =>
    session.ask('facilitator', 'clock:pause', { runId: session.run.id, isPaused: isSo(random) }),
  (session, random, number) =>
    session.ask('facilitator', 'breakouts:form', {
      stepId: session.run.stepId,
      mixId: anId(`mix ${number}`),
      seating: oneOf(['pairs', 'trios', 'small-groups', 'halves'] as const, random),
      count: null,
      isFree: false,
    }),
  (session, random) => session.ask('facilitator', 'participant:arrive', { id: anId(oneOf(people, random)) }),
  (session, random, number) => session.join(`late ${number}`, isSo(random) ? 'Sen' : null),
  (session, random) => session.ask('facilitator', 'door:lock', { isLocked: isSo(random) }),
  (session, random) =>
    session.ask('facilitator', 'action:note', {
      id: anId(oneOf(['one', 'two', 'three'], random)),
      what: oneOf(words, random),
      who: '',
      due: null,
      followUp: '',
    }),
  (session, random) =>
    session.ask('facilitator', 'action:remove', { id: anId(oneOf(['one', 'two', 'three'], random)) }),
  (session, random) =>
    session.ask('facilitator', 'action:follow', {
      id: anId(oneOf([...earlier, 'another'], random)),
      outcome: oneOf([...outcomes, null], random),
      note: oneOf(words, random),
    }),
];

/** A long workshop where all sorts of things are asked for, sensible or not, ending in its close. */
export function aBusyWorkshop(seed: number, commands = 200): [Moment, ...Moment[]] {
  const random = seeded(seed);
  const session = aSession({ people, seed, unfinished: earlier.map((what) => anEarlierAction(what)) });
  const moments: [Moment, ...Moment[]] = [{ state: session.state, changes: [...session.changes] }];
  const watch = (act: () => unknown) => {
    const told = session.changes.length;
    session.nowMs += Math.floor(random() * 30_000);
    act();
    moments.push({ state: session.state, changes: session.changes.slice(told) });
  };
  for (let number = 0; number < commands; number++) watch(() => oneOf(acts, random)(session, random, number));
  watch(() => session.close());
  return moments;
}
