import { patternRule, togetherRule, type Rule } from './rule.ts';

/** What counts a number, so that it is no age and no house number. */
const notCounted = '-count|year';

const personName = patternRule('person-name', ['name +name? +name?']);

const address = patternRule('address', [
  `street house ${notCounted}`,
  `cap +gate house ${notCounted}`,
  'house +cap +gate',
]);

const age = patternRule('age', [
  'child|definite|siblings|weak|relative|indefinite|name between? between? number -count',
  'he between between? number -count',
  'yearling -own',
  'article anyyearling they|he|in|us',
  'article|pointing yearold',
  'article|pointing number year old -count',
  'number year old ~1 child|anychild|definite|english',
  '.born in? fullyear',
  'born ~2 digits digits|month|time digits',
  'he|definite|name is? born in? fullyear',
]);

const place = patternRule('place-with-person', [
  'definite|weak|relative|indefinite|name ~5 at&town|unknown&town|mid school|unknown?',
  'child|anychild|siblings|relative|adult in town|unknown&town|mid school?',
  'he|they live ~3 at&town|unknown',
]);

const health = togetherRule('health-of-named-person', [
  'name + ill',
  'chief&owned + ill',
  'solechief + ill + !when',
]);

const relation = togetherRule('relation-with-case', [
  'definite|name + case|measure|weapon',
  'indefinite + case|measure|weapon + time|us|own',
  'indefinite they? +case',
  'weak + case|measure|weapon + time|us',
  'weak they ~1 case|measure|weapon',
  'relative + case|measure|weapon + time',
  'he + case|weapon + past|time|us|own',
  'definite|siblings they past',
  'definite + past + time|us|own',
  'weak they past + time|us',
  'indefinite + past + time + us',
]);
const relationHint = togetherRule(
  'relation-with-case',
  ['definite + past', 'indefinite|weak|relative + past + time|us', 'he + past + time + us'],
  true,
);

export const rules: readonly Rule[] = [personName, address, age, place, health, relation, relationHint];
