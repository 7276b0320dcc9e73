import { cosine } from '../src/meaning.ts';
import type { Direction, Meanings } from '../src/prompt-grouper.ts';
import { fold } from '../src/reading/tokens.ts';
import type { GoldEntry, GoldSession } from './gold.ts';
import { groupSession } from './group-session.ts';
import { type Scores, score } from './score.ts';

/** How sure a model must be: of the pairs it would put together, this share belong together. */
const leastPrecision = 0.9;
/** With fewer pairs than this above the threshold, it would be chance. */
const leastPairs = 20;
/** A person's patience with large groups is no figure of the model: what groups best of these is taken. */
const steps = [0.02, 0.03, 0.04, 0.05];

export type Directions = ReadonlyMap<string, Direction>;

interface Pair {
  cosine: number;
  belongs: boolean;
}

export interface Calibrated {
  joinAt: number;
  perMember: number;
  /** Share of all pairs that belong together which the threshold finds, by meaning alone. */
  pairRecall: number;
  withoutModel: Scores;
  withModel: Scores;
}

/** The folded texts that a model must have read first. */
export const textsOf = (sessions: readonly GoldSession[]): string[] => [
  ...new Set(sessions.flatMap(({ entries }) => entries.map(({ text }) => fold(text)))),
];

/** What is near enough for this model, and what it is worth; null when there is no cosine that can be trusted. */
export function calibrated(sessions: readonly GoldSession[], directions: Directions): Calibrated | null {
  const pairs = sessions.flatMap(({ entries }) => pairsAmong(entries, directions));
  const joinAt = leastCosine(pairs);
  if (joinAt === null) return null;
  const tried = steps.map((perMember) => ({
    perMember,
    withModel: figures(sessions, { joinAt, perMember, of: (text) => directions.get(text) ?? null }),
  }));
  const [best] = tried.sort((a, b) => b.withModel.bcubedF1 - a.withModel.bcubedF1);
  if (best === undefined) return null;
  const belonging = pairs.filter(({ belongs }) => belongs);
  const found = belonging.filter((pair) => pair.cosine >= joinAt);
  const pairRecall = found.length / belonging.length;
  return { joinAt, ...best, pairRecall, withoutModel: figures(sessions, null) };
}

const figures = (sessions: readonly GoldSession[], meanings: Meanings | null): Scores =>
  score(sessions.map((session) => groupSession(session, session.entries, meanings)));

function pairsAmong(entries: readonly GoldEntry[], directions: Directions): Pair[] {
  return entries.flatMap((one, index) =>
    entries.slice(index + 1).flatMap((other) => {
      const [from, to] = [directions.get(fold(one.text)), directions.get(fold(other.text))];
      // The same words are no matter of meaning.
      if (!from || !to || from === to) return [];
      return [{ cosine: cosine(from, to), belongs: one.group === other.group }];
    }),
  );
}

/** The lowest cosine such that, of all pairs at least as near, enough belong together. */
export function leastCosine(pairs: readonly Pair[]): number | null {
  const nearestFirst = [...pairs].sort((a, b) => b.cosine - a.cosine);
  let belonging = 0;
  let least: number | null = null;
  nearestFirst.forEach((pair, index) => {
    if (pair.belongs) belonging++;
    const isLastOfEquals = nearestFirst[index + 1]?.cosine !== pair.cosine;
    if (isLastOfEquals && index + 1 >= leastPairs && belonging / (index + 1) >= leastPrecision)
      least = pair.cosine;
  });
  return least;
}
