import { careLevels, type Aspect, type CareLevel } from '@pusterom/protocol/session';
import { expect, test } from 'vitest';
import { aBreakout, anEntry, aSession, aStep } from '../test-session.ts';
import { progressOf } from './group-progress.ts';

const first = aBreakout({ number: 1 });
const second = aBreakout({ number: 2 });
const gone = aBreakout({ number: 1, isDissolved: true });

test('each group is counted per level: two strengths and one improvement', () => {
  const step = aStep({ collects: 'care-levels', seating: 'small-groups' });
  const answer = { kind: 'answer', breakoutId: first.id, level: 'self' } as const;
  const session = aSession({
    breakouts: [second, gone, first],
    entries: [
      anEntry({ ...answer, aspect: 'strength', text: 'går tur i lunsjen' }),
      anEntry({ ...answer, aspect: 'strength', text: 'sier fra når det blir for mye' }),
      anEntry({ ...answer, aspect: 'improvement', level: 'system', text: 'fast veiledning' }),
      anEntry({ ...answer, aspect: 'strength', breakoutId: gone.id }),
      anEntry({ ...answer, aspect: 'strength', stepId: 'et annet steg' }),
    ],
  });
  const [one, two] = progressOf(session, step, []);
  expect(one?.breakout).toBe(first);
  expect(one?.levels[0]).toEqual({
    level: 'self',
    strength: { done: 2, of: 2 },
    improvement: { done: 0, of: 1 },
  });
  expect(one?.levels[2]?.improvement).toEqual({ done: 1, of: 1 });
  expect(one).toMatchObject({ total: { done: 3, of: 9 }, isDone: false });
  expect(two).toMatchObject({ breakout: second, total: { done: 0, of: 9 } });
});

test('a half is done with its one sentence', () => {
  const step = aStep({ collects: 'group-sentence', seating: 'halves' });
  const sentence = anEntry({ kind: 'sentence', breakoutId: second.id });
  const session = aSession({ breakouts: [first, second], entries: [sentence] });
  expect(progressOf(session, step, []).map(({ isDone }) => isDone)).toEqual([false, true]);
});

test('what is not sent in is counted with the rest, and does not make a group done', () => {
  const step = aStep({ collects: 'care-levels', seating: 'small-groups' });
  const answer = anEntry({ kind: 'answer', breakoutId: first.id, level: 'self', aspect: 'strength' });
  const session = aSession({ breakouts: [first, second], entries: [answer] });
  const count = (part: CareLevel, aspect: Aspect, number: number) => ({ part, aspect, count: number });
  const counts = careLevels.flatMap((level) => [count(level, 'strength', 2), count(level, 'improvement', 1)]);
  const [one, two] = progressOf(session, step, [{ breakoutId: first.id, counts }]);
  expect(one?.levels.map(({ strength, improvement }) => [strength.done, improvement.done])).toEqual([
    [2, 1],
    [2, 1],
    [2, 1],
  ]);
  expect(one).toMatchObject({ total: { done: 9, of: 9 }, unsent: 8, isDone: false });
  expect(two).toMatchObject({ total: { done: 0, of: 9 }, unsent: 0 });
});

test('keywords have no number to reach', () => {
  const step = aStep({ collects: 'keywords', seating: 'pairs' });
  const session = aSession({ breakouts: [first], entries: [anEntry({ breakoutId: first.id })] });
  expect(progressOf(session, step, [])).toMatchObject([
    { total: { done: 1, of: null }, levels: [], isDone: false },
  ]);
});

test('people who do not sit in groups make no progress to show', () => {
  expect(progressOf(aSession({}), aStep({}), [])).toEqual([]);
});
