import type { ActionId } from '@pusterom/protocol/ids';
import type { Action } from '@pusterom/protocol/session';
import { expect, test } from 'vitest';
import { newId } from '../../../lib/new-id.ts';
import { Agreement, leftOpen } from './agreement.svelte.ts';

const anAction = (action: Partial<Action> = {}): Action => ({
  id: newId<ActionId>(),
  what: 'Sjekke inn med hverandre etter tunge samtaler',
  who: 'Teamlederne',
  due: '2026-12-15',
  followUp: 'Tas opp i januar',
  order: 1,
  ...action,
});

test('what the room has said yes to is agreed on, until she takes it back', () => {
  const agreement = new Agreement();
  const [one, other] = [anAction(), anAction()];
  agreement.toggle(one);
  expect([one, other].map((action) => agreement.has(action))).toEqual([true, false]);
  agreement.toggle(one);
  expect(agreement.has(one)).toBe(false);
});

test.each<Partial<Action>>([
  { what: 'Sjekke inn hver fredag' },
  { who: 'Alle' },
  { due: null },
  { followUp: '' },
])('an action that has become another since is to be heard again: %o', (change) => {
  const agreement = new Agreement();
  const action = anAction();
  agreement.toggle(action);
  expect(agreement.has({ ...action, ...change })).toBe(false);
  agreement.toggle({ ...action, ...change });
  expect(agreement.has({ ...action, ...change })).toBe(true);
});

test('an action that only has got another place among the others is still agreed on', () => {
  const agreement = new Agreement();
  const action = anAction();
  agreement.toggle(action);
  expect(agreement.has({ ...action, order: 7 })).toBe(true);
});

test('what is left open is who, when, or both', () => {
  expect(leftOpen(anAction())).toBe('nothing');
  expect(leftOpen(anAction({ followUp: '' }))).toBe('nothing');
  expect(leftOpen(anAction({ who: '' }))).toBe('who');
  expect(leftOpen(anAction({ due: null }))).toBe('due');
  expect(leftOpen(anAction({ who: '', due: null }))).toBe('both');
});
