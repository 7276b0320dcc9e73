import type { Alias } from '@pusterom/grouping';
import { describe, expect, it } from 'vitest';
import { lastStanding } from './board-edits.ts';
import { aSession, authorOf, existing, type TestSession } from './testing/a-session.ts';
import { anId } from './testing/an-id.ts';

const people = ['kari', 'per', 'anne', 'ola'];
const laughs = ['humor', 'mye latter', 'god humor'];

/** What is said about one thing, and, in words that no lexicon has, by these people. */
function aRoom(unknown: readonly (readonly [who: string, text: string])[]): TestSession {
  const session = aSession({ at: 'plenary', people });
  laughs.forEach((text, index) => session.says(people[index] ?? 'kari', text));
  unknown.forEach(([who, text], index) => session.says(who, text, { id: anId(`unknown ${index}`) }));
  return session;
}

/** Whoever leads puts all of it with the laughs. */
function moveAll(session: TestSession): TestSession {
  const { id } = session.clusterOf('humor');
  for (const entry of session.session.entries.values())
    if (!laughs.includes(entry.text))
      session.ask('facilitator', 'entry:move', { id: entry.id, clusterId: id });
  return session;
}

function taughtAtTheEnd(session: TestSession): readonly Alias[] {
  const closed = session.close();
  const changes = closed.ok ? closed.data : [];
  expect(changes.filter(({ taught }) => taught).every(({ event }) => event.type === 'status:changed')).toBe(
    true,
  );
  return changes.flatMap(({ taught }) => taught ?? []);
}

const byThree = (word: string) => people.slice(0, 3).map((who) => [who, word] as const);
const snowCave = { stem: 'snøhulegrav', theme: 'Humor' };

describe('a session that closes teaches', () => {
  it('the words that three people wrote, and whoever leads moved: their stems, and nothing else', () => {
    expect(taughtAtTheEnd(moveAll(aRoom(byThree('snøhulegraving'))))).toEqual([snowCave]);
  });

  it('what was merged', () => {
    const session = aRoom(byThree('snøhulegraving'));
    const [from, into] = [session.clusterOf('snøhulegraving').id, session.clusterOf('humor').id];
    session.ask('facilitator', 'cluster:merge', { id: from, intoId: into });
    expect(taughtAtTheEnd(session)).toEqual([snowCave]);
  });

  it('nothing that nobody has moved, or that was taken back', () => {
    expect(taughtAtTheEnd(aRoom(byThree('snøhulegraving')))).toEqual([]);
    const session = aRoom(byThree('snøhulegraving'));
    const [from, into] = [session.clusterOf('snøhulegraving').id, session.clusterOf('humor').id];
    session.ask('facilitator', 'cluster:merge', { id: from, intoId: into });
    session.ask('facilitator', 'board:undo', {
      id: existing(lastStanding(session.session), 'edit').id,
    });
    expect(taughtAtTheEnd(session)).toEqual([]);
  });

  it('no word of two people, whoever writes it how often', () => {
    const two = [
      ['kari', 'snøhulegraving'],
      ['kari', 'snøhulegraving!'],
      ['per', 'snøhulegraving'],
    ] as const;
    expect(taughtAtTheEnd(moveAll(aRoom(two)))).toEqual([]);
    const written = ['1', '2', '3'].map((times) => ['facilitator', `snøhulegraving ${times}`] as const);
    expect(taughtAtTheEnd(moveAll(aRoom(written)))).toEqual([]);
  });

  it('nothing of what is hidden', () => {
    const session = moveAll(aRoom(byThree('snøhulegraving')));
    session.ask('facilitator', 'entry:hide', { id: anId('unknown 0'), isHidden: true });
    expect(taughtAtTheEnd(session)).toEqual([]);
  });

  it.each([
    { what: 'a name', word: 'Gunnvor' },
    { what: 'a name without its capital', word: 'gunnvor' },
    { what: 'a capital where no sentence begins', word: 'hos Trollvassbråten' },
    { what: 'digits', word: 'snøhule2000' },
    { what: 'something far too long', word: 'snø'.repeat(20) },
  ])('no word with $what', ({ word }) => {
    expect(taughtAtTheEnd(moveAll(aRoom(byThree(word))))).toEqual([]);
  });

  it('a word that begins a sentence with a capital, or is a shout', () => {
    expect(taughtAtTheEnd(moveAll(aRoom(byThree('Snøhulegraving'))))).toEqual([snowCave]);
    expect(taughtAtTheEnd(moveAll(aRoom(byThree('mer SNØHULEGRAVING'))))).toMatchObject([snowCave]);
  });

  it('not what somebody here is called', () => {
    const session = aRoom(byThree('snøhulegraving'));
    session.ask('vegard', 'participant:join', {
      id: authorOf('vegard') as never,
      firstName: 'Snøhulegraving',
    });
    expect(taughtAtTheEnd(moveAll(session))).toEqual([]);
  });

  it('nothing when it is rehearsed', () => {
    const session = moveAll(aRoom(byThree('snøhulegraving')));
    session.state = { ...session.state, session: { ...session.session, rehearsalWith: 8 } };
    expect(taughtAtTheEnd(session)).toEqual([]);
  });
});
