import { networkId } from '@pusterom/protocol/ids';
import { builtInTemplate } from '@pusterom/templates';
import { expect, test } from 'vitest';
import { everything, narrowingOf } from './narrowing.ts';

const narrowed = (filters: Partial<Parameters<typeof narrowingOf>[0]>) =>
  narrowingOf({ q: 'ro', ...filters }, builtInTemplate.agenda);

test('a search without filters is for everything', () => {
  expect(narrowed({})).toEqual(everything);
});

test('a network and a time narrow which sessions are searched', () => {
  const network = networkId.parse('6f0d7b1e-6f0c-4f6e-9d41-0a4a6c1e2b3c');
  expect(narrowed({ network, from: '2025-01-01T00:00:00Z' })).toEqual({
    ...everything,
    networkId: network,
    from: new Date('2025-01-01'),
  });
});

test('a theme is its questions and its steps', () => {
  const { slices = [], hasActions } = narrowed({ theme: 'self-care' })?.part ?? {};
  expect(slices).toEqual(expect.arrayContaining(['what-helps-you-recover', 'self-care-plenary']));
  expect(slices).not.toContain('self/strength');
  expect(hasActions).toBe(false);
});

test('actions are of the theme that asks for them, levels of the one that has them', () => {
  expect(narrowed({ theme: 'from-talk-to-action' })?.part?.hasActions).toBe(true);
  expect(narrowed({ theme: 'care-levels' })?.part?.slices).toContain('self/strength');
});

test('a level is its strengths and improvements, within the theme', () => {
  const ofSelf = { slices: ['self/strength', 'self/improvement'], hasActions: false };
  expect(narrowed({ level: 'self' })?.part).toEqual(ofSelf);
  expect(narrowed({ level: 'self', theme: 'care-levels' })?.part).toEqual(ofSelf);
  expect(narrowed({ level: 'self', theme: 'self-care' })?.part?.slices).toEqual([]);
});

test('there is no narrowing to a theme that is not there', () => {
  expect(narrowed({ theme: 'no-such-theme' })).toBeNull();
});
