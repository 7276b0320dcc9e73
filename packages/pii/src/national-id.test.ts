import fnrvalidator from '@navikt/fnrvalidator';
import { describe, expect, it } from 'vitest';
import { syntheticId } from '../bench/synthetic-id.ts';
import { isNationalId } from './id-check.ts';
import { holdsNationalId } from './national-id.ts';

const id = syntheticId(14, 3, 12);
const grouped = (pattern: string): string => {
  let at = 0;
  return pattern.replace(/#/g, () => id[at++] ?? '');
};

describe('blocks a valid number', () => {
  it.each([
    ['bare', id],
    ['in a sentence', `Gjelder ${id}, haster`],
    ['with a blank', grouped('###### #####')],
    ['with a dash', grouped('######-#####')],
    ['with dots', grouped('##.##.##.#####')],
    ['in twos and threes', grouped('## ## ## ### ##')],
    ['digit by digit', grouped('# # # # # # # # # # #')],
    ['with a blank and a dash', grouped('###### - #####')],
    ['with a long dash', grouped('######–#####')],
    ['over two lines', grouped('######\n#####')],
    ['with a hard blank', grouped('######\u00a0#####')],
    ['with zero-width blanks', grouped('###\u200b###\u200b#####')],
    ['in full-width digits', id.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))],
    ['right after letters', `fnr${id}`],
    ['after a clock time', `kl 12 ${id}`],
    ['called an id though an account is named too', `kontonummer mangler, fnr ${id}`],
    ['in another sentence than the account', `Konto er sjekket. ${id}`],
    ['on the office', `på kontoret ${id}`],
    ['beyond the thousandth character', `${'tid til fag '.repeat(200)}${id}`],
  ])('%s', (_how, text) => {
    expect(holdsNationalId(text)).toBe(true);
  });

  it.each([
    ['D-number', syntheticId(54, 3, 12)],
    ['individual number', syntheticId(1, 1, 0, 900)],
    ['leap day', syntheticId(29, 2, 0)],
  ])('of the kind %s', (_kind, number) => {
    expect(holdsNationalId(number)).toBe(true);
  });
});

describe('lets through', () => {
  it.each([
    ['an account by its groups', grouped('####.##.#####')],
    ['an account by its groups and blanks', grouped('#### ## #####')],
    ['an account by name', `konto ${id}`],
    ['an account by number and name', `kontonr. ${id}`],
    ['an account in English', `bank account: ${id}`],
    ['an IBAN', 'NO93 8601 1117 947'],
    ['an IBAN of other lands', 'DK50 0040 0440 1162 43'],
    ['an organisation number', 'Org.nr. 123 456 785'],
    ['a number with one digit wrong', `${id.slice(0, 10)}${(Number(id[10]) + 1) % 10}`],
    ['twelve digits', `${id}1`],
    ['a phone number', '+47 68 05 12 34'],
    ['a date and a time', '12.03.2026 09.00-11.30'],
    ['eleven zeros', '00000000000'],
    ['nothing', ''],
  ])('%s', (_what, text) => {
    expect(holdsNationalId(text)).toBe(false);
  });
});

/** The same numbers each run. */
function* elevens(count: number): Generator<string> {
  let state = 20260101;
  for (let at = 0; at < count; at++) {
    state = (state * 48271) % 2147483647;
    const high = state;
    state = (state * 48271) % 2147483647;
    yield String((high * 50 + (state % 50)) % 1e11).padStart(11, '0');
  }
}

it('agrees with Nav, whose check knows D-, H- and test numbers and the rule from 2032', () => {
  const ours = [...elevens(200_000)].filter(isNationalId);
  expect(ours.length).toBeGreaterThan(1000);
  expect(ours).toEqual(
    [...elevens(200_000)].filter((digits) => fnrvalidator.idnr(digits).status === 'valid'),
  );
});

it('accepts the four first check digits of 2032', () => {
  const ends = Array.from({ length: 100 }, (_, end) => `${id.slice(0, 9)}${String(end).padStart(2, '0')}`);
  const firstDigits = new Set(ends.filter(isNationalId).map((digits) => digits[9]));
  expect(firstDigits.size).toBeGreaterThan(1);
});
