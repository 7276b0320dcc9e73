import { expect, test } from 'vitest';
import { seal, unseal } from './seal.ts';

const key = new Uint8Array(32).fill(7);
const place = 'notes/økt/energi';

test.each(['', 'Kjenner etter', '"hermetegn" og \\', 'æøå 😮‍💨', 'halv emoji \ud83d', 'x'.repeat(20_000)])(
  'a text opens as it was written: %#',
  (text) => {
    expect(unseal(key, place, seal(key, place, text))).toBe(text);
  },
);

test('nothing of the text can be read in what is kept, and the same text is never kept alike twice', () => {
  const [one, other] = [seal(key, place, 'Kjenner etter'), seal(key, place, 'Kjenner etter')];
  expect(new TextDecoder().decode(one)).not.toContain('Kjenner');
  expect(one).not.toEqual(other);
  expect(one.slice(0, 24)).not.toEqual(other.slice(0, 24));
});

test('with another key, or in another place, it does not open', () => {
  const sealed = seal(key, place, 'Kjenner etter');
  expect(unseal(new Uint8Array(32).fill(8), place, sealed)).toBeUndefined();
  expect(unseal(key, 'notes/økt/hjelp', sealed)).toBeUndefined();
  expect(unseal(key, 'notes/en annen økt/energi', sealed)).toBeUndefined();
});

test('changed in any one byte, cut short or empty, it does not open', () => {
  const sealed = seal(key, place, 'Kjenner etter');
  for (const index of sealed.keys()) {
    const changed = sealed.map((byte, at) => (at === index ? byte ^ 1 : byte));
    expect(unseal(key, place, changed), `byte ${index}`).toBeUndefined();
    expect(unseal(key, place, sealed.slice(0, index)), `${index} bytes`).toBeUndefined();
  }
});
