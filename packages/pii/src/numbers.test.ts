import { describe, expect, it } from 'vitest';
import { syntheticId } from '../bench/synthetic-id.ts';
import { adviseOnNumbers } from './numbers.ts';

const id = syntheticId(2, 9, 77);
const wrong = `${id.slice(0, 10)}${(Number(id[10]) + 1) % 10}`;

function findsIn(text: string): (readonly [kind: string, words: string])[] {
  return adviseOnNumbers(text).finds.map(({ kind, start, end }) => [kind, text.slice(start, end)] as const);
}

describe('finds, and marks just the number', () => {
  it.each([
    [`fnr ${id} her`, 'national-id', id],
    [`fødselsnummer: ${wrong}`, 'national-id', wrong],
    [
      `personnr ${wrong.slice(0, 6)} ${wrong.slice(6)}`,
      'national-id',
      `${wrong.slice(0, 6)} ${wrong.slice(6)}`,
    ],
    ['ring 68051234 nå', 'phone', '68051234'],
    ['68 05 12 34', 'phone', '68 05 12 34'],
    ['680 51 234', 'phone', '680 51 234'],
    ['6805 1234', 'phone', '6805 1234'],
    ['tlf +47 68 05 12 34.', 'phone', '+47 68 05 12 34'],
    ['0047 680 51 234', 'phone', '0047 680 51 234'],
    ['skriv til per.ås@lervik.example.no!', 'email', 'per.ås@lervik.example.no'],
    ['post (at) lervik.no: kari(at)lervik.no', 'email', 'kari(at)lervik.no'],
    ['konto 0012.34.56787', 'bank-account', '0012.34.56787'],
    ['Kontonr: 00123456787', 'bank-account', '00123456787'],
    ['NO93 8601 1117 947', 'bank-account', 'NO93 8601 1117 947'],
  ])('%s', (text, kind, words) => {
    expect(findsIn(text)).toContainEqual([kind, words]);
  });
});

describe('says nothing to', () => {
  it.each([
    '116 111',
    'ring 113 eller 02800',
    'telefon 800 40 008',
    'Org.nr. 123 456 785',
    '50 000 kr',
    '25 000 000 kr til kurs',
    'kr 25000000',
    '12 345 678',
    '2024-2026',
    '2025 2026',
    '20240115',
    '12.03.2026 kl. 09.00-11.30',
    '20.00-22.30',
    '§ 13-1 og § 6-7',
    wrong,
  ])('%s', (text) => {
    expect(adviseOnNumbers(text)).toEqual({ label: 'clear', finds: [] });
  });
});

it('only a valid id number blocks; one with a typing error is a warning', () => {
  expect(adviseOnNumbers(`fnr ${id}`).label).toBe('block');
  expect(adviseOnNumbers(`fnr ${wrong}`).label).toBe('warn');
});

it('two id numbers are two finds', () => {
  expect(findsIn(`${id} og ${id}`)).toEqual([
    ['national-id', id],
    ['national-id', id],
  ]);
});

it('marks the words as they were written, with what is invisible in them', () => {
  const hidden = id.replace(/(\d{6})/, '$1\u200b ');
  expect(findsIn(`å\u0301\u200b  fnr  ${hidden}!`)).toEqual([['national-id', hidden]]);
});
