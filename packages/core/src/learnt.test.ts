import type { LearntWord } from '@pusterom/protocol/learning';
import { describe, expect, it } from 'vitest';
import { BoardIndex } from './board-index.ts';
import { aliasesOf } from './learnt.ts';
import { redact } from './redact.ts';
import { aSession } from './testing/a-session.ts';
import { anId } from './testing/an-id.ts';

const snowCave: LearntWord = { stem: 'snøhulegrav', theme: 'Humor', fromSessionId: anId('last time') };
const begun = (learnt: readonly LearntWord[] = [snowCave]) => {
  const session = aSession({ at: 'plenary', learnt });
  session.says('kari', 'mye latter');
  return session;
};

describe('a session that opens with what its network has learnt', () => {
  it('puts a word where an earlier one put it, and says why', () => {
    const session = begun();
    session.says('per', 'snøhulegraving');
    expect(session.entry('snøhulegraving').clusterId).toBe(session.entry('mye latter').clusterId);
    expect(session.board.because(session.clusterOf('mye latter'))).toEqual(['humor']);
    const without = begun([]);
    without.says('per', 'snøhulegraving');
    expect(without.entry('snøhulegraving').clusterId).not.toBe(without.entry('mye latter').clusterId);
  });

  it('places the same after a restart', () => {
    const session = begun();
    const anew = new BoardIndex(session.session);
    for (const board of [session.board, anew])
      expect(board.place('energy', 'snøhulegraving')).toBe(session.entry('mye latter').clusterId);
  });

  it('tells it to nobody but those who lead, and keeps none of it when it closes', () => {
    const session = begun();
    expect(redact(session.session, { role: 'facilitator' }).learnt).toEqual([snowCave]);
    for (const audience of [
      { role: 'screen' },
      { role: 'reader' },
      { role: 'participant', breakoutId: null },
    ] as const)
      expect(redact(session.session, audience).learnt).toEqual([]);
    session.close();
    expect(session.session.learnt).toEqual([]);
  });

  it('teaches nothing of it anew', () => {
    const session = begun();
    for (const who of ['kari', 'per', 'anne']) session.says(who, 'snøhulegraving', { id: anId(who) });
    const closed = session.close();
    expect(closed.ok && closed.data.flatMap(({ taught }) => taught ?? [])).toEqual([]);
  });
});

describe('what is forgotten while it is held', () => {
  it.each([
    { what: 'by a word', name: 'learnt:forget', input: { words: [snowCave] } },
    { what: 'by its session', name: 'carried:forget', input: { sessionId: snowCave.fromSessionId } },
  ] as const)('places nothing any more, $what; what stands stays', ({ name, input }) => {
    const session = begun();
    session.says('per', 'snøhulegraving');
    const before = session.entry('snøhulegraving');
    session.ask('facilitator', name, input);
    expect(session.session.learnt).toEqual([]);
    expect(session.entry('snøhulegraving')).toEqual(before);
    expect(session.board.because(session.clusterOf('mye latter'))).toEqual([]);
    expect(new BoardIndex(session.session).place('energy', 'grave snøhuler')).toBe(
      session.board.place('energy', 'grave snøhuler'),
    );
  });

  it('leaves the others', () => {
    const other: LearntWord = { stem: 'badstu', theme: 'Humor', fromSessionId: anId('before that') };
    const session = begun([snowCave, other]);
    session.ask('facilitator', 'learnt:forget', {
      words: [{ ...snowCave, fromSessionId: other.fromSessionId }],
    });
    expect(session.session.learnt).toEqual([snowCave, other]);
    session.ask('facilitator', 'learnt:forget', { words: [snowCave] });
    expect(session.session.learnt).toEqual([other]);
  });
});

it('a stem that two sessions have put with two themes says nothing', () => {
  const elsewhere = { ...snowCave, theme: 'Natur', fromSessionId: anId('before that') };
  expect(aliasesOf([snowCave, elsewhere])).toEqual([]);
  expect(aliasesOf([snowCave, { ...elsewhere, theme: 'Humor' }])).toEqual([
    { stem: 'snøhulegrav', theme: 'Humor' },
  ]);
});
