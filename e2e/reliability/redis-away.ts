// `pnpm --silent redis-away [--seconds N] [--nodes N] [--phones N]`: a session is spread over all servers, and their Redis is
// gone for N seconds while everybody writes. Once a second: how long until the console and the big screens, each at a
// server of its own, have what somebody has just written?
import { setTimeout } from 'node:timers/promises';
import { existing } from '@pusterom/core/testing/a-session';
import { Cluster } from '../cluster.ts';
import { spread } from '../measured.ts';
import { readNumbers } from './arguments.ts';
import { signIn } from './client.ts';
import { Round } from './round.ts';

const rightWithinMs = 5000;
const lettersEach = 20;

const { seconds, nodes, phones } = readNumbers({ seconds: 60, nodes: 3, phones: 30 });
const cluster = await Cluster.create(nodes, { isQuiet: true });
process.on('SIGINT', () => void cluster.stop().then(() => process.exit(1)));
try {
  const cookie = await signIn(existing(cluster.origins[0], 'server'), await cluster.start());
  const round = await Round.begin(cluster, cookie, { random: Math.random, phones });
  // What fewer than three have answered is not shown.
  await round.write(1, 2000);
  await round.settled();
  const before = await delays(round, 5);
  await cluster.redis.kill();
  const writing = round.write(lettersEach, seconds * 1000);
  const away = await delays(round, seconds);
  await writing;
  await cluster.redis.start();
  await setTimeout(rightWithinMs);
  const after = await delays(round, 5);
  const result = await round.result();
  round.close();
  const mostMs = Math.max(...away);
  const figures = { seconds, nodes, phones, before: spread(before), away: spread(away), mostMs };
  process.stdout.write(`${JSON.stringify({ ...figures, after: spread(after), ...result })}\n`);
  const isKept = result.lost + result.doubled + result.holes === 0 && result.observersEqual;
  process.exitCode = isKept && mostMs <= rightWithinMs ? 0 : 1;
} finally {
  await cluster.stop();
}
process.exit();

/** One a second, in ms. */
async function delays(round: Round, count: number): Promise<number[]> {
  const startedMs = performance.now();
  const found: number[] = [];
  while (performance.now() - startedMs < count * 1000) {
    found.push(await round.reachesScreensMs());
    await setTimeout(1000);
  }
  return found;
}
