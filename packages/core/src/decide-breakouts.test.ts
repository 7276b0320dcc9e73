import { ok, refuse } from '@pusterom/protocol/errors';
import type { ParticipantId } from '@pusterom/protocol/ids';
import type { Breakout } from '@pusterom/protocol/session';
import { describe, expect, it } from 'vitest';
import { aSession, existing, type InputOf, type TestSession } from './testing/a-session.ts';
import { anId } from './testing/an-id.ts';

const nothing = ok([]);
const people = ['kari', 'per', 'ola', 'anne', 'liv', 'nils'];

const inPairs = (wanted: Partial<InputOf<'breakouts:form'>> = {}): TestSession => {
  const session = aSession({ at: 'pairs', people });
  session.here = people;
  divide(session, 'mix', wanted);
  return session;
};
const divide = (session: TestSession, mixId: string, wanted: Partial<InputOf<'breakouts:form'>> = {}) =>
  session.ask('facilitator', 'breakouts:form', {
    stepId: session.run.stepId,
    mixId: anId(mixId),
    seating: 'pairs',
    count: null,
    isFree: false,
    ...wanted,
  });

const sitting = (session: TestSession): Breakout[] =>
  [...session.session.breakouts.values()].filter(({ isDissolved }) => !isDissolved);
const group = (session: TestSession, number: number): Breakout =>
  existing(
    sitting(session).find((one) => one.number === number),
    `group ${number}`,
  );
const sizes = (session: TestSession) => sitting(session).map(({ memberIds }) => memberIds.length);
const choose = (session: TestSession, who: string, number: number) =>
  session.ask(who, 'breakouts:choose', { id: group(session, number).id });
const move = (session: TestSession, who: string, to: number | null) =>
  session.ask('facilitator', 'breakouts:seat', {
    stepId: session.run.stepId,
    participantId: anId(who),
    breakoutId: to === null ? null : group(session, to).id,
  });

describe('so many groups', () => {
  it.each([
    { count: 1, groups: [6] },
    { count: 4, groups: [2, 2, 1, 1] },
    { count: 50, groups: [1, 1, 1, 1, 1, 1] },
  ])('$count of six people are $groups', ({ count, groups }) => {
    expect(sizes(inPairs({ count }))).toEqual(groups);
  });
});

describe('a group', () => {
  it('has a place in the room, and the next of its number sits there too', () => {
    const session = inPairs();
    session.ask('facilitator', 'breakouts:place', { id: group(session, 2).id, spot: 'ved vinduet' });
    divide(session, 'again');
    session.enter('plenary');
    divide(session, 'later', { seating: 'trios' });
    const later = [...session.session.breakouts.values()].filter(({ stepId }) => stepId === 'plenary');
    expect(later.map(({ spot }) => spot)).toEqual(['', 'ved vinduet']);
  });

  it('that does not exist has no place', () => {
    const session = inPairs();
    expect(session.ask('facilitator', 'breakouts:place', { id: anId('nowhere'), spot: 'her' })).toEqual(
      refuse('NOT_FOUND'),
    );
  });
});

describe('by hand, someone', () => {
  it('is moved to another group of the step, and sits in that one alone', () => {
    const session = inPairs();
    const to = session.groupOf('kari').number === 1 ? 2 : 1;
    move(session, 'kari', to);
    expect(session.groupOf('kari').number).toBe(to);
    expect(sizes(session).sort()).toEqual([1, 2, 3]);
    expect(move(session, 'kari', to)).toEqual(nothing);
  });

  it('is taken out of her group, and put in one again', () => {
    const session = inPairs();
    move(session, 'kari', null);
    expect(sizes(session).sort()).toEqual([1, 2, 2]);
    move(session, 'kari', 3);
    expect(session.groupOf('kari').number).toBe(3);
  });

  it('is not put in a group that is dissolved, or of another step, nor is a stranger', () => {
    const session = inPairs();
    const old = group(session, 1).id;
    divide(session, 'again');
    const participantId: ParticipantId = anId('kari');
    const seat = { stepId: 'pairs', participantId, breakoutId: old };
    expect(session.ask('facilitator', 'breakouts:seat', seat)).toEqual(refuse('NOT_FOUND'));
    const elsewhere = { ...seat, stepId: 'plenary', breakoutId: group(session, 1).id };
    expect(session.ask('facilitator', 'breakouts:seat', elsewhere)).toEqual(refuse('NOT_FOUND'));
    expect(move(session, 'stranger', 1)).toEqual(refuse('NOT_FOUND'));
  });
});

describe('groups that everyone may choose', () => {
  it('begin empty, and nobody is put in them for coming late', () => {
    const session = inPairs({ isFree: true });
    expect(sizes(session)).toEqual([0, 0, 0]);
    session.ask('facilitator', 'participant:arrive', { id: anId('kari') });
    expect(sizes(session)).toEqual([0, 0, 0]);
  });

  it('are sat down in, left for another, and sat down in twice once', () => {
    const session = inPairs({ isFree: true });
    choose(session, 'kari', 1);
    expect(choose(session, 'kari', 1)).toEqual(nothing);
    choose(session, 'kari', 3);
    expect(sizes(session)).toEqual([0, 0, 1]);
  });

  it('have one seat more than an even share, and no more', () => {
    const session = inPairs({ isFree: true });
    for (const who of ['kari', 'per', 'ola']) choose(session, who, 1);
    expect(choose(session, 'anne', 1)).toEqual(refuse('BREAKOUT_FULL'));
    expect(sizes(session)).toEqual([3, 0, 0]);
  });

  it('are filled with the rest when the facilitator says so, the smallest first', () => {
    const session = inPairs({ isFree: true });
    for (const who of ['kari', 'per', 'ola']) choose(session, who, 1);
    session.ask('facilitator', 'breakouts:fill', { stepId: 'pairs' });
    expect(sizes(session).sort()).toEqual([1, 2, 3]);
    expect(session.groupOf('kari').number).toBe(1);
  });

  it('are the only ones that can be chosen', () => {
    const session = inPairs();
    expect(choose(session, 'kari', 1)).toEqual(refuse('FORBIDDEN'));
    expect(session.ask('kari', 'breakouts:choose', { id: anId('nowhere') })).toEqual(refuse('NOT_FOUND'));
  });
});
