import { expect, test } from 'vitest';
import { ruleLines } from './rules.ts';

test('a rule a line, without what stands before it in a list', () => {
  const written =
    '- Vi lytter ferdig\n\n • Det som blir sagt her, blir her \n– Alle får ordet\nE-post kan vente';
  expect(ruleLines(written)).toEqual([
    'Vi lytter ferdig',
    'Det som blir sagt her, blir her',
    'Alle får ordet',
    'E-post kan vente',
  ]);
  expect(ruleLines(' \n- \n')).toEqual([]);
});
