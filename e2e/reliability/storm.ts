// `pnpm --silent storm [--phones N]`: a whole gathering on one address; the server is killed and started again. How soon
// is everyone back, is anyone refused, and what does it cost the server?
import { setTimeout } from 'node:timers/promises';
import { cpuMs, spread } from '../measured.ts';
import { siteOf } from '../site.ts';
import { PusteromServer } from '../pusterom-server.ts';
import { readNumbers } from './arguments.ts';
import { signIn } from './client.ts';
import type { Follower } from './follower.ts';
import { Round } from './round.ts';
import { until } from './until.ts';

const backWithinMs = 15_000;
const p95WithinMs = 6_000;
const giveUpAfterMs = 60_000;

const { phones } = readNumbers({ phones: 500 });
const server = await PusteromServer.create({ isQuiet: true });
process.on('SIGINT', () => void server.stop().then(() => process.exit(1)));
try {
  const round = await Round.begin(siteOf(server), await signIn(server.origin, await server.start()), {
    random: Math.random,
    phones,
  });
  const pages = round.pages;
  const killedAtMs = performance.now();
  await server.kill9();
  await until(() => pages.every(({ isHere }) => !isHere), 'every phone to notice');
  await server.start();
  const listensAtMs = performance.now();
  const busyBeforeMs = await cpuMs(server.process?.pid);
  const backAtMs = await comeBack(pages);
  const busyMs = (await cpuMs(server.process?.pid)) - busyBeforeMs;
  const waits = backAtMs.map((ms) => ms - listensAtMs);
  const last = Math.max(...waits);
  const { p50, p95 } = spread(waits);
  const figures = {
    phones,
    back: waits.length,
    refused: pages.reduce((sum, { refusals }) => sum + refusals.length, 0),
    medianMs: p50,
    p95Ms: p95,
    lastMs: Math.round(last),
    lastAfterKillMs: Math.round(last + listensAtMs - killedAtMs),
    serverCpuMs: Math.round(busyMs),
  };
  round.close();
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  const isFine = figures.back === pages.length && figures.refused === 0;
  process.exitCode = isFine && last < backWithinMs && figures.p95Ms < p95WithinMs ? 0 : 1;
} finally {
  await server.stop();
}
process.exit();

/** When each that came back was told again where the session stands. */
async function comeBack(pages: readonly Follower[]): Promise<number[]> {
  const backAtMs = new Map<Follower, number>();
  const deadlineMs = performance.now() + giveUpAfterMs;
  while (backAtMs.size < pages.length && performance.now() < deadlineMs) {
    await setTimeout(5);
    for (const page of pages) if (page.isHere && !backAtMs.has(page)) backAtMs.set(page, performance.now());
  }
  return [...backAtMs.values()];
}
