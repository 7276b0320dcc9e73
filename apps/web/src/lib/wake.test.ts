import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchWaking } from './wake.ts';

let isConnected = true;
const did: string[] = [];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  isConnected = true;
  did.length = 0;
  stop = watchWaking({
    isConnected: () => isConnected,
    reconnect: () => did.push('reconnect'),
    drop: () => did.push('drop'),
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const seen = (state: DocumentVisibilityState): void => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};
const shown = (persisted: boolean): void =>
  void window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

test('a short glance away costs nothing', () => {
  seen('hidden');
  vi.advanceTimersByTime(9_000);
  seen('visible');
  shown(false);
  expect(did).toEqual([]);
});

test('after a longer sleep a connection is not believed', () => {
  seen('hidden');
  vi.advanceTimersByTime(11_000);
  seen('visible');
  expect(did).toEqual(['reconnect']);
});

test('a lost connection is looked for as soon as the phone is taken up', () => {
  isConnected = false;
  seen('hidden');
  seen('visible');
  expect(did).toEqual(['reconnect']);
});

test('a frozen tab that has lost its connection does not wait for the next attempt', () => {
  document.dispatchEvent(new Event('resume'));
  expect(did).toEqual([]);
  isConnected = false;
  document.dispatchEvent(new Event('resume'));
  expect(did).toEqual(['reconnect']);
});

test('a page from the browser’s memory, and a network that is found, connect anew', () => {
  shown(true);
  vi.advanceTimersByTime(4_000);
  window.dispatchEvent(new Event('online'));
  expect(did).toEqual(['reconnect', 'reconnect']);
});

test('everything that happens on waking is one new connection', () => {
  isConnected = false;
  window.dispatchEvent(new Event('online'));
  shown(true);
  seen('visible');
  expect(did).toEqual(['reconnect']);
});

test('without a network the connection is given up at once', () => {
  window.dispatchEvent(new Event('offline'));
  expect(did).toEqual(['drop']);
});

test('nothing happens any more once it is stopped', () => {
  stop();
  window.dispatchEvent(new Event('online'));
  window.dispatchEvent(new Event('offline'));
  expect(did).toEqual([]);
});
