import type { Entry } from '@pusterom/protocol/session';
import { expect, test } from 'vitest';
import { firstUndone, lastStanding } from './board-edits.ts';
import { promptOf } from './prompt.ts';
import { words } from './testing/a-busy-workshop.ts';
import { aSession, type TestSession } from './testing/a-session.ts';
import { openVote, voteIdOf } from './testing/voting.ts';
import { anId, type AnyId } from './testing/an-id.ts';
import { oneOf, seeded } from './testing/seeded.ts';
import { counted, dotsOn } from './votes.ts';

// Phones write while two people work on the same board, in every order that chance makes.

type Random = () => number;
const isSo = (random: Random) => random() < 0.5;
const anEntry = ({ session }: TestSession, random: Random): AnyId =>
  oneOf([...session.entries.keys()], random) as AnyId;
const aCluster = ({ session }: TestSession, random: Random): AnyId =>
  oneOf([...session.clusters.keys()], random) as AnyId;
const inOne = (board: TestSession, random: Random) => {
  const { clusterId } = board.session.entries.get(anEntry(board, random)) as Entry;
  const members = [...board.session.entries.values()].filter((one) => one.clusterId === clusterId);
  return { id: clusterId as AnyId, entryIds: members.filter(() => isSo(random)).map(({ id }) => id) };
};

const phones: ((board: TestSession, random: Random, number: number) => unknown)[] = [
  (board, random, number) => {
    const questionId = oneOf(['energy', 'drain'], random);
    return board.says('kari', oneOf(words, random), { id: anId(`entry ${number}`), questionId });
  },
  (board, random) =>
    board.ask('kari', 'entry:edit', { id: anEntry(board, random), text: oneOf(words, random) }),
  (board, random) => random() < 0.3 && board.ask('kari', 'entry:delete', { id: anEntry(board, random) }),
];

/** Phones that vote while the board is worked on. */
const placeDots = (board: TestSession, random: Random) =>
  board.ask(oneOf(['kari', 'per', 'liv'], random), 'dots:place', {
    voteId: voteIdOf(oneOf(['energy', 'drain'], random)),
    dots: { [aCluster(board, random)]: 1 + Math.floor(random() * 2), [aCluster(board, random)]: 1 },
  });

/** What each cluster would have if the votes were closed now. */
function dotsOf({ state, session }: TestSession): Record<string, number> {
  const sums = [...state.ballots.values()].map((ballots) => counted(ballots).dots);
  return Object.fromEntries(
    [...session.clusters.values()].map((one) => [
      one.id,
      Math.max(0, ...sums.map((dots) => dotsOn(dots, one))),
    ]),
  );
}

const hands: ((board: TestSession, random: Random, number: number) => unknown)[] = [
  (board, random, number) =>
    board.ask('facilitator', 'entry:move', {
      id: anEntry(board, random),
      clusterId: isSo(random) ? aCluster(board, random) : anId(`moved ${number}`),
    }),
  (board, random) =>
    board.ask('facilitator', 'entry:hide', { id: anEntry(board, random), isHidden: isSo(random) }),
  (board, random) =>
    board.ask('facilitator', 'cluster:merge', {
      id: aCluster(board, random),
      intoId: aCluster(board, random),
    }),
  (board, random) =>
    board.ask('facilitator', 'cluster:rename', { id: aCluster(board, random), label: oneOf(words, random) }),
  (board, random) =>
    board.ask('facilitator', 'cluster:hide', { id: aCluster(board, random), isHidden: isSo(random) }),
  (board, random) =>
    board.ask('facilitator', 'cluster:pin', { id: aCluster(board, random), isPinned: isSo(random) }),
  (board, random) =>
    board.ask('facilitator', 'cluster:close', { id: aCluster(board, random), isClosed: isSo(random) }),
  (board, random) =>
    board.ask('facilitator', 'cluster:order', {
      id: aCluster(board, random),
      beforeId: isSo(random) ? aCluster(board, random) : null,
    }),
  (board, random, number) =>
    board.ask('facilitator', 'cluster:make', {
      id: anId(`by hand ${number}`),
      prompt: oneOf(['energy', 'drain'], random),
      label: isSo(random) ? oneOf(words, random) : null,
      entryIds: isSo(random) ? [anEntry(board, random), anEntry(board, random)] : [],
    }),
  (board, random, number) =>
    board.ask('facilitator', 'cluster:split', { ...inOne(board, random), newId: anId(`split ${number}`) }),
  (board, random) =>
    board.ask('facilitator', 'cluster:keep-apart', {
      id: aCluster(board, random),
      otherId: aCluster(board, random),
    }),
  (board, random) => board.ask('facilitator', 'cluster:remove', { id: aCluster(board, random) }),
];

