import { expect, test } from 'vitest';
import { openPhoneKey } from './phone-key.ts';

// These browsers have no IndexedDB: e2e/storage.spec.ts has one.
test('the key is the same as long as the page lives, and another after it is erased', async () => {
  const key = openPhoneKey();
  const [first, again] = await Promise.all([key.read(), key.read()]);
  expect(first).toHaveLength(32);
  expect(again).toBe(first);
  await key.erase();
  expect(await key.read()).not.toEqual(first);
});

test('no two phones have the same key', async () => {
  expect(await openPhoneKey().read()).not.toEqual(await openPhoneKey().read());
});
