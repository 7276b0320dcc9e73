import { findStep } from '@pusterom/core/agenda';
import { currentRun } from '@pusterom/core/clock';
import { redact } from '@pusterom/core/redact';
import { aDraft, aSession, type TestSession } from '@pusterom/core/testing/a-session';
import { expect, test } from 'vitest';
import { sceneOf, type Scene } from './scene.ts';

/** What the stage shows of what the screen is allowed to see. */
function sceneAt({ session }: Pick<TestSession, 'session'>): Scene {
  const seen = redact(session, { role: 'screen' });
  return sceneOf(seen, findStep(seen.agenda, currentRun(seen)?.stepId ?? null));
}

test('before the session opens, and while it begins, people are welcomed', () => {
  expect(sceneAt({ session: aDraft().session })).toBe('welcome');
  expect(sceneAt(aSession({ at: 'welcome' }))).toBe('welcome');
});

test('time for own notes is quiet', () => {
  expect(sceneAt(aSession({ at: 'notes' }))).toBe('silence');
});

test('what is done between the meetings is read from the wall, not thought about in silence', () => {
  const { session } = aSession({ at: 'notes' });
  const place = findStep(session.agenda, 'notes');
  if (!place) throw new Error('no step for notes');
  expect(sceneOf(session, { ...place, theme: { ...place.theme, isVoluntary: true } })).toBe('talk');
});

test('a break is a rest, also in the theme that welcomes', () => {
  const session = aSession({ at: 'welcome' });
  const place = findStep(session.session.agenda, 'welcome');
  if (!place) throw new Error('no first step');
  expect(sceneOf(session.session, { ...place, step: { ...place.step, isBreak: true } })).toBe('rest');
});

test('pairs see their questions until the facilitator reveals the keywords', () => {
  const session = aSession({ at: 'pairs', groups: [['kari', 'per']] });
  session.says('kari', 'kolleger');
  expect(sceneAt(session)).toBe('talk');
  session.reveal('pairs');
  expect(sceneAt(session)).toBe('board');
});

test('in plenary the board comes with the first keyword', () => {
  const session = aSession({ at: 'plenary' });
  expect(sceneAt(session)).toBe('talk');
  session.says('kari', 'kolleger');
  expect(sceneAt(session)).toBe('board');
});

test('a step that is gone back to shows its questions again, not the plenary’s board', () => {
  const session = aSession({ at: 'plenary' });
  session.says('kari', 'kolleger');
  session.enter('pairs');
  expect(sceneAt(session)).toBe('talk');
});

test('the halves’ sentences stand against one another once they are revealed', () => {
  const session = aSession({ at: 'halves', groups: [['kari'], ['per']] });
  session.says('kari', 'Vi holder rammene faste.');
  expect(sceneAt(session)).toBe('talk');
  session.reveal('halves');
  expect(sceneAt(session)).toBe('sentences');
});

test('the three levels are a picture from the start', () => {
  expect(sceneAt(aSession({ at: 'levels', groups: [['kari', 'per']] }))).toBe('levels');
});

test('thoughts and actions have a stage of their own', () => {
  expect(sceneAt(aSession({ at: 'thoughts' }))).toBe('thoughts');
  expect(sceneAt(aSession({ at: 'actions' }))).toBe('actions');
});

test('when the session is closed, people are thanked', () => {
  const session = aSession({ at: 'plenary' });
  session.close();
  expect(sceneAt(session)).toBe('closed');
});
