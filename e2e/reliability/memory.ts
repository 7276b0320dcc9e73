// `pnpm --silent memory [--seconds N] [--phones N]`: three hours of a session in N seconds. Everybody writes, changes and
// takes back, phones are put away and taken up, steps are shown and hidden. How much more memory does the server need
// at the end than when it was warm?
import { once } from 'node:events';
import { siteOf } from '../site.ts';
import { PusteromServer } from '../pusterom-server.ts';
import { readNumbers } from './arguments.ts';
import { signIn } from './client.ts';
import { Round } from './round.ts';
import type { Weight } from './server-on-a-scale.ts';

const mostGrowthMiB = 64;
/** How often each writes: as once in three minutes of a session of three hours. */
const lettersEach = 60;
const warmAfterShare = 1 / 6;

const { seconds, phones } = readNumbers({ seconds: 180, phones: 60 });
const server = await PusteromServer.create({
  command: ['--expose-gc', '--import', 'tsx', 'e2e/reliability/server-on-a-scale.ts'],
  isQuiet: true,
});
process.on('SIGINT', () => void server.stop().then(() => process.exit(1)));
try {
  const round = await Round.begin(siteOf(server), await signIn(server.origin, await server.start()), {
    random: Math.random,
    phones,
  });
  let warm: Weight | null = null;
  for (let letter = 0; letter < lettersEach; letter++) {
    if (letter >= lettersEach * warmAfterShare) warm ??= await weigh();
    await round.write(1, (seconds * 1000) / lettersEach);
    round.putAway(Math.ceil(phones / 10));
  }
  await round.settled();
  const end = await weigh();
  const { acked, lost, doubled, holes, observersEqual } = await round.result();
  round.close();
  const growth = (name: keyof Weight) => toMiB(end[name] - (warm?.[name] ?? 0));
  const figures = {
    phones,
    acked,
    warmRssMiB: toMiB(warm?.rssBytes ?? 0),
    endRssMiB: toMiB(end.rssBytes),
    growthMiB: growth('rssBytes'),
    heapGrowthMiB: growth('heapBytes'),
    lost: lost + doubled + holes,
    observersEqual,
    seconds,
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  const isSteady = figures.growthMiB < mostGrowthMiB && figures.heapGrowthMiB < mostGrowthMiB;
  process.exitCode = isSteady && figures.lost === 0 && observersEqual ? 0 : 1;
} finally {
  await server.stop();
}
process.exit();

async function weigh(): Promise<Weight> {
  const { process: child } = server;
  if (!child) throw new Error('the server has ended');
  const answer = once(child, 'message') as Promise<[Weight]>;
  child.send('weigh');
  return (await answer)[0];
}

function toMiB(bytes: number): number {
  return Number((bytes / 2 ** 20).toFixed(1));
}
