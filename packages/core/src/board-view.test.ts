import { expect, it } from 'vitest';
import { clustersOf, saidBy } from './board-view.ts';
import { levelPrompt } from './prompt.ts';
import { redact } from './redact.ts';
import { aSession } from './testing/a-session.ts';
import { anId } from './testing/an-id.ts';

const groups = [['kari'], ['per'], ['ola', 'anne']];
const atLevel = { level: 'self', aspect: 'strength' } as const;

it('counts the groups that have said the same on a level, each once, over all of them', () => {
  const session = aSession({ at: 'levels', groups });
  const says = (who: string, number: number) =>
    session.says(who, 'tar pauser', { ...atLevel, id: anId(`answer ${number}`) });
  says('kari', 1);
  says('kari', 2);
  says('per', 3);
  says('facilitator', 4);
  const [view] = clustersOf(session.session, levelPrompt('self', 'strength'));
  expect(view?.entries).toHaveLength(4);
  expect(view && saidBy(view)).toBe(3);
});

it('counts the groups whose sheets of paper were typed in, each once, beside those that have a phone', () => {
  const session = aSession({ at: 'levels', groups });
  const types = (paperGroup: number | null, number: number) =>
    session.says('facilitator', 'tar pauser', { ...atLevel, id: anId(`answer ${number}`), paperGroup });
  session.says('kari', 'tar pauser', { ...atLevel, id: anId('answer 0') });
  for (const [index, paperGroup] of [1, 4, 4, 5, null].entries()) types(paperGroup, index + 1);
  const [view] = clustersOf(session.session, levelPrompt('self', 'strength'));
  expect(view?.entries).toHaveLength(6);
  expect(view && saidBy(view)).toBe(4);
});

it('counts a group once whose sheet was typed in before it was formed', () => {
  const people = ['kari', 'per'];
  const session = aSession({ at: 'levels', people });
  session.here = people;
  const says = (who: string, number: number, paperGroup: number | null = null) =>
    session.says(who, 'tar pauser', { ...atLevel, id: anId(`answer ${number}`), paperGroup });
  says('facilitator', 1, 1);
  says('facilitator', 2, 7);
  session.ask('facilitator', 'breakouts:form', {
    ...{ stepId: 'levels', mixId: anId('mix'), seating: 'pairs', count: 1, isFree: false },
  });
  says('kari', 3);
  const [view] = clustersOf(session.session, levelPrompt('self', 'strength'));
  expect(view?.entries.map(({ paperGroup }) => paperGroup)).toEqual([null, 7, null]);
  expect(view && saidBy(view)).toBe(2);
});

it('counts on the screen only the groups whose answers it may show', () => {
  const session = aSession({ at: 'levels', groups });
  for (const [number, who] of ['kari', 'per', 'ola'].entries())
    session.says(who, 'tar pauser', { ...atLevel, id: anId(`answer ${number}`) });
  session.reveal('levels');
  session.ask('facilitator', 'entry:hide', { id: anId('answer 1'), isHidden: true });
  const [view] = clustersOf(redact(session.session, { role: 'screen' }), levelPrompt('self', 'strength'));
  expect(view && saidBy(view)).toBe(2);
});

it('counts keywords one by one', () => {
  const session = aSession({ at: 'pairs', groups: [['kari', 'per']] });
  session.says('kari', 'humor');
  session.says('per', 'Humor', { id: anId('another') });
  const [view] = clustersOf(session.session, 'energy');
  expect(view && saidBy(view)).toBe(2);
});
