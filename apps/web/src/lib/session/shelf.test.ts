import { afterEach, expect, test, vi } from 'vitest';
import { openShelf } from './shelf.ts';

afterEach(() => void vi.unstubAllGlobals());

test.each([
  ['has none', undefined],
  ['throws', { open: () => raise() }],
])('where the browser %s, the shelf lasts as long as the page', async (_how, indexedDB) => {
  vi.stubGlobal('indexedDB', indexedDB);
  const shelf = openShelf();
  await shelf.write('notes/økt/energi', 'en gåtur');
  expect(await shelf.read('notes/økt/energi')).toBe('en gåtur');
  expect(await shelf.readAll('notes/')).toEqual([['økt/energi', 'en gåtur']]);
  await shelf.remove('notes/økt/energi');
  expect(await shelf.readAll('')).toEqual([]);
});

test('an erased shelf is empty and stays so, whatever is written to it afterwards', async () => {
  const shelf = openShelf();
  await shelf.write('drafts/økt/par', 'før');
  const erased = shelf.erase();
  await shelf.write('drafts/økt/par', 'imens');
  await erased;
  await shelf.write('drafts/økt/par', 'etter');
  expect(await shelf.readAll('')).toEqual([]);
});

function raise(): never {
  throw new Error('refused');
}
