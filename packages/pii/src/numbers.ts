import { blotted, matchesOf } from './blot.ts';
import { elevenDigits } from './eleven-digits.ts';
import type { Advice, Find } from './find.ts';
import { inOriginal, normalise } from './normal-text.ts';
import { numberRules, type NumberRule } from './number-rules.ts';

/** How much of what stands before a number can tell that it is something else. */
const reach = 20;

export interface NumberFinds {
  finds: Find[];
  hasNationalId: boolean;
  /** The text with all that was found blotted out. */
  rest: string;
}

/** What the numbers in a text give away: all that the phone's first load can tell. */
export function adviseOnNumbers(original: string): Advice {
  const normal = normalise(original);
  const { finds, hasNationalId } = findNumbers(normal.text);
  return {
    label: hasNationalId ? 'block' : finds.length > 0 ? 'warn' : 'clear',
    finds: finds.map((find) => inOriginal(normal, find)),
  };
}

/** Works on a normalised text. The other rules come between: a case number is no phone. */
export function findNumbers(text: string, otherRules: readonly NumberRule[] = []): NumberFinds {
  const finds = elevenDigits(text);
  const hasNationalId = finds.some(({ kind }) => kind === 'national-id');
  let rest = finds.reduce((left, find) => blotted(left, [find]), text);
  for (const { kind, pattern, unless } of [...otherRules, ...numberRules]) {
    const found = matchesOf(rest, pattern).filter(
      ({ start, end }) => !unless?.test(rest.slice(Math.max(0, start - reach), end)),
    );
    finds.push(...found.map((range) => ({ kind, ...range })));
    rest = blotted(rest, found);
  }
  return { finds, hasNationalId, rest };
}
