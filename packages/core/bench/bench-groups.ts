import type { Seating } from '@pusterom/protocol/agenda';
import type { BreakoutId, ParticipantId } from '@pusterom/protocol/ids';
import type { Breakout, SessionState, StepRun } from '@pusterom/protocol/session';
import { breakoutCount } from '../src/breakouts.ts';
import { strainOf } from '../src/met.ts';
import { mix } from '../src/mix.ts';
import { anId } from '../src/testing/an-id.ts';
import { seeded } from '../src/testing/seeded.ts';

// Mixes 6 to 40 people six times in a row, as the server does, and prints how often two of them sit together who have
// sat together before, and who did so the last time, beside the least that arithmetic allows.

const rounds = 6;
const most = 40;
const seatings = ['pairs', 'trios', 'small-groups', 'halves'] as const;

type Round = readonly Breakout[];
type Mixed = Pick<SessionState, 'breakouts' | 'runs'>;

const pairsIn = (size: number): number => (size * (size - 1)) / 2;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const sizesOf = (people: number, groups: number) =>
  Array.from({ length: groups }, (_, index) => Math.ceil((people - index) / groups));

function aRound(people: number, seating: Seating, number: number, before: Mixed): Round {
  const everyone = Array.from({ length: people }, (_, place): ParticipantId => anId(`person ${place}`));
  const stepId = `step ${number}`;
  const groups = breakoutCount(seating, people);
  const seats = mix(everyone, groups, seeded(number), strainOf(before, stepId, everyone));
  return seats.map((memberIds, index) => {
    const id: BreakoutId = anId(`${stepId} ${index}`);
    return { id, stepId, number: index + 1, seating, spot: '', isFree: false, memberIds, isDissolved: false };
  });
}

function sixRounds(people: number, seating: Seating): Round[] {
  const held: Round[] = [];
  for (let number = 0; number < rounds; number++) {
    const breakouts = new Map(held.flat().map((one) => [one.id, one]));
    const runs = held.map((_, index) => ({ stepId: `step ${index}` }) as StepRun);
    held.push(aRound(people, seating, number, { breakouts, runs }));
  }
  return held;
}

const pairsOf = (round: Round): string[] =>
  round.flatMap(({ memberIds }) =>
    memberIds.flatMap((one, index) => memberIds.slice(index + 1).map((other) => [one, other].sort().join())),
  );

function repeatsIn(held: readonly Round[]) {
  const met = new Set<string>();
  let [again, inARow] = [0, 0];
  for (const [index, round] of held.entries()) {
    const last = new Set(index === 0 ? [] : pairsOf(held[index - 1] ?? []));
    for (const pair of pairsOf(round)) {
      if (met.has(pair)) again += 1;
      if (last.has(pair)) inARow += 1;
      met.add(pair);
    }
  }
  return { again, inARow };
}

/** Each group is split as evenly as can be between the next ones; and there are only so many pairs to meet. */
function leastOf(people: number, groups: number) {
  const sizes = sizesOf(people, groups);
  const eachTime = sum(
    sizes.map((size) => sum(sizesOf(size, groups).map((part) => pairsIn(Math.max(0, part))))),
  );
  const inARow = (rounds - 1) * eachTime;
  const tooMany = rounds * sum(sizes.map(pairsIn)) - pairsIn(people);
  return { again: Math.max(inARow, tooMany), inARow };
}

for (const seating of seatings) {
  let [slowestMs, pairs] = [0, 0];
  const all = { again: 0, inARow: 0 };
  const least = { again: 0, inARow: 0 };
  for (let people = 6; people <= most; people++) {
    const startedAt = performance.now();
    const held = sixRounds(people, seating);
    slowestMs = Math.max(slowestMs, (performance.now() - startedAt) / rounds);
    const [found, possible] = [repeatsIn(held), leastOf(people, breakoutCount(seating, people))];
    pairs += sum(held.map((round) => pairsOf(round).length));
    all.again += found.again;
    all.inARow += found.inARow;
    least.again += possible.again;
    least.inARow += possible.inARow;
    console.log(
      `${seating} ${people} people: ${found.again} again (least ${possible.again}), ` +
        `${found.inARow} in a row (least ${possible.inARow})`,
    );
  }
  console.log(JSON.stringify({ seating, pairs, found: all, least, slowestMs: Math.round(slowestMs) }));
}
