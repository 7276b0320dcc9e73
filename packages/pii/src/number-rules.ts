import type { Kind } from './find.ts';

export interface NumberRule {
  kind: Kind;
  /** What the first group holds leads up to the number and is no part of it. */
  pattern: RegExp;
  /** When the number with what stands before it reads like this, it is something else. */
  unless?: RegExp;
}

/** The lengths are capped so that a long run of letters costs no more than its length. */
const email = /()[\wæøå.+-]{1,64} ?(?:@|[([](?:a|at|@|krøllalfa)[)\]]) ?[\wæøå-]{1,64}\.[\wæøå.-]{2,64}/gi;

const mistypedId =
  /((?:\bd-?|\b[fp]|fødsels|person)n(?:r|um+er)\w*\W{0,3}(?:er )?)\d(?:[ .-]?\d){8,12}(?!\d)/gi;

const phone =
  /(^|[^\d/.,+-])(?:(?:\(?\+|00)\d\d\)?(?:[ .-]?\d){8,10}|[2-9]\d(?:\d{6}|([ .-])\d\d\2\d\d\2\d\d|\d([ .-])\d\d\3\d{3}|\d\d[ -]\d{4}))(?!\d|[ .-]?(?:kr|nok|mill|,-)|[,/]\d)/gi;
/** Years, compact dates, money, and the 800-numbers, which belong to services. */
export const noPhone =
  /(?:^|\D)(?:(?:19|20)\d\d[ -]?(?:19|20|0\d|1[0-2])\d\d|8[01]\d[\d .-]+)$|(?:kr|nok|\borg[a-z.]*)\W*[\d .-]+$/i;

export const numberRules: readonly NumberRule[] = [
  { kind: 'national-id', pattern: mistypedId },
  { kind: 'email', pattern: email },
  { kind: 'phone', pattern: phone, unless: noPhone },
];
