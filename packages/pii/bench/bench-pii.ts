import { readFileSync } from 'node:fs';
import { bundleSizes } from './bundle-size.ts';
import type { Gold, GoldItem } from './gold.ts';
import { isRight, judge, score } from './score.ts';

const rounds = 5;

function main(args: readonly string[]): void {
  const files = args.filter((arg) => arg !== '--errors');
  if (files.length === 0) return fail('Usage: bench:pii GOLD.json [GOLD.json ...] [--errors]');
  const items = files.flatMap(readItems);
  const judgements = items.map(judge);
  const figures = { ...score(judgements), p95Ms: p95Ms(items), gzip: bundleSizes() };
  process.stdout.write(`${JSON.stringify(figures, rounded, 2)}\n`);
  if (!args.includes('--errors')) return;
  for (const { gold, advice } of judgements.filter((judgement) => !isRight(judgement)))
    process.stderr.write(`${gold.id} ${gold.label}, got ${advice.label}: ${JSON.stringify(gold.text)}\n`);
}

function readItems(file: string): GoldItem[] {
  const gold = JSON.parse(readFileSync(file, 'utf8')) as Gold;
  if (!Array.isArray(gold.items)) throw new Error(`${file} has no items`);
  return gold.items;
}

/** Warm: the first call of all compiles the patterns, and the app makes it before anybody writes. */
function p95Ms(items: readonly GoldItem[]): number {
  const times = Array.from({ length: rounds }, () => items.map(timeOf))
    .slice(1)
    .flat();
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length * 0.95)] ?? 0;
}

function timeOf(item: GoldItem): number {
  const startedAt = performance.now();
  judge(item);
  return performance.now() - startedAt;
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
