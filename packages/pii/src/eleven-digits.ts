import { blotted, matchesOf } from './blot.ts';
import type { Find, Kind } from './find.ts';
import { isNationalId } from './id-check.ts';

const digitRun = /\d+/g;
const eleven = /^\d(?:[\s.-]{0,3}\d){10}(?!\d)/;
/** Ten joints of at most three characters between the digits. */
const longest = 42;
const accountGroups = /^\d{4}\D+\d\d\D+\d{5}$/;
const accountBefore = /(?:konto(?!r)|\bkto|account|iban)[a-zæøå]*(?: ?nr\.)?[^\d\n.!?;]{0,24}$/i;
const idBefore = /\b(?:f(?:ødsels)?|p(?:erson)?|d|id|national id)[ -]?n(?:r|um|o\b)|\bid\b/i;
/** How far back a word may stand and still say what a number is. */
const reach = 40;

/** Norway's IBAN has 15 characters; everybody else's is longer. */
const iban = /\bNO\d\d(?:[ .-]?\d){11}(?!\d)|\b[A-Z]{2}\d\d(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?\b/g;

/** National id numbers and account numbers: runs of digits that make eleven, however they are spaced. */
export function elevenDigits(original: string): Find[] {
  const finds = matchesOf(original, iban).map((found): Find => ({ kind: 'bank-account', ...found }));
  const text = blotted(original, finds);
  let last = 0;
  for (const { index: start } of text.matchAll(digitRun)) {
    const found = eleven.exec(text.slice(start, start + longest))?.[0] ?? '';
    const kind = kindOf(found, text.slice(Math.max(0, start - reach), start));
    // Spaced digits can make eleven in more ways than one; the first way counts.
    if (kind === null || start < last) continue;
    last = start + found.length;
    finds.push({ kind, start, end: last });
  }
  return finds;
}

/**
 * An account's last digit uses the weights of the id number's, so 8 % of all accounts would pass for one:
 * the way it is grouped and what it is called come first.
 */
function kindOf(found: string, before: string): Kind | null {
  if (found === '') return null;
  const isCalledAccount = accountBefore.test(before) && !idBefore.test(before);
  if (accountGroups.test(found) || isCalledAccount) return 'bank-account';
  return isNationalId(found.replace(/\D/g, '')) ? 'national-id' : null;
}
