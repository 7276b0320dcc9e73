import { expect, it } from 'vitest';
import { ownWords } from './own-words.ts';

const { en, no } = ownWords();

it('words that only one of the languages has tell which it is', () => {
  expect(en).toEqual(expect.arrayContaining(['sleep', 'colleagues', 'supervision', 'tired']));
  expect(no).toEqual(expect.arrayContaining(['veiledning', 'rettleiing', 'kollegaer']));
});

it('words of both tell nothing', () => {
  for (const word of ['stress', 'feedback', 'team', 'hug', 'listen', 'land', 'offer'])
    expect([...en, ...no]).not.toContain(word);
});

it('what æ, ø or å tells is in no list', () => {
  expect([...en, ...no].filter((word) => /[æøå]/u.test(word))).toEqual([]);
});
