import { advise, type Advice } from '../src/advice.ts';
import type { GoldItem } from './gold.ts';

/** Names that the gold's clear lines quote; in the app they come from the workshop's template. */
export const quotedNames = ['Per Isdal', 'Marit Råbu'];

export interface Judgement {
  gold: GoldItem;
  advice: Advice;
}

export const judge = (gold: GoldItem): Judgement => ({
  gold,
  advice: advise(gold.text, { knownNames: quotedNames }),
});

const isWarned = ({ advice }: Judgement): boolean => advice.label === 'warn' || advice.label === 'block';
const isBlocked = ({ advice }: Judgement): boolean => advice.label === 'block';
const isNoticed = ({ advice }: Judgement): boolean => advice.label !== 'clear';

/** Whether the user hears what the gold says: a hint is no warning. */
export const isRight = (judgement: Judgement): boolean => {
  const { label } = judgement.gold;
  return isWarned(judgement) === (label !== 'clear') && isBlocked(judgement) === (label === 'block');
};

export function score(judgements: readonly Judgement[]): Record<string, unknown> {
  const labelled = (label: string): Judgement[] => judgements.filter(({ gold }) => gold.label === label);
  const clear = labelled('clear');
  const identifying = judgements.filter(({ gold }) => gold.label !== 'clear');
  const hard = clear.filter(({ gold }) => gold.set === 'hard');
  return {
    lines: judgements.length,
    nationalIdRecall: share(labelled('block'), isBlocked),
    identifyingRecall: share(identifying, isWarned),
    identifyingRecallWithHints: share(identifying, isNoticed),
    falseWarnings: share(clear, isWarned),
    falseWarningsHard: share(hard, isWarned),
    falseHints: share(clear, ({ advice }) => advice.label === 'hint'),
    falseBlocks: judgements.filter((one) => isBlocked(one) && one.gold.label !== 'block').length,
    recallByKind: byGroup(identifying, ({ gold }) => gold.kinds),
    recallByLanguage: byGroup(identifying, ({ gold }) => [gold.lang]),
  };
}

function byGroup(
  judgements: readonly Judgement[],
  groupsOf: (judgement: Judgement) => readonly string[],
): Record<string, number | null> {
  const groups = [...new Set(judgements.flatMap(groupsOf))].sort();
  const inGroup = (group: string): Judgement[] => judgements.filter((one) => groupsOf(one).includes(group));
  return Object.fromEntries(groups.map((group) => [group, share(inGroup(group), isWarned)]));
}

const share = (all: readonly Judgement[], holds: (judgement: Judgement) => boolean): number | null =>
  all.length === 0 ? null : all.filter(holds).length / all.length;
