import { describe, expect, it } from 'vitest';
import { applyChange } from './apply.ts';
import { BoardIndex, type Meanings } from './board-index.ts';
import { aSession } from './testing/a-session.ts';

/** A model that has read three texts; the first two mean the same. */
const directions: Record<string, Float32Array> = {
  snøhulegraving: Float32Array.of(1, 0),
  brevduer: Float32Array.of(1, 0),
  bueskyting: Float32Array.of(0, 1),
};
const meanings: Meanings = { of: (text) => directions[text] ?? null, joinAt: 0.9, perMember: 0 };

function aRead() {
  const session = aSession({ at: 'plenary' });
  const before = session.state;
  session.board = new BoardIndex(session.session, meanings);
  return { session, before };
}

describe('an entry placed by what it means', () => {
  it('stands with its like, and is the machine’s to place until a person does', () => {
    const { session } = aRead();
    for (const text of ['snøhulegraving', 'bueskyting', 'brevduer']) session.says('kari', text);
    expect(session.clusterOf('brevduer')).toEqual(session.clusterOf('snøhulegraving'));
    expect(session.clusterOf('bueskyting')).not.toEqual(session.clusterOf('brevduer'));
    expect(session.entry('brevduer').placedBy).toBe('auto');
  });

  it('stands there for good: the placing is stored, and what is played again asks no model', () => {
    const { session, before } = aRead();
    for (const text of ['snøhulegraving', 'brevduer']) session.says('kari', text);
    const live = session.session;
    const from = session.changes.findIndex(({ seq }) => seq > before.session.seq);
    const replayed = session.changes.slice(from).reduce(applyChange, before);
    expect(replayed.session).toEqual(live);
    session.board = new BoardIndex(live);
    session.says('per', 'bueskyting');
    expect(session.clusterOf('brevduer').id).toBe(session.clusterOf('snøhulegraving').id);
  });

  it('goes where its new words mean the same when it is edited', () => {
    const { session } = aRead();
    for (const text of ['snøhulegraving', 'bueskyting']) session.says('kari', text);
    const { id } = session.entry('bueskyting');
    session.ask('kari', 'entry:edit', { id, text: 'brevduer' });
    expect(session.clusterOf('brevduer').id).toBe(session.clusterOf('snøhulegraving').id);
  });

  it('comes into no cluster that whoever leads has closed', () => {
    const { session } = aRead();
    session.says('kari', 'snøhulegraving');
    const { id } = session.clusterOf('snøhulegraving');
    session.ask('facilitator', 'cluster:close', { id, isClosed: true });
    session.says('per', 'brevduer');
    expect(session.clusterOf('brevduer').id).not.toBe(id);
  });
});
