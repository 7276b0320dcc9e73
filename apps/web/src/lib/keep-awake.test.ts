import { afterEach, expect, test, vi } from 'vitest';
import { keepAwake } from './keep-awake.ts';

/** A browser that grants the lock, and takes it back whenever the page is hidden. */
class FakeWakeLock {
  held = 0;
  asked = 0;
  readonly request = async () => {
    this.asked += 1;
    this.held += 1;
    return { release: async () => void (this.held -= 1) };
  };
}

const give = (wakeLock: unknown): void =>
  void Object.defineProperty(navigator, 'wakeLock', { value: wakeLock, configurable: true });
const settled = () => new Promise((resolve) => setTimeout(resolve));

afterEach(() => {
  give(undefined);
  vi.restoreAllMocks();
});

test('the machine is kept awake until it is let go', async () => {
  const lock = new FakeWakeLock();
  give(lock);
  const stop = keepAwake();
  await settled();
  expect(lock.held).toBe(1);
  stop();
  await settled();
  expect(lock.held).toBe(0);
});

test('it is asked for again when the page is seen again, and not while it is hidden', async () => {
  const lock = new FakeWakeLock();
  give(lock);
  const stop = keepAwake();
  const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(lock.asked).toBe(1);
  state.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(lock.asked).toBe(2);
  stop();
});

test('let go before the browser has answered, nothing is left behind', async () => {
  const lock = new FakeWakeLock();
  give(lock);
  keepAwake()();
  await settled();
  expect(lock.held).toBe(0);
});

test('a browser that cannot, or will not, is left in peace', async () => {
  keepAwake()();
  give({ request: () => Promise.reject(new Error('battery low')) });
  keepAwake()();
  await settled();
});
