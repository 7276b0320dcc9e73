import { describe, expect, test } from 'vitest';
import { developmentOf } from './development.ts';
import { redact } from './redact.ts';
import { anId } from './testing/an-id.ts';
import { aSession } from './testing/a-session.ts';

/** A meeting where each text was said by someone of her own, as the archive gets it. */
function aMeeting(texts: readonly string[], { areFewHeldBack = false } = {}) {
  const people = texts.map((_, index) => `leader ${index}`);
  const session = aSession({ at: 'plenary', people, areFewHeldBack });
  texts.forEach((text, index) => session.says(`leader ${index}`, text));
  session.close();
  return redact(session.session, { role: 'reader' });
}
const changes = (meetings: ReturnType<typeof aMeeting>[]) =>
  [...developmentOf(meetings)].flatMap(({ parts }) =>
    parts.flatMap(({ change, topics }) => topics.map((topic) => ({ ...topic, change }))),
  );

describe('what meetings have answered to the same question', () => {
  test('came back, is new, or is gone, however it was put', () => {
    const spring = aMeeting(['kollegastøtte', 'støtte fra kollegaer', 'lange dager']);
    const autumn = aMeeting(['støtte fra kolleger', 'god humor']);
    expect(changes([spring, autumn])).toEqual([
      { label: expect.stringMatching(/^støtte fra kolleger$/i), counts: [2, 1], change: 'back' },
      { label: 'God humor', counts: [0, 1], change: 'new' },
      { label: expect.stringMatching(/^lange dager$/i), counts: [1, 0], change: 'gone' },
    ]);
  });

  test('is measured by the latest that answered it, also when one in between said nothing', () => {
    const [spring, summer, autumn] = [aMeeting(['god humor']), aMeeting([]), aMeeting(['god humor'])];
    const [question] = [...developmentOf([spring, summer, autumn])];
    expect(question?.isAnswered).toEqual([true, false, true]);
    expect(question?.parts).toMatchObject([{ change: 'back', topics: [{ counts: [1, 0, 1] }] }]);
    expect(changes([spring, autumn, summer])).toMatchObject([{ counts: [1, 1, 0], change: 'back' }]);
  });

  test('is left out when only one has answered it', () => {
    expect([...developmentOf([aMeeting(['god humor']), aMeeting([])])]).toEqual([]);
    expect([...developmentOf([])]).toEqual([]);
  });

  test('has nothing of what is held back because few have answered', () => {
    const few = aMeeting(['god humor', 'lange dager'], { areFewHeldBack: true });
    expect([...developmentOf([few, aMeeting(['god humor'])])]).toEqual([]);
  });

  test('keeps apart what a meeting kept apart', () => {
    const spring = aMeeting(['kollegastøtte']);
    const session = aSession({ at: 'plenary', people: ['kari', 'per', 'ola'] });
    for (const [who, text] of [
      ['kari', 'kollegastøtte'],
      ['per', 'støtte fra kollegaer'],
    ] as const)
      session.says(who, text);
    session.ask('facilitator', 'cluster:split', {
      id: session.clusterOf('kollegastøtte').id,
      newId: anId('split'),
      entryIds: [session.entry('støtte fra kollegaer').id],
    });
    session.close();
    const autumn = redact(session.session, { role: 'reader' });
    expect(changes([spring, autumn]).map(({ counts }) => counts)).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });
});
