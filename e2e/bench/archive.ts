// `pnpm --silent bench:archive [--sessions N] [--entries N] [--rounds N]`: how long a leader waits for what the archive's
// pages ask for, over HTTP from a real server with so many closed sessions; for one who is in two networks, and for one
// who is in all. Prints one JSON object, times in ms; `cpuMs` is what an answer takes of a core in the server's own
// process. Meetings side by side are asked for the first time after something has changed in them, and again.
import { loadavg } from 'node:os';
import { connectDatabase } from '@pusterom/server/database/connect';
import { fillArchive, leaders } from '../../apps/server/bench/archive-in-bulk.ts';
import { cpuMs, rounded, spread } from '../measured.ts';
import { PusteromServer } from '../pusterom-server.ts';
import { readNumbers } from '../reliability/arguments.ts';
import { signIn } from '../reliability/client.ts';
import { postgresUrl } from '../reliability/postgres-process.ts';

const { sessions, entries, rounds } = readNumbers({ sessions: 2000, entries: 200_000, rounds: 100 });
const warmUps = 10;
/** Raises what every change raises. */
const aChange = { seq: { increment: 1 } };

type PathOf = (round: number) => string;

const server = await PusteromServer.create({ isQuiet: true });
process.on('SIGINT', () => void server.stop().then(() => process.exit(1)));
try {
  const cookie = await signIn(server.origin, await server.start());
  const { prisma, close } = connectDatabase(await postgresUrl(server.dataDir));
  const owner = await prisma.user.findFirstOrThrow();
  await fillArchive(prisma, { sessions, entries });
  const figures: Record<string, unknown> = { sessions, entries };
  for (const [of, leader] of [
    ['two networks', leaders.few] as const,
    ['all networks', leaders.many] as const,
  ]) {
    await prisma.membership.deleteMany({ where: { userId: owner.id } });
    const theirs = await prisma.membership.findMany({ where: { userId: leader } });
    await prisma.membership.createMany({ data: theirs.map((one) => ({ ...one, userId: owner.id })) });
    const networkIds = theirs.map(({ networkId }) => networkId);
    const where = { networkId: { in: networkIds } };
    const held = await prisma.session.findMany({ where, select: { id: true } });
    const ask = (path: PathOf, before?: () => Promise<unknown>) => measured(cookie, path, before);
    const developmentOf: PathOf = (round) => `/api/archive/networks/${some(networkIds, round)}/development`;
    const some = <T>(list: readonly T[], round: number) => list[(round * 7) % list.length];
    figures[of] = {
      list: await ask(() => '/api/archive/sessions'),
      story: await ask((round) => `/api/archive/sessions/${some(held, round)?.id}`),
      network: await ask((round) => `/api/networks/${some(networkIds, round)}`),
      'development, changed': await ask(developmentOf, () =>
        prisma.session.updateMany({ where, data: aChange }),
      ),
      'development, again': await ask(() => developmentOf(0)),
    };
  }
  await close();
  process.stdout.write(`${JSON.stringify({ ...figures, loadAverage: loadavg()[0] }, null, 2)}\n`);
} finally {
  await server.stop();
}
process.exit();

/** From asking until all of the answer is there, one after the other. */
async function measured(
  cookie: string,
  pathOf: PathOf,
  before: () => Promise<unknown> = async () => undefined,
) {
  const times: number[] = [];
  let busyMs = 0;
  let bytes = 0;
  for (let round = 0; round < warmUps + rounds; round++) {
    const path = pathOf(round);
    await before();
    const busyBeforeMs = await cpuMs(server.process?.pid);
    const startedAt = performance.now();
    const response = await fetch(server.origin + path, { headers: { cookie } });
    bytes = (await response.arrayBuffer()).byteLength;
    if (!response.ok) throw new Error(`${path} was answered ${response.status}`);
    if (round < warmUps) continue;
    times.push(performance.now() - startedAt);
    busyMs += (await cpuMs(server.process?.pid)) - busyBeforeMs;
  }
  return { ...spread(times), cpuMs: rounded(busyMs / rounds, 1), bytes };
}
