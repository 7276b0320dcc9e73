import { expect, test } from 'vitest';
import { packIds, unpackIds } from './packed-ids.ts';

const id = '6428af05-fc85-4cbe-941c-1b2712f2dd2c';

test.each([
  { what: 'no id', told: { text: 'Å være sett, på godt og vondt 🌧️' } },
  { what: 'ids as values, keys and in lists', told: { id, ids: [id, id], dots: { [id]: 3 }, text: 'æøå' } },
  {
    what: 'the lowest and the highest id',
    told: ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
  },
  { what: 'an id made of the mark', told: ['01010101-0101-0101-0101-010101010101'] },
  {
    what: 'what only looks like one',
    told: [`${id}0`, id.toUpperCase(), `på ${id}`, id.replaceAll('-', '')],
  },
  { what: 'an id as a text, in quotes of its own', told: [`"${id}"`, `\\"${id}"`] },
  { what: 'control characters', told: ['\u0001\u0000\u001f', `\u0001${id}`] },
])('what is told with $what comes out as it went in', ({ told }) => {
  expect(JSON.parse(unpackIds(packIds(JSON.stringify(told))))).toEqual(told);
});

test('an id takes 17 bytes', () => {
  expect(packIds(JSON.stringify([id]))).toHaveLength(2 + 17);
});
