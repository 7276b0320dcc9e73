import { ok, refuse } from '@pusterom/protocol/errors';
import { maxParticipants } from '@pusterom/protocol/limits';
import type { Breakout } from '@pusterom/protocol/session';
import { describe, expect, it } from 'vitest';
import {
  aDraft,
  aSession,
  authorOf,
  existing,
  TestSession,
  type InputOf,
  type Person,
} from './testing/a-session.ts';
import { anId } from './testing/an-id.ts';

const nothing = ok([]);

describe('coming in', () => {
  it('gives each person the next number', () => {
    const session = aSession({ people: [] });
    session.join('kari', 'Kari');
    session.join('per');
    expect([...session.session.participants.values()]).toEqual([
      { id: anId('kari'), number: 1, firstName: 'Kari' },
      { id: anId('per'), number: 2, firstName: null },
    ]);
  });

  it('is turned down alike when the session is not open, locked, ended or full', () => {
    const draft = new TestSession(aDraft());
    const locked = aSession();
    locked.ask('facilitator', 'door:lock', { isLocked: true });
    const closed = aSession();
    closed.close();
    const full = aSession({ people: [] });
    const crowd = Array.from({ length: maxParticipants }, (_, index) => ({
      id: anId(`number ${index}`),
      number: index + 1,
      firstName: null,
    }));
    full.state = {
      ...full.state,
      session: { ...full.session, participants: new Map(crowd.map((one) => [one.id, one])) },
    };
    for (const session of [draft, locked, closed, full])
      expect(session.join('ola')).toEqual(refuse('JOIN_REFUSED'));
  });

  it('is once for each phone, also when the answer got lost and the door has been locked since', () => {
    const session = aSession({ people: [] });
    session.join('kari', 'Kari');
    session.ask('facilitator', 'door:lock', { isLocked: true });
    expect(session.join('kari', 'Kari')).toEqual(ok([]));
    expect(session.session.participants.size).toBe(1);
  });

  it('works again when the door has been unlocked', () => {
    const session = aSession();
    session.ask('facilitator', 'door:lock', { isLocked: true });
    session.ask('facilitator', 'door:lock', { isLocked: false });
    expect(session.join('ola').ok).toBe(true);
  });
});

describe('a late-comer', () => {
  const arrive = (session: TestSession, who: Person) =>
    session.ask(who, 'participant:arrive', { id: anId(who) });

  it('sits down with the smallest group', () => {
    const session = aSession({
      at: 'pairs',
      groups: [
        ['kari', 'per', 'liv'],
        ['ola', 'anne'],
      ],
    });
    session.join('nils');
    arrive(session, 'nils');
    expect(session.groupOf('nils').number).toBe(2);
  });

  it('stays where she sits when her phone connects again', () => {
    const session = aSession({
      at: 'pairs',
      groups: [
        ['kari', 'per', 'liv'],
        ['ola', 'anne'],
      ],
    });
    expect(arrive(session, 'kari')).toEqual(nothing);
  });

  it('needs no group when people do not sit in groups', () => {
    expect(arrive(aSession({ at: 'plenary' }), 'kari')).toEqual(nothing);
    expect(arrive(new TestSession(aDraft()), 'kari')).toEqual(nothing);
  });

  it('does not sit down with a group that has been dissolved', () => {
    const session = aSession({ at: 'pairs', groups: [['kari'], ['per', 'ola', 'anne']] });
    session.here = ['kari', 'per', 'ola', 'anne'];
    form(session, 'again');
    session.join('nils');
    arrive(session, 'nils');
    expect(session.groupOf('nils').memberIds).toHaveLength(3);
  });
});

describe('entering a step whose groups were formed before', () => {
  it('seats those who have come since, and nobody who is not here', () => {
    const session = aSession({ people: ['kari', 'per'] });
    session.seat('pairs', [['kari', 'per']]);
    session.join('liv');
    session.join('left');
    session.here = ['kari', 'per', 'liv', 'stranger'];
    session.enter('pairs');
    expect(sitting(session).map(({ memberIds }) => memberIds)).toEqual([['kari', 'per', 'liv'].map(anId)]);
  });
});

const form = (session: TestSession, mixId: string, wanted: Partial<InputOf<'breakouts:form'>> = {}) =>
  session.ask('facilitator', 'breakouts:form', {
    stepId: session.session.runs.at(-1)?.stepId ?? 'pairs',
    mixId: anId(mixId),
    seating: 'pairs',
    count: null,
    isFree: false,
    ...wanted,
  });

const sitting = (session: TestSession): Breakout[] =>
  [...session.session.breakouts.values()].filter(({ isDissolved }) => !isDissolved);

