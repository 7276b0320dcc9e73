import { describe, expect, test } from 'vitest';
import { redact } from './redact.ts';
import { isEmpty, sizeOf, storyOf, type Story, type ThemeStory } from './story.ts';
import { anId } from './testing/an-id.ts';
import { aMinute, aSession, type TestSession } from './testing/a-session.ts';

/** As the archive gets it. */
function told(session: TestSession): Story {
  session.close();
  return storyOf(redact(session.session, { role: 'reader' }));
}

function themeOf(story: Story, id: string): ThemeStory {
  const theme = story.themes.find((one) => one.theme.id === `theme-${id}`);
  if (!theme) throw new Error(`there is no theme ${id}`);
  return theme;
}

describe('time', () => {
  test('is planned by the agenda, and what it took without pauses', () => {
    const session = aSession({ at: 'pairs', groups: [['kari', 'per']] });
    session.nowMs += 4 * aMinute;
    session.ask('facilitator', 'clock:pause', { runId: session.run.id, isPaused: true });
    session.nowMs += 10 * aMinute;
    session.ask('facilitator', 'clock:pause', { runId: session.run.id, isPaused: false });
    session.nowMs += 3 * aMinute;
    const story = told(session);
    expect(themeOf(story, 'questions').time).toEqual({ plannedMs: 17 * aMinute, actualMs: 7 * aMinute });
    expect(story.time.actualMs).toBe(7 * aMinute);
  });

  test('of a step visited twice is both visits', () => {
    const session = aSession({ at: 'notes' });
    session.nowMs += 2 * aMinute;
    session.enter('pairs');
    session.enter('notes');
    session.nowMs += aMinute;
    const { time, privateTime } = themeOf(told(session), 'questions');
    expect(time.actualMs).toBe(3 * aMinute);
    expect(privateTime).toEqual({ plannedMs: 2 * aMinute, actualMs: 3 * aMinute });
  });

  test('says which themes were held', () => {
    const story = told(aSession({ at: 'notes' }));
    expect(themeOf(story, 'questions').isHeld).toBe(true);
    expect(themeOf(story, 'levels').isHeld).toBe(false);
  });
});

describe('what was shared', () => {
  test('stands under its question, what most said first', () => {
    const session = aSession({ at: 'plenary' });
    session.says('kari', 'søvn');
    session.says('kari', 'humor');
    session.says('per', 'mye humor');
    const [question] = themeOf(told(session), 'questions').questions;
    expect(question?.clusters.map(({ entries }) => entries.length)).toEqual([2, 1]);
  });

  test('is told by names and numbers once it is gone for its age, most said first', () => {
    const session = aSession({ at: 'plenary' });
    session.says('kari', 'søvn');
    session.says('kari', 'humor');
    session.says('per', 'mye humor');
    session.close();
    session.ask('facilitator', 'entries:erase', {});
    const story = storyOf(redact(session.session, { role: 'reader' }));
    const [question] = themeOf(story, 'questions').questions;
    expect(question?.clusters.map((view) => [view.cluster.label, sizeOf(view)])).toEqual([
      ['Humor', 2],
      ['Søvn', 1],
    ]);
  });

  test('on the levels is there only when somebody answered', () => {
    const silent = aSession({ at: 'levels', groups: [['kari', 'per']] });
    expect(themeOf(told(silent), 'levels').levels).toEqual([]);
    const session = aSession({ at: 'levels', groups: [['kari', 'per']] });
    session.says('kari', 'faste pauser');
    const [self] = themeOf(told(session), 'levels').levels;
    expect(self?.aspects.map(({ clusters }) => clusters.length)).toEqual([1, 0]);
  });

  test('in groups says which group it came from, never who', () => {
    const session = aSession({ at: 'halves', groups: [['kari'], ['per']] });
    session.says('per', 'Vi holder rammene faste.');
    const [sentence] = themeOf(told(session), 'halves').sentences;
    expect(sentence?.group).toBe(2);
    const written = aSession({ at: 'halves', people: [] });
    written.says('facilitator', 'Vi spør først.', { paperGroup: 3 });
    expect(themeOf(told(written), 'halves').sentences[0]?.group).toBe(3);
  });

  test('as thoughts has an order that does not tell who was first, and is always the same', () => {
    const session = aSession({ at: 'thoughts', people: ['kari', 'per', 'anne', 'ola'] });
    for (const who of ['kari', 'per', 'anne', 'ola']) session.says(who, `tanke fra ${who}`);
    const ids = themeOf(told(session), 'thoughts').thoughts.map(({ id }) => id);
    expect(ids).toHaveLength(4);
    expect(ids).toEqual([...ids].sort());
  });

  test('as actions stands in the theme where they are noted', () => {
    const session = aSession({ at: 'actions' });
    const action = { id: anId('action-1') as never, what: 'Innsjekk', who: '', due: null, followUp: '' };
    session.ask('facilitator', 'action:note', action);
    const story = told(session);
    const holding = story.themes.filter(({ actions }) => actions.length > 0);
    expect(holding.map((one) => one.theme.steps.map(({ id }) => id))).toEqual([['actions']]);
    expect(holding.every(isEmpty)).toBe(false);
  });

  test('of which nothing was written is said to be empty', () => {
    expect(isEmpty(themeOf(told(aSession({ at: 'plenary' })), 'questions'))).toBe(true);
  });
});
