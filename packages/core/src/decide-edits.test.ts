import { ok, refuse } from '@pusterom/protocol/errors';
import { maxBoardEdits } from '@pusterom/protocol/limits';
import { describe, expect, it } from 'vitest';
import { BoardIndex } from './board-index.ts';
import { firstUndone, lastStanding } from './board-edits.ts';
import { redact } from './redact.ts';
import { aSession, leaderId, type TestSession } from './testing/a-session.ts';
import { anId } from './testing/an-id.ts';

/** A plenary where kari has said each of these words. */
function aBoardWith(...texts: string[]): TestSession {
  const session = aSession({ at: 'plenary' });
  for (const text of texts) session.says('kari', text);
  return session;
}

const last = (session: TestSession) => lastStanding(session.session)?.id ?? anId('no edit');
const undo = (session: TestSession, id = last(session)) => session.ask('facilitator', 'board:undo', { id });
const redo = (session: TestSession, id = firstUndone(session.session)?.id ?? anId('no edit')) =>
  session.ask('facilitator', 'board:redo', { id });
const merge = (session: TestSession, from: string, into: string) =>
  session.ask('facilitator', 'cluster:merge', {
    id: session.clusterOf(from).id,
    intoId: session.clusterOf(into).id,
  });
const rename = (session: TestSession, text: string, label: string) =>
  session.ask('facilitator', 'cluster:rename', { id: session.clusterOf(text).id, label });
const split = (session: TestSession, ...texts: string[]) =>
  session.ask('facilitator', 'cluster:split', {
    id: session.clusterOf(texts[0] ?? '').id,
    newId: anId('split off'),
    entryIds: texts.map(anId),
  });

/** All that stands on the board, in no order. */
const boardOf = ({ session }: TestSession) => ({
  entries: Object.fromEntries(session.entries),
  clusters: Object.fromEntries(session.clusters),
});

/** Everything that can be done to a board where humor and latter are together, and kaffe and kveldsturer alone. */
const edits: [string, (session: TestSession) => unknown][] = [
  ['a move to another cluster', (board) => board.move('kaffe', board.clusterOf('humor').id)],
  ['a move to a new cluster', (board) => board.move('latter', anId('new'))],
  [
    'a hidden entry',
    (board) => board.ask('facilitator', 'entry:hide', { id: anId('humor'), isHidden: true }),
  ],
  ['a merge', (board) => merge(board, 'humor', 'kaffe')],
  ['a new name', (board) => rename(board, 'humor', 'Moro')],
  [
    'a hidden cluster',
    (board) => board.ask('facilitator', 'cluster:hide', { id: board.clusterOf('humor').id, isHidden: true }),
  ],
  [
    'a pin',
    (board) => board.ask('facilitator', 'cluster:pin', { id: board.clusterOf('humor').id, isPinned: true }),
  ],
  [
    'a closing',
    (board) => board.ask('facilitator', 'cluster:close', { id: board.clusterOf('humor').id, isClosed: true }),
  ],
  [
    'an order',
    (board) =>
      board.ask('facilitator', 'cluster:order', {
        id: board.clusterOf('kaffe').id,
        beforeId: board.clusterOf('humor').id,
      }),
  ],
  [
    'a new cluster',
    (board) =>
      board.ask('facilitator', 'cluster:make', {
        id: anId('made'),
        prompt: 'energy',
        label: 'Ute',
        entryIds: [anId('kaffe'), anId('latter')],
      }),
  ],
  [
    'a suggestion turned down',
    (board) =>
      board.ask('facilitator', 'cluster:keep-apart', {
        id: board.clusterOf('humor').id,
        otherId: board.clusterOf('kaffe').id,
      }),
  ],
  ['a split', (board) => split(board, 'latter')],
];

const aBoard = () => aBoardWith('humor', 'latter', 'kaffe', 'kveldsturer');