describe('forming groups', () => {
  it('mixes those who are here, and nobody else', () => {
    const session = aSession({ at: 'pairs', people: ['kari', 'per', 'ola', 'anne', 'left'] });
    session.here = ['kari', 'per', 'ola', 'anne'];
    form(session, 'mix');
    const members = sitting(session).flatMap(({ memberIds }) => memberIds);
    expect(members.sort()).toEqual(session.here.map(authorOf).sort());
    expect(sitting(session).map(({ number, memberIds }) => [number, memberIds.length])).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it('seats nobody whose phone belongs to another session', () => {
    const session = aSession({ at: 'pairs' });
    session.here = ['kari', 'per', 'stranger'];
    form(session, 'mix');
    expect(sitting(session).flatMap(({ memberIds }) => memberIds)).not.toContain(anId('stranger'));
  });

  it('makes one mix of the same request sent twice', () => {
    const session = aSession({ at: 'pairs' });
    form(session, 'mix');
    expect(form(session, 'mix')).toEqual(nothing);
    expect(session.session.breakouts.size).toBe(1);
  });

  it('does not bring an old mix back when its request comes late', () => {
    const session = aSession({ at: 'pairs' });
    form(session, 'first');
    form(session, 'second');
    expect(form(session, 'first')).toEqual(nothing);
  });

  it('dissolves the groups before, whose entries stay theirs', () => {
    const session = aSession({ at: 'pairs', groups: [['kari', 'per']] });
    session.says('kari', 'tillit');
    const { breakoutId } = session.entry('tillit');
    form(session, 'again');
    expect(session.session.breakouts.get(existing(breakoutId, 'a group'))).toMatchObject({
      isDissolved: true,
    });
    expect(session.entry('tillit').breakoutId).toBe(breakoutId);
    expect(session.groupOf('kari').id).not.toBe(breakoutId);
  });

  it('leaves the groups of other steps as they are', () => {
    const session = aSession({ at: 'pairs', groups: [['kari', 'per']] });
    session.enter('levels');
    form(session, 'mix', { seating: 'small-groups' });
    session.enter('pairs');
    expect(session.groupOf('kari').isDissolved).toBe(false);
  });

  it('again seats nobody with those she just sat with, here or at the step before', () => {
    const people = ['kari', 'per', 'ola', 'anne', 'liv', 'nils'];
    const session = aSession({ at: 'pairs', people });
    session.here = people;
    const pairs = () => sitting(session).map(({ memberIds }) => [...memberIds].sort().join());
    form(session, 'first');
    const first = pairs();
    form(session, 'second');
    const second = pairs();
    session.enter('plenary');
    session.enter('halves');
    form(session, 'third', { seating: 'pairs' });
    const third = session.session.breakouts.size === 9 ? pairs().slice(-3) : [];
    expect(new Set([...first, ...second, ...third]).size).toBe(9);
  });

  it.each([1, 2, 3, 4, 5])('when all have met, seats nobody with whom she sat last, with dice %i', (seed) => {
    const people = ['kari', 'per', 'ola', 'anne'];
    const session = aSession({ at: 'pairs', people, seed });
    session.here = people;
    const pairs = ['first', 'second', 'third', 'fourth'].map((mixId) => {
      form(session, mixId);
      return sitting(session).map(({ memberIds }) => [...memberIds].sort().join());
    });
    for (const pair of pairs[3] ?? []) expect(pairs[2]).not.toContain(pair);
  });

  it('can be done before the step is entered', () => {
    const session = aSession();
    form(session, 'mix', { stepId: 'levels', seating: 'small-groups' });
    session.enter('levels');
    expect(session.groupOf('kari').memberIds).toHaveLength(2);
  });

  it('gives each group an id that can cross the wire', () => {
    const session = aSession({ at: 'pairs', people: ['kari', 'per', 'ola', 'anne'] });
    form(session, 'mix');
    const ids = sitting(session).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('needs somebody to be here', () => {
    const session = aSession({ at: 'pairs' });
    session.here = [];
    expect(form(session, 'mix')).toEqual(refuse('NOBODY_HERE'));
  });

  it('needs an open session and a step of its agenda', () => {
    expect(form(new TestSession(aDraft()), 'mix')).toEqual(refuse('SESSION_NOT_OPEN'));
    expect(form(aSession(), 'mix', { stepId: 'no-such-step' })).toEqual(refuse('NOT_FOUND'));
  });
});

describe('a phone that is removed', () => {
  it('is out, its seat is empty, and what it shared stays', () => {
    const session = aSession({
      at: 'pairs',
      groups: [
        ['kari', 'per'],
        ['liv', 'ola'],
      ],
    });
    session.says('kari', 'tillit');
    session.ask('facilitator', 'participant:remove', { id: anId('kari') });
    expect([...session.session.participants.keys()]).not.toContain(anId('kari'));
    expect(session.groupOf('per').memberIds).toEqual([anId('per')]);
    expect(session.texts).toEqual(['tillit']);
  });

  it('is removed once, however often it is asked', () => {
    const session = aSession();
    session.ask('facilitator', 'participant:remove', { id: anId('kari') });
    expect(session.ask('facilitator', 'participant:remove', { id: anId('kari') })).toEqual(nothing);
  });
});
