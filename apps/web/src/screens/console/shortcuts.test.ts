import { beforeEach, expect, test } from 'vitest';
import { shortcutOf, type Shortcut } from './shortcuts.ts';

beforeEach(() => {
  document.body.innerHTML = '<textarea></textarea><button></button><dialog></dialog><main></main>';
});

function press(selector: string, key: string, init: KeyboardEventInit = {}): Shortcut | null {
  let meant: Shortcut | null = null;
  const listen = (event: KeyboardEvent) => (meant = shortcutOf(event, document));
  document.addEventListener('keydown', listen, { once: true });
  document
    .querySelector(selector)
    ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
  return meant;
}

test.each<[string, Shortcut]>([
  ['n', 'next'],
  ['N', 'next'],
  ['ArrowRight', 'next'],
  ['p', 'previous'],
  ['ArrowLeft', 'previous'],
  [' ', 'pause'],
  ['r', 'replan'],
  ['u', 'undo'],
  ['?', 'help'],
])('%s means %s', (key, shortcut) => {
  expect(press('main', key)).toBe(shortcut);
});

test('whoever writes is left in peace', () => {
  for (const key of ['n', ' ', 'ArrowRight', '?']) expect(press('textarea', key)).toBeNull();
});

test('the space bar presses the button that has focus, and nothing else', () => {
  expect(press('button', ' ')).toBeNull();
  expect(press('button', 'n')).toBe('next');
});

test("an open dialog, the browser's own combinations and a held key are no shortcuts", () => {
  expect(press('main', 'p', { ctrlKey: true })).toBeNull();
  expect(press('main', 'n', { repeat: true })).toBeNull();
  document.querySelector('dialog')?.setAttribute('open', '');
  expect(press('main', 'n')).toBeNull();
});
