import type { Frame, SessionEvent } from './events.ts';
import { familiarNames } from './familiar-names.ts';
import type { Aspect, CareLevel, Cluster, Entry, EntryKind } from './session.ts';

// Fields stand in the order in which they are sent: what refers back to them is then one piece.

/** Of no value, but of the right kind. */
const none = '' as never;

const entry = (stepId: string, kind: EntryKind, level: CareLevel | null, aspect: Aspect | null): Entry => ({
  ...{ id: none, stepId, kind, questionId: null, level, aspect, text: '', breakoutId: null },
  ...{ paperGroup: null, clusterId: null, placedBy: 'auto', isHidden: false, isApproved: false, order: 1 },
});

const cluster: Cluster = {
  ...{ id: none, prompt: '', label: '', labelEntryId: null, labelBy: 'auto' },
  ...{ isTouched: false, keptCount: 0, isHidden: false, isPinned: false, isClosed: false },
  ...{ order: 1, rank: null, apartFrom: [], mergedIds: [] },
};

const board = (...entries: Entry[]): SessionEvent => ({
  type: 'board:changed',
  ...{ entries, removedEntryIds: [], clusters: [cluster], removedClusterIds: [] },
});

/** What is sent most often stands last, nearest to what refers to it. */
const frames: readonly Frame[] = [
  {
    ...{ from: 0, to: 1, breakoutId: none },
    events: [
      { type: 'locks:changed', lockedStepIds: [] },
      {
        type: 'breakouts:changed',
        breakouts: [
          {
            ...{ id: none, stepId: 'care-levels-groups', number: 1, seating: 'small-groups', spot: '' },
            ...{ isFree: false, memberIds: [], isDissolved: false },
          },
        ],
      },
      {
        type: 'votes:changed',
        votes: [{ id: none, prompt: '', dotsEach: 3, stage: 'open', voters: null, dots: {} }],
        removedVoteIds: [],
      },
      {
        type: 'runs:changed',
        runs: [
          {
            ...{ id: none, stepId: 'emotional-demands-individual', plannedMs: 300_000, startedAtMs: 0 },
            ...{ endedAtMs: null, durationMs: 300_000, pausedMs: 0, pausedAtMs: null },
          },
        ],
      },
      { type: 'reveal:changed', revealedStepIds: ['self-care-pairs', 'video-message-plenary'] },
      { type: 'slices:opened', openSlices: [] },
    ],
  },
  {
    ...{ from: 0, to: 1 },
    events: [
      board(
        entry('care-in-practice-halves', 'sentence', null, null),
        entry('care-levels-groups', 'answer', 'self', 'strength'),
        entry('care-levels-groups', 'answer', 'colleagues', 'improvement'),
        entry('care-levels-groups', 'answer', 'system', 'strength'),
        entry('emotional-demands-trios', 'keyword', null, null),
      ),
    ],
  },
  ...['lessons-thought', 'closing-round', 'welcome-check-in'].map((stepId) => ({
    ...{ from: 100, to: 101 },
    events: [
      {
        type: 'board:changed' as const,
        ...{ entries: [entry(stepId, 'thought', null, null)], removedEntryIds: [] },
        ...{ clusters: [], removedClusterIds: [] },
      },
    ],
  })),
];

/**
 * What both ends know beforehand of everything that is told: deflate refers back to it, so that a frame with one
 * keyword is a quarter as long. Another text is another protocol version.
 */
export const familiar = new TextEncoder().encode(JSON.stringify([...familiarNames, ...frames]));
