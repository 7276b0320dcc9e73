import { findStep } from '@pusterom/core/agenda';
import { currentRun } from '@pusterom/core/clock';
import { redact } from '@pusterom/core/redact';
import { aDraft, aSession, type TestSession } from '@pusterom/core/testing/a-session';
import { openVote } from '@pusterom/core/testing/voting';
import { beforeAll, expect, test } from 'vitest';
import { locale } from '../../lib/locale.svelte.ts';
import { readingOf, type Passage } from './reading.ts';
import { sceneOf } from './scene.ts';

beforeAll(() => locale.speak('nb'));

/** What is read on the stage of what the screen is allowed to see. */
function readAt({ session }: Pick<TestSession, 'session'>): Passage[] {
  const seen = redact(session, { role: 'screen' });
  const place = findStep(seen.agenda, currentRun(seen)?.stepId ?? null);
  return readingOf(seen, place, sceneOf(seen, place));
}

const textsIn = (passages: readonly Passage[]): string[] =>
  passages.flatMap(({ heading = '', paragraphs = [], list = [] }) => [
    heading,
    ...paragraphs,
    ...list.flatMap(({ text, beside = '', below = [] }) => [text, beside, ...below]),
  ]);

test.each(['welcome', 'notes', 'pairs', 'plenary', 'halves', 'levels', 'thoughts', 'actions'] as const)(
  'at «%s» there is something to read',
  (at) => {
    expect(textsIn(readAt(aSession({ at }))).join('')).not.toBe('');
  },
);

test('before it opens, and when it is over, there is too', () => {
  expect(textsIn(readAt({ session: aDraft().session })).join('')).not.toBe('');
  const session = aSession({ at: 'plenary' });
  session.close();
  expect(textsIn(readAt(session))).toContain('Takk for i dag');
});

test('a cluster stands under its question with how many said it, and with what more they said', () => {
  const session = aSession({ at: 'plenary' });
  for (const text of ['kolleger', 'gode kolleger']) session.says('kari', text);
  const [first] = readAt(session);
  expect(first?.heading).not.toBe('');
  expect(first?.list).toMatchObject([{ beside: '2 innspill', below: ['gode kolleger'] }]);
});

test('signs alone, laid in one cluster, are each there', () => {
  const session = aSession({ at: 'plenary' });
  for (const text of ['uro', '🌧️', '🙉']) session.says('kari', text);
  const intoId = session.clusterOf('uro').id;
  for (const text of ['🌧️', '🙉'])
    session.ask('facilitator', 'cluster:merge', { id: session.clusterOf(text).id, intoId });
  const [only] = readAt(session)[0]?.list ?? [];
  expect(only?.below?.toSorted()).toEqual(['🌧️', '🙉'].toSorted());
});

test('a vote on the answers of a level stands above them', () => {
  const session = aSession({ at: 'levels', groups: [['kari', 'per']] });
  session.says('kari', 'humor', { level: 'self', aspect: 'strength' });
  session.reveal('levels');
  expect(textsIn(readAt(session))).not.toContain('Gi 3 prikker på telefonen');
  expect(openVote(session, 'self/strength')).toMatchObject({ ok: true });
  expect(textsIn(readAt(session))).toContain('Gi 3 prikker på telefonen');
});

test('what groups wrote is read only when it is revealed, and then with their number', () => {
  const session = aSession({ at: 'halves', groups: [['kari'], ['per']] });
  session.says('kari', 'Vi holder rammene faste.');
  expect(textsIn(readAt(session))).not.toContain('Vi holder rammene faste.');
  session.reveal('halves');
  expect(readAt(session).at(-1)?.list).toMatchObject([
    { text: 'Vi holder rammene faste.', beside: 'Gruppe 1' },
  ]);
});
