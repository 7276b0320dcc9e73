import { expect, test } from 'vitest';
import { Drafts } from './drafts.svelte.ts';
import { MemoryShelf } from './memory-shelf.fixture.ts';
import { openPhoneKey } from './phone-key.ts';
import { SealedShelf } from './sealed-shelf.ts';

const settled = () => new Promise((done) => setTimeout(done));
function aPhone(beneath = new MemoryShelf()) {
  const key = openPhoneKey();
  return { beneath, key, shelf: new SealedShelf(beneath, key) };
}

test('keeps bytes, gives back texts', async () => {
  const { beneath, shelf } = aPhone();
  await shelf.write('notes/økt/energi', 'en gåtur');
  await shelf.write('notes/økt/hjelp', 'en kollega');
  expect([...beneath.kept.values()].every((record) => record instanceof Uint8Array)).toBe(true);
  expect(await shelf.read('notes/økt/energi')).toBe('en gåtur');
  expect(await shelf.read('notes/økt/annet')).toBeUndefined();
  expect(await shelf.readAll('notes/økt/')).toEqual([
    ['energi', 'en gåtur'],
    ['hjelp', 'en kollega'],
  ]);
});

test('private notes are there again on a new page with the same key', async () => {
  const { beneath, key, shelf } = aPhone();
  await new Drafts(shelf, 'notes/økt').write('energi', 'en gåtur');
  const notes = new Drafts(new SealedShelf(beneath, key), 'notes/økt');
  await settled();
  expect([notes.isRestored, notes.read('energi')]).toEqual([true, 'en gåtur']);
});

test('what does not open counts as not there: the key is gone, the record is spoiled or lies in another place', async () => {
  const { beneath, shelf } = aPhone();
  await shelf.write('notes/økt/energi', 'en gåtur');
  const withNewKey = new SealedShelf(beneath, openPhoneKey());
  expect(await withNewKey.read('notes/økt/energi')).toBeUndefined();
  expect(await withNewKey.readAll('notes/')).toEqual([]);
  beneath.kept.set('notes/økt/hjelp', beneath.kept.get('notes/økt/energi'));
  beneath.kept.set('notes/økt/spoiled', new Uint8Array(3));
  expect(await shelf.readAll('notes/økt/')).toEqual([['energi', 'en gåtur']]);
  await withNewKey.write('notes/økt/energi', 'skrevet på nytt');
  expect(await withNewKey.read('notes/økt/energi')).toBe('skrevet på nytt');
});

test('a note from before notes were sealed is sealed when it is read', async () => {
  const { beneath, shelf } = aPhone();
  await beneath.write('notes/økt/energi', 'i klartekst');
  expect(await shelf.readAll('notes/økt/')).toEqual([['energi', 'i klartekst']]);
  expect(beneath.kept.get('notes/økt/energi')).toBeInstanceOf(Uint8Array);
  expect(await shelf.read('notes/økt/energi')).toBe('i klartekst');
});

test('a note that is changed while the old one is being read stays as it was changed', async () => {
  const { beneath, shelf } = aPhone();
  await beneath.write('notes/økt/energi', 'i klartekst');
  await beneath.write('notes/økt/hjelp', 'også');
  const reading = shelf.readAll('notes/økt/');
  await Promise.all([
    shelf.write('notes/økt/energi', 'i klartekst, og mer'),
    shelf.remove('notes/økt/hjelp'),
    reading,
  ]);
  expect(await shelf.readAll('notes/økt/')).toEqual([['energi', 'i klartekst, og mer']]);
});

test('a note that is written and taken away before the key is here does not come back', async () => {
  const beneath = new MemoryShelf();
  let give = (_key: Uint8Array) => {};
  const key = new Promise<Uint8Array>((resolve) => (give = resolve));
  const shelf = new SealedShelf(beneath, { read: () => key });
  const done = [shelf.write('notes/økt/energi', 'e'), shelf.remove('notes/økt/energi')];
  give(new Uint8Array(32));
  await Promise.all(done);
  expect(beneath.kept.size).toBe(0);
});