const undo = (board: TestSession) => {
  const edit = lastStanding(board.session);
  return edit && board.ask('facilitator', 'board:undo', { id: edit.id });
};
const redo = (board: TestSession) => {
  const edit = firstUndone(board.session);
  return edit && board.ask('facilitator', 'board:redo', { id: edit.id });
};

const boardOf = (board: TestSession) => ({
  dots: dotsOf(board),
  entries: Object.fromEntries(board.session.entries),
  clusters: Object.fromEntries(board.session.clusters),
});

function aFilledBoard(random: Random): TestSession {
  const board = aSession({ at: 'plenary', people: ['kari', 'per', 'liv'] });
  for (let number = 0; number < 12; number++) phones[0]?.(board, random, -number - 1);
  for (const prompt of ['energy', 'drain']) openVote(board, prompt);
  return board;
}

/** Every entry is in one cluster of its own question, and no cluster is empty but one that a person has named. */
function expectWhole({ session }: TestSession): void {
  const filled = new Set<string>();
  for (const entry of session.entries.values()) {
    const cluster = entry.clusterId && session.clusters.get(entry.clusterId);
    expect(cluster && cluster.prompt).toBe(promptOf(entry));
    filled.add(entry.clusterId ?? '');
  }
  const merged = new Set<string>();
  for (const { id, label, labelBy, apartFrom, mergedIds } of session.clusters.values()) {
    expect(label).not.toBe('');
    expect(filled.has(id) || labelBy === 'human').toBe(true);
    for (const one of mergedIds) {
      expect(session.clusters.has(one)).toBe(false);
      expect(merged.has(one)).toBe(false);
      merged.add(one);
    }
    for (const other of apartFrom) expect(session.clusters.get(other)?.apartFrom ?? [id]).toContain(id);
  }
}

/** What persons have placed, named and kept stands as they left it, as far as it is there. */
function expectUntouched(before: TestSession['session'], { session }: TestSession): void {
  for (const { id, clusterId, placedBy, isHidden } of session.entries.values()) {
    const earlier = before.entries.get(id);
    if (earlier) expect(isHidden).toBe(earlier.isHidden);
    if (earlier?.placedBy === 'human') expect([clusterId, placedBy]).toEqual([earlier.clusterId, 'human']);
  }
  for (const cluster of session.clusters.values()) {
    const earlier = before.clusters.get(cluster.id);
    if (!earlier) continue;
    const { label: _, labelEntryId: __, ...kept } = cluster;
    expect(earlier).toMatchObject(earlier.labelBy === 'human' ? cluster : kept);
  }
}

const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1);
let restored = 0;

test.each(seeds)('the board is whole, persons win, and what is taken back is as it was: play %i', (seed) => {
  const random = seeded(seed);
  const board = aFilledBoard(random);
  for (let number = 0; number < 80 && board.session.entries.size > 1; number++) {
    const before = board.session;
    const wasBoard = boardOf(board);
    const dice = random();
    if (dice < 0.1) placeDots(board, random);
    else if (dice < 0.4) {
      oneOf(phones, random)(board, random, number);
      expectUntouched(before, board);
    } else if (dice < 0.8) {
      oneOf(hands, random)(board, random, number);
      const edit = lastStanding(board.session);
      if (edit && !before.edits.has(edit.id)) {
        const became = boardOf(board);
        expect(undo(board)?.ok).toBe(true);
        expect(boardOf(board)).toEqual(wasBoard);
        expect(redo(board)?.ok).toBe(true);
        expect(boardOf(board)).toEqual(became);
        restored += 1;
      }
    } else if (dice < 0.92) {
      if (undo(board)?.ok) {
        const became = boardOf(board);
        expect(redo(board)?.ok).toBe(true);
        undo(board);
        expect(boardOf(board)).toEqual(became);
      }
    } else redo(board);
    expectWhole(board);
  }
  // However it went, there is a way back through all that is remembered.
  while (lastStanding(board.session)) {
    expect(undo(board)?.ok).toBe(true);
    expectWhole(board);
  }
});

test('hundreds of edits were really taken back and done again', () => {
  expect(restored).toBeGreaterThan(500);
});