describe('taking back', () => {
  it.each(edits)('%s leaves the board exactly as it was, and doing it again as it became', (_, edit) => {
    const board = aBoard();
    const before = boardOf(board);
    expect(edit(board)).toMatchObject({ ok: true });
    const after = boardOf(board);
    expect(after).not.toEqual(before);
    expect(undo(board)).toMatchObject({ ok: true });
    expect(boardOf(board)).toEqual(before);
    expect(redo(board)).toMatchObject({ ok: true });
    expect(boardOf(board)).toEqual(after);
  });

  it('brings back an empty cluster that was removed', () => {
    const board = aBoardWith('kaffe');
    board.ask('facilitator', 'cluster:make', {
      id: anId('made'),
      prompt: 'energy',
      label: 'Ro',
      entryIds: [],
    });
    const before = boardOf(board);
    board.ask('facilitator', 'cluster:remove', { id: anId('made') });
    undo(board);
    expect(boardOf(board)).toEqual(before);
  });

  it('goes back through everything, and forward again', () => {
    const board = aBoard();
    const states = [boardOf(board)];
    for (const [, edit] of edits) {
      const seq = board.session.seq;
      edit(board);
      if (board.session.seq > seq) states.push(boardOf(board));
    }
    expect(states.length).toBeGreaterThan(8);
    for (const state of states.slice(0, -1).reverse()) {
      undo(board);
      expect(boardOf(board)).toEqual(state);
    }
    for (const state of states.slice(1)) {
      redo(board);
      expect(boardOf(board)).toEqual(state);
    }
  });

  it('works after a restart, on what the machine has learnt anew', () => {
    const board = aBoard();
    const before = boardOf(board);
    merge(board, 'humor', 'kaffe');
    board.board = new BoardIndex(board.session);
    undo(board);
    expect(boardOf(board)).toEqual(before);
    expect(board.board.place('energy', 'latter')).toBe(board.clusterOf('humor').id);
  });
});

describe('what phones have sent since', () => {
  it('stays where it is when a merge is taken back', () => {
    const board = aBoard();
    merge(board, 'humor', 'kaffe');
    board.says('per', 'god humor');
    expect(board.clusterOf('god humor').id).toBe(board.clusterOf('kaffe').id);
    undo(board);
    expect(board.clusterOf('god humor').id).toBe(board.clusterOf('kaffe').id);
    expect(board.clusterOf('humor').id).toBe(board.clusterOf('latter').id);
    expect(board.clusterOf('humor').id).not.toBe(board.clusterOf('kaffe').id);
  });

  it('keeps a cluster that was made, which is then no longer kept apart from anything', () => {
    const board = aBoard();
    split(board, 'latter');
    board.move('kaffe', anId('split off'));
    undo(board);
    redo(board);
    const inSplit = board.says('per', 'latter og fjas');
    expect(inSplit.ok && board.clusterOf('latter og fjas').id).toBe(anId('split off'));
    undo(board);
    undo(board);
    expect(board.clusterOf('latter').id).toBe(board.clusterOf('humor').id);
    expect(board.clusterOf('latter og fjas')).toMatchObject({ id: anId('split off'), apartFrom: [] });
    expect(board.clusterOf('humor').apartFrom).toEqual([]);
    redo(board);
    expect(board.clusterOf('latter').id).toBe(anId('split off'));
    expect(board.clusterOf('humor').apartFrom).toEqual([anId('split off')]);
    expect(board.clusterOf('latter').apartFrom).toEqual([board.clusterOf('humor').id]);
  });

  it('does not lose the name that the machine has found for it', () => {
    const board = aBoardWith('kaffe', 'kveldsturer');
    board.move('kaffe', board.clusterOf('kveldsturer').id);
    undo(board);
    board.says('per', 'Kaffe');
    const { label } = board.clusterOf('kaffe');
    redo(board);
    undo(board);
    expect(board.clusterOf('kaffe').label).toBe(label);
  });
});

