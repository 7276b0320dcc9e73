import type { EarlierAction, Outcome } from '@pusterom/protocol/session';
import { describe, expect, it } from 'vitest';
import { isFinished, isOverdue, mostUrgentFirst, withHistory } from './earlier-actions.ts';
import { anId } from './testing/an-id.ts';

const told = (...outcomes: Outcome[]): Pick<EarlierAction, 'history'> => ({
  history: outcomes.map((outcome, index) => ({
    sessionId: anId('a meeting'),
    on: `2026-0${index + 1}-01`,
    outcome,
    note: '',
  })),
});

describe('an action from an earlier meeting', () => {
  it.each<{ outcomes: Outcome[]; finished: boolean }>([
    { outcomes: [], finished: false },
    { outcomes: ['done'], finished: true },
    { outcomes: ['dropped'], finished: true },
    { outcomes: ['tried'], finished: false },
    { outcomes: ['changed'], finished: false },
    { outcomes: ['tried', 'done'], finished: true },
    { outcomes: ['dropped', 'tried'], finished: false },
  ])('after $outcomes: finished $finished', ({ outcomes, finished }) => {
    expect(isFinished(told(...outcomes))).toBe(finished);
  });

  it('has what each meeting said of it, and nothing of others', () => {
    const [walk, talk] = [{ id: anId('walk') }, { id: anId('talk') }];
    const meeting = { sessionId: anId('a meeting'), on: '2026-02-01' };
    const ofWalk = { ...meeting, outcome: 'tried', note: 'To ganger' } as const;
    const ofTalk = { ...meeting, outcome: 'done', note: '' } as const;
    expect(
      withHistory(
        [walk, talk],
        [
          { ...walk, ...ofWalk },
          { ...talk, ...ofTalk },
        ],
      ),
    ).toEqual([
      { ...walk, history: [ofWalk] },
      { ...talk, history: [ofTalk] },
    ]);
  });

  it('is overdue the day after its date', () => {
    const due = { due: '2026-11-27' };
    expect(['2026-11-26', '2026-11-27', '2026-11-28'].map((today) => isOverdue(due, today))).toEqual([
      false,
      false,
      true,
    ]);
    expect(isOverdue({ due: null }, '2026-11-28')).toBe(false);
  });

  it('comes by its date, and without one after the others, the oldest agreement first', () => {
    const action = (what: string, due: string | null, agreedOn: string) => ({
      id: anId(what),
      what,
      due,
      agreedOn,
    });
    const actions = [
      action('no date, later', null, '2026-06-01'),
      action('in May', '2026-05-01', '2026-01-01'),
      action('no date', null, '2026-01-01'),
      action('in March', '2026-03-01', '2026-01-01'),
    ];
    expect(mostUrgentFirst(actions).map(({ what }) => what)).toEqual([
      'in March',
      'in May',
      'no date',
      'no date, later',
    ]);
  });
});
