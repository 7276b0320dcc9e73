import { adds, takes, type Step } from '../words/retag.ts';

const somebody = 'child|anychild|relative|adult|english';
const people = `${somebody}|siblings|definite|weak`;

/** What the words around a word make of it. */
export const peopleSteps: readonly Step[] = [
  // The writer's own family is no case: "familien min".
  takes(people, `own small? <${people}>`, `<${people}> own`),
  adds('definite', 'pointing small? <english>'),
  adds('indefinite', `article small? <${somebody}>`),
  adds('owned', 'ours ~1 <chief>', '<chief> ours'),
  takes('case|measure', 'be <case|measure>'),
  takes('born', 'us ~1 <born>'),
  takes('past', 'modal <past>', '<notpast>'),
  // "Jenta som slutta": only there is -a or -et surely a verb.
  adds('past', 'definite|weak|he they? <+maybepast>'),
  adds('at', 'in <cap|town>'),
];
