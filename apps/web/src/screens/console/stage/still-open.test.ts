import { careLevels, type Entry, type Vote, type VoteStage } from '@pusterom/protocol/session';
import { expect, test } from 'vitest';
import { newId } from '../../../lib/new-id.ts';
import { aBreakout, anAgenda, anEntry, aSession, aStep, aTheme } from '../test-session.ts';
import { stillOpen } from './still-open.ts';

const levels = aStep({ collects: 'care-levels', seating: 'small-groups' });
const [first, second] = [aBreakout({ number: 1 }), aBreakout({ number: 2 })];

/** All that a group is asked for on these levels. */
const answers = (group: typeof first, on: readonly Entry['level'][]): Entry[] =>
  on.flatMap((level) =>
    (['strength', 'strength', 'improvement'] as const).map((aspect) =>
      anEntry({ kind: 'answer', level, aspect, breakoutId: group.id }),
    ),
  );

test('with nobody writing and every group done, nothing is still open', () => {
  const entries = [...answers(first, careLevels), ...answers(second, careLevels)];
  expect(stillOpen(aSession({ breakouts: [first, second], entries }), levels, 0)).toEqual([]);
});

test('it says how many write, and what a group lacks', () => {
  const entries = [...answers(first, careLevels), ...answers(second, ['self', 'system'])];
  expect(stillOpen(aSession({ breakouts: [first, second], entries }), levels, 3)).toEqual([
    '3 skriver fortsatt',
    '1 gruppe mangler ett nivå',
  ]);
});

test('of several groups it says how many lack something', () => {
  const entries = [...answers(first, ['self']), ...answers(second, ['self'])];
  expect(stillOpen(aSession({ breakouts: [first, second], entries }), levels, 0)).toEqual([
    '2 grupper mangler noe',
  ]);
});

test('where there is no number to reach, no group lacks anything', () => {
  const talk = aStep({ collects: 'keywords', seating: 'pairs' });
  expect(stillOpen(aSession({ breakouts: [first] }), talk, 0)).toEqual([]);
});

test('a vote that is open in the theme is still open; one that is closed is not', () => {
  const step = aStep({ id: 'plenum', questionIds: ['energi'] });
  const theme = aTheme({ questions: [{ id: 'energi', text: { nb: 'Hva gir energi?' } }], steps: [step] });
  const votedOn = (stage: VoteStage) => {
    const vote: Vote = { id: newId(), prompt: 'energi', dotsEach: 3, stage, voters: 0, dots: {} };
    return aSession({ agenda: anAgenda(theme), votes: new Map([[vote.id, vote]]) });
  };
  expect(stillOpen(votedOn('open'), step, 0)).toEqual(['avstemningen er åpen']);
  expect(stillOpen(votedOn('closed'), step, 0)).toEqual([]);
});
