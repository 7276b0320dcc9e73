import type { Step } from '@pusterom/protocol/agenda';
import type { Command } from '@pusterom/protocol/commands';
import { ok, refuse, type ErrorCode } from '@pusterom/protocol/errors';
import type { BreakoutId, ClusterId } from '@pusterom/protocol/ids';
import { answersPerLevel, maxEntriesPerAuthor } from '@pusterom/protocol/limits';
import type { Cluster, Entry, SessionState } from '@pusterom/protocol/session';
import { entryKindOf, findStep, isForGroups } from './agenda.ts';
import { boardChanged, newCluster } from './board-event.ts';
import { breakoutsAt, seatOf } from './breakouts.ts';
import type { Context, Decision } from './decision.ts';
import type { Author, LiveState } from './live-state.ts';
import { promptOf } from './prompt.ts';
import { openedBy } from './slices.ts';

type Submission = Extract<Command, { name: 'entry:submit' }>['input'];
type Edit = Extract<Command, { name: 'entry:edit' }>['input'];

/** A text that is shared. The same id again is the same entry. */
export function submitEntry(state: LiveState, input: Submission, context: Context): Decision {
  const { session, authors } = state;
  if (session.entries.has(input.id))
    return authors.get(input.id) === context.author ? ok([]) : refuse('FORBIDDEN');
  const breakoutId = groupBehind(session, input, context.author)?.id ?? null;
  const problem = submissionProblem(state, input, context.author, breakoutId);
  if (problem) return refuse(problem);
  const entry: Entry = {
    ...input,
    breakoutId,
    paperGroup: breakoutId === null ? (input.paperGroup ?? null) : null,
    clusterId: null,
    placedBy: 'auto',
    isHidden: false,
    isApproved: false,
    order: session.seq + 1,
  };
  const change = boardChanged(placed(session, entry, context));
  return ok([change, ...openedBy(state, entry, context.author)]);
}

/** One's own words, put differently. Unless a person has placed the entry, it goes where its new words belong. */
export function editEntry({ session, authors }: LiveState, { id, text }: Edit, context: Context): Decision {
  const entry = session.entries.get(id);
  if (!entry) return refuse('NOT_FOUND');
  if (authors.get(id) !== context.author) return refuse('FORBIDDEN');
  if (entry.text === text) return ok([]);
  // What was approved was the old text.
  const edited = { ...entry, text, isApproved: false };
  return ok([
    boardChanged(entry.placedBy === 'human' ? { entries: [edited] } : placed(session, edited, context)),
  ]);
}

/** One's own, or any when the facilitator asks: it is gone everywhere. */
export function deleteEntry(
  { session, authors }: LiveState,
  { id }: { id: Entry['id'] },
  { author }: Context,
): Decision {
  // Already gone: the answer to a retry.
  if (!session.entries.has(id)) return ok([]);
  if (author !== 'facilitator' && authors.get(id) !== author) return refuse('FORBIDDEN');
  return ok([boardChanged({ removedEntryIds: [id] })]);
}

/** Where its author sits, or the group whose sheet it is, if that was formed before the network was gone. */
const groupBehind = (session: SessionState, { stepId, paperGroup }: Submission, author: Author) =>
  author === 'facilitator' && paperGroup
    ? breakoutsAt(session, stepId).find(({ number }) => number === paperGroup)
    : seatOf(session, stepId, author);

/** The entry in the cluster that says the same, or in a new one of its own. */
function placed(session: SessionState, entry: Entry, { board, newId }: Context) {
  const prompt = promptOf(entry);
  if (prompt === null) return { entries: [entry] };
  if (isInClosed(session, entry)) return { entries: [entry] };
  const found = board.place(prompt, entry.text);
  if (found) return { entries: [{ ...entry, clusterId: found }] };
  if (isAlone(session, entry)) return { entries: [entry] };
  const cluster: Cluster = newCluster(newId() as ClusterId, prompt, session.seq + 1);
  return { entries: [{ ...entry, clusterId: cluster.id }], clusters: [cluster] };
}

/** The facilitator has closed its cluster: nothing comes in or out but by hand. */
const isInClosed = ({ clusters }: SessionState, { clusterId }: Entry): boolean =>
  clusterId !== null && clusters.get(clusterId)?.isClosed === true;

/** Alone in its cluster, an edited entry that belongs nowhere else stays where it is. */
function isAlone(session: SessionState, entry: Entry): boolean {
  if (entry.clusterId === null) return false;
  return [...session.entries.values()].every(
    (one) => one.id === entry.id || one.clusterId !== entry.clusterId,
  );
}

function submissionProblem(
  { session, authors }: LiveState,
  input: Submission,
  author: Author,
  breakoutId: BreakoutId | null,
): ErrorCode | null {
  if (session.status !== 'open') return 'SESSION_NOT_OPEN';
  const step = findStep(session.agenda, input.stepId)?.step;
  const isReached = session.runs.some(({ stepId }) => stepId === input.stepId);
  if (!step || !isReached || entryKindOf(step) !== input.kind) return 'WRONG_STEP';
  if (!hasRightShape(step, input)) return 'INVALID_PAYLOAD';
  if (input.paperGroup && author !== 'facilitator') return 'FORBIDDEN';
  // The facilitator may still write down what is said aloud.
  if (author !== 'facilitator' && session.lockedStepIds.includes(step.id)) return 'STEP_LOCKED';
  if (isForGroups(input.kind) && breakoutId === null && author !== 'facilitator') return 'NO_BREAKOUT';
  const own = ownOf({ session, authors }, author);
  if (own.length >= maxEntriesPerAuthor) return 'LIMIT_REACHED';
  // The facilitator writes for those who have no phone, so a group's or person's share does not bind her.
  return author !== 'facilitator' && isFull(session, input, own, breakoutId) ? 'LIMIT_REACHED' : null;
}

function ownOf({ session, authors }: Pick<LiveState, 'session' | 'authors'>, author: Author): Entry[] {
  const own: Entry[] = [];
  authors.forEach((one, id) => {
    const entry = one === author ? session.entries.get(id) : undefined;
    if (entry) own.push(entry);
  });
  return own;
}

function hasRightShape(step: Step, { kind, questionId, level, aspect, paperGroup }: Submission): boolean {
  if (paperGroup && !isForGroups(kind)) return false;
  const isAnswer = kind === 'answer';
  if (isAnswer !== (level !== null) || isAnswer !== (aspect !== null)) return false;
  if (kind !== 'keyword') return questionId === null;
  return step.questionIds.length === 0 ? questionId === null : step.questionIds.includes(questionId ?? '');
}

/** Two strengths and one improvement a group and level, one sentence a group, one thought each. */
function isFull(
  session: SessionState,
  { kind, stepId, level, aspect }: Submission,
  own: readonly Entry[],
  breakoutId: BreakoutId | null,
): boolean {
  const ofGroup = () =>
    [...session.entries.values()].filter((one) => one.stepId === stepId && one.breakoutId === breakoutId);
  switch (kind) {
    case 'answer': {
      const most = answersPerLevel[aspect ?? 'improvement'];
      return ofGroup().filter((one) => one.level === level && one.aspect === aspect).length >= most;
    }
    case 'sentence':
      return ofGroup().length > 0;
    case 'thought':
      return own.some((one) => one.stepId === stepId);
    default:
      return false;
  }
}
