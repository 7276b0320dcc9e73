import type { Word } from './words.ts';

const age =
  '[1-9]|1\\d|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|(?:tret|fjor|fem|seks|syt|at|nit)ten';

/** What a word's letters tell, whatever its case. */
const shapes: readonly (readonly [tag: string, shape: RegExp])[] = [
  ['house', /^\d{1,3}[a-z]?$/],
  ['digits', /^\d/],
  ['fullyear', /^(?:19|20)\d\d$/],
  ['yearold', /-year-old$/],
  ['yearling', new RegExp(`^(?:${age})-?åringens?$`)],
  ['anyyearling', new RegExp(`^(?:${age})-?åring$`)],
  ['street', /..(?:ve[ig]|ve[ig]en|gat[ea]n?|stien|smuget|all[eé])$/],
  ['chief', /(?:leder|leiar|sjef|leader|manager|boss)(?:en)?$/],
  ['solechief', /..(?:leder|leiar|sjef)en$/],
  ['past', /..(?:te|dde|[^n]de|[^e]ed)$/],
  ['maybepast', /..(?:et|a)$/],
];
const aNumber = new RegExp(`^(?:${age})$`);
/** A range, a time, a share or a paragraph. */
const rangeBefore = /[-/:.§+]$/;
const rangeAfter = /^ ?[-/:+%]|^[.:]$/;

/** Common nouns and bodies that somebody gave a capital letter. */
const noun = /(?:e[nrt]|[ae]ne|ar|ing|inga|he[it]t|sjon|skap|else|dom|ment|dir|verk|råd|lag|nemnd)s?$/;
const body = /vern|kommun|etat|tj?eneste|forvalt/;
/** Farms gave their names to families and streets alike: "Solbakken". */
const farm =
  /(?:sen|vik|dal|land|stad|rud|gård|haug|bakk|nes|eide|heim|berg|mo|lund|øy|tveit|fjord|strand|voll|li|hag|um|aas|ås|tun|sving|jord|felt|topp|slett|myr|plass|torg|krok|mark|skog|[^jl]ø)(?:e[nt]|ane|a|e)?$/;
const acronym = /^[\p{Lu}\d&]{2,}(?:-|$)|\d/u;
export interface Style {
  /** IN CAPITALS or In Title Case, a capital letter says little. */
  isShouted: boolean;
  isTitled: boolean;
}

export const styleOf = (words: readonly Word[]): Style => ({
  isShouted: words.every(({ text }) => text === text.toUpperCase()),
  isTitled: words.length > 2 && words.filter(({ isCapital }) => isCapital).length > words.length * 0.7,
});

/** Tags for how a word looks. `isPlain`: it stands in no list and is no known name. */
export function shapeTags(word: Word, style: Style, isPlain: boolean): string[] {
  const { text, lower, gap, after } = word;
  const tags = shapes.filter(([, shape]) => shape.test(lower)).map(([tag]) => tag);
  const add = (tag: string, holds: boolean): void => void (holds && tags.push(tag));
  const isCapital = word.isCapital && !style.isShouted;
  const isUnknown = isPlain && text.length > 1 && !acronym.test(text) && !body.test(lower);
  add('number', aNumber.test(lower) && !rangeBefore.test(gap) && !rangeAfter.test(after));
  add('ill', text === 'ME');
  const isFarm = isUnknown && farm.test(lower);
  add('farm', isFarm);
  add('street', isFarm && isCapital && text.length > 6);
  add('cap', isCapital);
  add('mid', isCapital && gap === ' ' && !style.isTitled);
  add('unknown', isCapital && isUnknown);
  add('noun', noun.test(lower));
  return tags;
}
