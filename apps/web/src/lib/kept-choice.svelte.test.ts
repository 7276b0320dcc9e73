import { flushSync } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { KeptChoice } from './kept-choice.svelte.ts';

afterEach(() => localStorage.clear());

test('is what was chosen last, also on the next page', () => {
  new KeptChoice('sound', true).choose(false);
  expect(new KeptChoice('sound', true).isOn).toBe(false);
  expect(new KeptChoice('another', true).isOn).toBe(true);
});

test('what is chosen in another window is followed while it is looked at', () => {
  const choice = new KeptChoice('sound', false);
  const seen: boolean[] = [];
  const stop = $effect.root(() => {
    $effect(() => void seen.push(choice.isOn));
  });
  flushSync();
  localStorage.setItem('sound', 'on');
  window.dispatchEvent(new StorageEvent('storage', { key: 'another' }));
  flushSync();
  expect(seen).toEqual([false]);
  window.dispatchEvent(new StorageEvent('storage', { key: 'sound' }));
  flushSync();
  expect(seen).toEqual([false, true]);
  stop();
});
