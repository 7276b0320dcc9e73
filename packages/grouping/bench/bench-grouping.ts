import type { GoldSession } from './gold.ts';
import { groupSession } from './group-session.ts';
import { p95InsertMs } from './insert-time.ts';
import { seededRandom, shuffled, standardDeviation } from './random-order.ts';
import { readGold } from './read-gold.ts';
import { score } from './score.ts';

const orders = 20;

function main(files: readonly string[]): void {
  if (files.length === 0) return fail('Usage: bench:grouping GOLD [GOLD ...]');
  const sessions = files.flatMap(readGold);
  const texts = sessions.flatMap(({ entries }) => entries.map(({ text }) => text));
  const figures = {
    ...score(sessions.map((session) => groupSession(session))),
    p95InsertMs: p95InsertMs(texts),
    orderStdDev: orderStdDev(sessions),
  };
  process.stdout.write(`${JSON.stringify(figures, rounded, 2)}\n`);
}

function orderStdDev(sessions: readonly GoldSession[]): number {
  const figures = Array.from({ length: orders }, (_, seed) => {
    const random = seededRandom(seed + 1);
    return score(sessions.map((session) => groupSession(session, shuffled(session.entries, random))))
      .bcubedF1;
  });
  return standardDeviation(figures);
}

const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toFixed(4)) : value;

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
