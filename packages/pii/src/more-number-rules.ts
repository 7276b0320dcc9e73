import { noPhone, type NumberRule } from './number-rules.ts';

const calledCase =
  /(\b(?:arkiv|barnevern|klage)?(?:sak(?:en|s)?|journal|klient|mapp[ea]n?|case|ref|jnr)[- ]?(?:n(?:r|o|um+er\w*)|id)?[.:# ]{0,3})(?:\d{1,4} ?[/-] ?\d{3,7}(?:-\d+)?|\d{4,})(?![\d/])/gi;
const years = /\D(?:19|20)\d\d(?:[/-](?:19|20)?\d\d)?$/;

const yearCase = /(^|[^\d/-])(?:(?:19|20)\d\d\/\d{3,6}|[12]\d\/\d{4,5})(?:-\d+)?(?![\d/])/g;
const yearsOrLaw =
  /\d\/(?:19|20)\d\d$|(?:lov|direktiv|forordning|skriv|eu\)|nou|prop|meld)\w*\.?\W*[\d/-]+$/i;

const courtCase = /(^|[^\d-])\d\d-\d{5,6}[A-ZÆØÅ]{3}(?:-[A-ZÆØÅ]{4})?/gi;
const archiveCase = /(^|[^\wæøå-])[A-ZÆØÅ]{2,5}[- ]?(?:\d\d|20\d\d)[-/]\d{3,7}(?![\d-])/g;
/** Rulings are published under the letters of the court. */
const ruling = /(?:HR|R[TG]|EMD|NOU|ISO|L[ABEFGH]|T[A-ZÆØÅ]{2,4})-?\d+[-/]\d+$/;

/** After a word for it, a phone number may be grouped in any way. */
const calledPhone =
  /((?:te?le?fon|tlf|mob|ring|sms|phone|call|nummer)[a-zæøå]*\W{0,3}(?:(?:meg|på|me|at|on|er) ){0,2})\d(?:[ .-]?\d){7}(?![ .-]?\d)/gi;

/** Not in the phone's first load, which has no room for them. */
export const moreNumberRules: readonly NumberRule[] = [
  { kind: 'case-number', pattern: calledCase, unless: years },
  { kind: 'case-number', pattern: yearCase, unless: yearsOrLaw },
  { kind: 'case-number', pattern: courtCase },
  { kind: 'case-number', pattern: archiveCase, unless: ruling },
  { kind: 'phone', pattern: calledPhone, unless: noPhone },
];
