import { expect, test } from 'vitest';
import { SealedShelf } from '../../lib/session/sealed-shelf.ts';
import { eraseEverything } from './erase.ts';
import { openStorage } from './phone-storage.ts';
import { beginVisit, readVisits } from './visits.ts';

test('everything is erased in one go; only the language stays, and a page in the middle of writing writes no more', async () => {
  localStorage.setItem('pusterom:language', 'nn');
  localStorage.setItem('pusterom:shortcuts', 'off');
  beginVisit({ sessionId: 'høst', token: 'kari' } as never, 'K7M4XR');
  const storage = openStorage();
  const notes = new SealedShelf(storage.shelf, storage.key);
  await notes.write('notes/høst/energi', 'en gåtur');
  await storage.shelf.write('console/høst/par', 'fra konsollen');
  const keyBefore = await storage.key.read();

  const writing = notes.write('notes/høst/hjelp', 'en koll');
  await eraseEverything(storage);
  await writing;
  await notes.write('notes/høst/hjelp', 'en kollega');

  expect(await storage.shelf.readAll('')).toEqual([]);
  expect(await storage.key.read()).not.toEqual(keyBefore);
  expect(readVisits()).toEqual([]);
  expect({ ...localStorage }).toEqual({ 'pusterom:language': 'nn' });
});