describe('two who lead', () => {
  it('take back the last that either has done', () => {
    const board = aBoard();
    rename(board, 'kaffe', 'Pauser');
    const mine = last(board);
    merge(board, 'humor', 'kaffe');
    const before = boardOf(board);
    expect(undo(board, mine)).toEqual(refuse('CHANGED_SINCE'));
    expect(boardOf(board)).toEqual(before);
  });

  it('take the same back once, however often they ask', () => {
    const board = aBoard();
    rename(board, 'kaffe', 'Pauser');
    rename(board, 'kaffe', 'Kaffe og prat');
    const id = last(board);
    undo(board, id);
    expect(undo(board, id)).toEqual(ok([]));
    expect(board.clusterOf('kaffe').label).toBe('Pauser');
    redo(board, id);
    expect(redo(board, id)).toEqual(ok([]));
    expect(board.clusterOf('kaffe').label).toBe('Kaffe og prat');
  });

  it('cannot do again what came before something new', () => {
    const board = aBoard();
    rename(board, 'kaffe', 'Pauser');
    const id = last(board);
    undo(board);
    rename(board, 'kaffe', 'Kaffe og prat');
    expect(redo(board, id)).toEqual(refuse('CHANGED_SINCE'));
    expect(board.session.edits.size).toBe(1);
  });
});

describe('what is remembered', () => {
  it('is what changed something', () => {
    const board = aBoard();
    board.ask('facilitator', 'entry:hide', { id: anId('humor'), isHidden: false });
    board.ask('facilitator', 'entry:approve', { id: anId('humor'), isApproved: true });
    board.says('kari', 'ro');
    expect(board.session.edits.size).toBe(0);
  });

  it('is not more than so many', () => {
    const board = aBoard();
    for (let times = 0; times < maxBoardEdits + 3; times++) rename(board, 'kaffe', `Navn ${times}`);
    expect(board.session.edits.size).toBe(maxBoardEdits);
    while (undo(board).ok);
    expect(board.clusterOf('kaffe').label).toBe('Navn 2');
  });

  it('goes with a text that is deleted, and with it all that can only be taken back after it', () => {
    const board = aBoard();
    rename(board, 'kveldsturer', 'Ute');
    board.move('kaffe', board.clusterOf('humor').id);
    rename(board, 'humor', 'Moro');
    board.ask('kari', 'entry:delete', { id: anId('kaffe') });
    expect([...board.session.edits.values()].map(({ action }) => action)).toEqual(['cluster:rename']);
    undo(board);
    expect(undo(board)).toEqual(refuse('CHANGED_SINCE'));
  });

  it('holds no words of a text that now says something else', () => {
    const board = aBoardWith('kaffe', 'kveldsturer');
    rename(board, 'kaffe', 'Pauser');
    board.ask('kari', 'entry:edit', { id: anId('kaffe'), text: 'hemmelig' });
    expect(board.session.edits.size).toBe(0);
  });

  it('is no text, and told to nobody but those who lead', () => {
    const board = aBoardWith('kaffe', 'kveldsturer');
    board.ask('facilitator', 'cluster:pin', { id: board.clusterOf('kaffe').id, isPinned: true });
    board.move('kaffe', board.clusterOf('kveldsturer').id);
    const audiences = [
      { role: 'screen' },
      { role: 'participant', breakoutId: null },
      { role: 'reader' },
    ] as const;
    for (const audience of audiences) expect(redact(board.session, audience).edits.size).toBe(0);
    const moves = [...board.session.edits.values()].flatMap(({ entries }) => entries);
    expect(JSON.stringify(moves)).not.toContain('kaffe');
  });

  it('is gone when the session closes', () => {
    const board = aBoard();
    rename(board, 'kaffe', 'Pauser');
    board.close();
    expect(board.session.edits.size).toBe(0);
  });

  it('is a deed when it is taken back, unless it was her own text', () => {
    const board = aBoard();
    board.says('facilitator', 'sagt høyt');
    const deeds = () => board.changes.flatMap(({ deed }) => deed ?? []).slice(-1);
    board.move('kaffe', board.clusterOf('humor').id);
    undo(board);
    expect(deeds()).toMatchObject([{ actor: leaderId, action: 'board:undo', subjectId: anId('kaffe') }]);
    redo(board);
    expect(deeds()).toMatchObject([{ action: 'board:redo', subjectId: anId('kaffe') }]);
    const told = board.changes.filter(({ deed }) => deed).length;
    board.move('sagt høyt', board.clusterOf('humor').id);
    undo(board);
    expect(board.changes.filter(({ deed }) => deed)).toHaveLength(told);
  });
});
