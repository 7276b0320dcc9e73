import { refuse } from '@pusterom/protocol/errors';
import { describe, expect, it } from 'vitest';
import { advance } from './advance.ts';
import { BoardIndex } from './board-index.ts';
import { toSnapshot } from './snapshot.ts';
import { aBusyWorkshop, words } from './testing/a-busy-workshop.ts';
import { aSession, startMs, TestSession } from './testing/a-session.ts';
import { anId } from './testing/an-id.ts';
import { oneOf, seeded } from './testing/seeded.ts';

describe('advancing', () => {
  it('leaves the state it was given as it is', () => {
    const session = aSession({ at: 'plenary' });
    const { state } = session;
    const before = JSON.stringify(toSnapshot(state.session));
    session.says('kari', 'tillit');
    expect(JSON.stringify(toSnapshot(state.session))).toBe(before);
    expect(state.authors.size).toBe(0);
  });

  it('changes nothing at all when the command is turned down', () => {
    const session = aSession({ at: 'plenary' });
    const { state } = session;
    expect(session.says('kari', 'tillit', { stepId: 'levels' })).toEqual(refuse('WRONG_STEP'));
    expect(session.state).toBe(state);
  });

  it('raises the number by one for each change', () => {
    const session = aSession();
    const { seq } = session.session;
    const closed = session.close();
    expect(closed.ok && closed.data.map((change) => change.seq)).toEqual([seq + 1, seq + 2]);
    expect(session.session.seq).toBe(seq + 2);
  });

  it('gives the same result for the same session, command and circumstances', () => {
    const session = aSession({ at: 'pairs', people: ['kari', 'per', 'ola', 'anne', 'liv'] });
    session.says('kari', 'tillit');
    const decide = () =>
      advance(
        session.state,
        {
          name: 'breakouts:form',
          input: { stepId: 'pairs', mixId: anId('mix'), seating: 'pairs', count: null, isFree: false },
        },
        {
          author: 'facilitator',
          nowMs: startMs,
          newId: () => anId('new'),
          random: seeded(3),
          doorAfter: () => ({ code: 'W9T4XR', secret: 'another' }),
          here: new Set([...session.session.participants.keys()]),
          unfinished: [],
          learnt: [],
          isName: () => false,
          board: new BoardIndex(session.session),
        },
      );
    expect(decide()).toEqual(decide());
  });

  it('gives the same workshop for the same seed', () => {
    const [one, other] = [aBusyWorkshop(5), aBusyWorkshop(5)];
    expect(one.map(({ changes }) => changes)).toEqual(other.map(({ changes }) => changes));
  });
});

describe('a board index made anew', () => {
  const sayAtRandom = (session: TestSession, random: () => number, number: number) =>
    session.says(oneOf(['kari', 'per'], random), oneOf(words, random), { id: anId(`entry ${number}`) });

  it.each([1, 2, 3, 4, 5, 6])('places the next words as the live one would, seed %i', (seed) => {
    const random = seeded(seed);
    const session = aSession({ at: 'plenary' });
    for (let number = 0; number < 60; number++) sayAtRandom(session, random, number);
    const anew = new BoardIndex(session.session);
    for (const word of words)
      expect(anew.place('energy', word), word).toBe(session.board.place('energy', word));
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'does so also when entries have been moved, hidden and deleted, seed %i',
    (seed) => {
      const random = seeded(seed);
      const session = aSession({ at: 'plenary' });
      for (let number = 0; number < 60; number++) {
        sayAtRandom(session, random, number);
        const id = oneOf([...session.session.entries.keys()], random);
        if (number % 5 === 0) {
          const clusterId = oneOf([...session.session.clusters.keys()], random);
          session.ask('facilitator', 'entry:move', { id, clusterId });
        }
        if (number % 7 === 0) session.ask('facilitator', 'entry:hide', { id, isHidden: true });
        if (number % 6 === 0) for (const who of ['kari', 'per']) session.ask(who, 'entry:delete', { id });
      }
      const anew = new BoardIndex(session.session);
      for (const word of words)
        expect(anew.place('energy', word), word).toBe(session.board.place('energy', word));
    },
  );

  it('changes nothing that has been placed already', () => {
    const session = aSession({ at: 'plenary' });
    for (const word of words) session.says('kari', word);
    const before = toSnapshot(session.session);
    const again = new TestSession(session.state);
    again.says('kari', words[0] ?? '', { id: anId('tillit') });
    expect(toSnapshot(again.session)).toEqual(before);
  });
});
