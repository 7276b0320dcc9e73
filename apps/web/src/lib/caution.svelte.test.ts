import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { syntheticId } from '../../../../packages/pii/bench/synthetic-id.ts';
import { Caution } from './caution.svelte.ts';

let text = $state('');
let stop: () => void;
let caution: Caution;

/** A busy machine takes its time to fetch them. */
const patience = { timeout: 15_000 };

beforeEach(async () => {
  text = '';
  stop = $effect.root(() => {
    caution = new Caution(
      () => text,
      () => ['Marit Råbu'],
    );
  });
  // Its rules are fetched apart.
  await vi.waitFor(() => {
    text = 'Ros til Magnhild';
    expect(caution.maySend()).toBe(false);
  }, patience);
  text = '';
  vi.useFakeTimers();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const type = (written: string): void => {
  text = written;
  flushSync();
};

test('advice comes when the writer pauses, not while she types', () => {
  type('Takk til Magnhild');
  vi.advanceTimersByTime(400);
  expect(caution.advice).toBeNull();
  type('Takk til Magnhild!');
  vi.advanceTimersByTime(499);
  expect(caution.advice).toBeNull();
  vi.advanceTimersByTime(1);
  expect(caution.advice?.label).toBe('warn');
  type('Ros til en kollega');
  expect(caution.advice).toBeNull();
});

test('whoever sends at once gets it then, and once', () => {
  type('Ros til Magnhild');
  expect(caution.maySend()).toBe(false);
  expect(caution.advice?.finds).toMatchObject([{ kind: 'person-name' }]);
  caution.sendAnyway();
  expect(caution.advice).toBeNull();
  expect(caution.maySend()).toBe(true);
  type('Ros til Magnhild og Torbjørg');
  expect(caution.maySend()).toBe(false);
});

test('an ordinary text and a name from the slides go without a word', () => {
  for (const written of ['faste pauser', 'Som Marit Råbu sier', '']) {
    type(written);
    expect(caution.maySend()).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(caution.advice).toBeNull();
  }
});

test('a national id number cannot be sent, whatever the writer says', () => {
  type(`fnr ${syntheticId(14, 5, 90)}`);
  expect(caution.holdsNationalId).toBe(true);
  caution.sendAnyway();
  expect(caution.maySend()).toBe(false);
});
