import { fold } from '../src/reading/tokens.ts';
import type { GoldEntry, GoldSession } from './gold.ts';

/** One prompt as people grouped it, and as the machine did. */
export interface Grouped {
  gold: GoldSession;
  groupOf: ReadonlyMap<string, string>;
  labelOf: ReadonlyMap<string, string>;
}

export interface Scores {
  entries: number;
  bcubedF1: number;
  bcubedPrecision: number;
  bcubedRecall: number;
  pairwisePrecision: number;
  pairwiseRecall: number;
  repairsPer100: number;
  labelHit: number;
}

/** All figures are over all entries, pairs or groups of all sessions together. */
export function score(sessions: readonly Grouped[]): Scores {
  const entries = sum(sessions, ({ gold }) => gold.entries.length);
  const bcubedPrecision =
    sum(sessions, ({ gold, groupOf }) => bcubed(gold.entries, predicted(groupOf), goldGroup)) / entries;
  const bcubedRecall =
    sum(sessions, ({ gold, groupOf }) => bcubed(gold.entries, goldGroup, predicted(groupOf))) / entries;
  const labels = sessions.flatMap(labelVerdicts);
  return {
    entries,
    bcubedF1: harmonicMean(bcubedPrecision, bcubedRecall),
    bcubedPrecision,
    bcubedRecall,
    ...pairwise(sessions),
    repairsPer100: (100 * sum(sessions, repairs)) / entries,
    labelHit: labels.length === 0 ? 1 : labels.filter(Boolean).length / labels.length,
  };
}

type GroupOf = (entry: GoldEntry) => string;

const goldGroup: GroupOf = ({ group }) => group;

/** An entry nobody placed stands alone. */
const predicted =
  (groupOf: ReadonlyMap<string, string>): GroupOf =>
  ({ id }) =>
    groupOf.get(id) ?? `alone:${id}`;

/** Per entry: the share of its group mates in `one` that are its mates in `other` too (Bagga & Baldwin 1998). */
function bcubed(entries: readonly GoldEntry[], one: GroupOf, other: GroupOf): number {
  const groups = groupBy(entries, one);
  return sum(entries, (entry) => {
    const mates = groups.get(one(entry)) ?? [];
    return mates.filter((mate) => other(mate) === other(entry)).length / mates.length;
  });
}

function pairwise(sessions: readonly Grouped[]): Pick<Scores, 'pairwisePrecision' | 'pairwiseRecall'> {
  const pairsOf = (groupOf: (session: Grouped) => GroupOf): number =>
    sum(sessions, (session) => pairs(groupBy(session.gold.entries, groupOf(session))));
  const both = pairsOf(
    ({ groupOf }) =>
      (entry) =>
        JSON.stringify([entry.group, predicted(groupOf)(entry)]),
  );
  const joined = pairsOf(({ groupOf }) => predicted(groupOf));
  const wanted = pairsOf(() => goldGroup);
  return {
    pairwisePrecision: joined === 0 ? 1 : both / joined,
    pairwiseRecall: wanted === 0 ? 1 : both / wanted,
  };
}

const pairs = (groups: ReadonlyMap<string, GoldEntry[]>): number =>
  sum([...groups.values()], ({ length }) => (length * (length - 1)) / 2);

/** What a facilitator would have to do: move each stray, and merge groups that are mostly the same. */
function repairs({ gold, groupOf }: Grouped): number {
  const groups = [...groupBy(gold.entries, predicted(groupOf)).values()].map(excuseStrays);
  const moves = sum(groups, (members) => members.filter(({ group }) => group !== majority(members)).length);
  return moves + groups.length - new Set(groups.map(majority)).size;
}

/** An entry that people would accept in another group too counts for the one its mates are in. */
function excuseStrays(members: readonly GoldEntry[]): GoldEntry[] {
  return members.map((entry) => {
    const matesIn = (group: string): number =>
      members.filter((mate) => mate !== entry && mate.group === group).length;
    const [group = entry.group] = [entry.group, ...(entry.alt ?? [])].sort((a, b) => matesIn(b) - matesIn(a));
    return { ...entry, group };
  });
}

/** For each group of two or more: would a person accept its label? */
function labelVerdicts({ gold, groupOf, labelOf }: Grouped): boolean[] {
  return [...groupBy(gold.entries, predicted(groupOf))]
    .filter(([, members]) => members.length >= 2)
    .flatMap(([groupId, members]) => {
      const label = labelOf.get(groupId);
      return label === undefined ? [] : [acceptedLabels(gold, majority(members)).has(fold(label))];
    });
}

/** The labels named by the author of the gold set, and short clean answers of the group itself. */
function acceptedLabels({ groups, entries }: GoldSession, groupId: string): Set<string> {
  const named = groups.filter(({ id }) => id === groupId).flatMap(({ labels }) => labels);
  const own = entries
    .filter(
      ({ group, lang, typo, text }) =>
        group === groupId && lang === 'nb' && !typo && fold(text).split(' ').length <= 2,
    )
    .map(({ text }) => text);
  return new Set([...named, ...own].map(fold));
}

/** The gold group most members belong to; of equals the one met first. */
function majority(members: readonly GoldEntry[]): string {
  const sizes = [...groupBy(members, goldGroup)].sort(([, a], [, b]) => b.length - a.length);
  return sizes[0]?.[0] ?? '';
}

function groupBy(entries: readonly GoldEntry[], groupOf: GroupOf): Map<string, GoldEntry[]> {
  const groups = new Map<string, GoldEntry[]>();
  for (const entry of entries) {
    const members = groups.get(groupOf(entry));
    if (members === undefined) groups.set(groupOf(entry), [entry]);
    else members.push(entry);
  }
  return groups;
}

const sum = <T>(items: readonly T[], amount: (item: T) => number): number =>
  items.reduce((total, item) => total + amount(item), 0);

const harmonicMean = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
