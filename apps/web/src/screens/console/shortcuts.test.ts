import { beforeEach, expect, test } from 'vitest';
import { shortcutOf, takeBackOf, type Shortcut } from './shortcuts.ts';

beforeEach(() => {
  document.body.innerHTML = '<textarea></textarea><button></button><dialog></dialog><main></main>';
});

function press(
  selector: string,
  key: string,
  init: KeyboardEventInit = {},
  meaning: typeof shortcutOf = shortcutOf,
): Shortcut | null {
  let meant: Shortcut | null = null;
  const listen = (event: KeyboardEvent) => (meant = meaning(event, document));
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

test('Ctrl+Z takes back and does again, but not in a field or a dialog', () => {
  const ctrl = (selector: string, key: string, shiftKey = false) =>
    press(selector, key, { ctrlKey: true, shiftKey }, takeBackOf);
  expect(ctrl('button', 'z')).toBe('undo');
  expect([ctrl('main', 'Z', true), ctrl('main', 'y')]).toEqual(['redo', 'redo']);
  expect(press('main', 'z', { metaKey: true }, takeBackOf)).toBe('undo');
  expect(press('main', 'z', {}, takeBackOf)).toBeNull();
  expect(ctrl('textarea', 'z')).toBeNull();
  document.querySelector('dialog')?.setAttribute('open', '');
  expect(ctrl('main', 'z')).toBeNull();
});
