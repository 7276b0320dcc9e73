// `pnpm --silent chaos --acks N --kills N [--nodes N] [--gently] [--seed N] [--fault NAME]`: a session goes on while
// its server and database are killed at random; then what was acknowledged is compared with the database and with every
// page. With several nodes the session is spread over all of them, and their Redis is killed too. Gently: the servers are
// restarted one after the other as for a new version, behind a balancer where there is one.
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { existing } from '@pusterom/core/testing/a-session';
import { seeded } from '@pusterom/core/testing/seeded';
import { findHaproxy } from '../balancer.ts';
import { Cluster } from '../cluster.ts';
import { PusteromServer } from '../pusterom-server.ts';
import { siteOf, type Site } from '../site.ts';
import { signIn } from './client.ts';
import { Killer, type Targets } from './killer.ts';
import { crashPostgres } from './postgres-process.ts';
import { Round, type RoundResult } from './round.ts';

const faults = ['ack-before-commit', 'no-unique-key', 'async-commit'];
const acksPerSession = 1000;
const phones = 30;
const lettersAHead = 12;
const burstMs = 3000;
const mostMinutes = 40;

const { acks, kills, nodes, isGentle, seed, fault } = readArguments();
const random = seeded(seed);
const startedMs = Date.now();
const options = {
  isQuiet: true,
  ...(fault !== undefined && {
    command: ['--import', 'tsx', 'e2e/reliability/server-with-a-fault.ts'],
    env: { FAULT: fault, ALLOW_DATA_LOSS: 'true' },
  }),
};
const { site, targets, start, stop } = nodes === 1 ? await oneServer() : await severalServers();
const giveUp = new AbortController();
void setTimeout(mostMinutes * 60_000, undefined, { ref: false }).then(() => giveUp.abort());
process.on('SIGINT', () => giveUp.abort());
giveUp.signal.addEventListener('abort', () => void stop().then(() => process.exit(1)));

const killer = new Killer(targets, random, isGentle);
const total = { acked: 0, lost: 0, doubled: 0, holes: 0, observersEqual: true, retries: 0, snapshots: 0 };
try {
  const cookie = await signIn(existing(site.origins[0], 'server'), await start());
  while (total.acked < acks || killer.count.kills < kills) add(await hold(cookie));
} finally {
  await stop();
}
const seconds = Math.round((Date.now() - startedMs) / 1000);
process.stdout.write(
  `${JSON.stringify({ ...total, ...killer.count, nodes, seconds, seed, fault: fault ?? null })}\n`,
);
const isKept = total.lost + total.doubled + total.holes === 0 && total.observersEqual;
process.exit(isKept ? 0 : 1);

interface Stage {
  site: Site;
  targets: Targets;
  /** Resolves with the owner's link. */
  start: () => Promise<string>;
  stop: () => Promise<void>;
}

async function oneServer(): Promise<Stage> {
  const server = await PusteromServer.create(options);
  return {
    site: siteOf(server),
    targets: { servers: [server], crashPostgres: () => crashPostgres(server.dataDir), redis: null },
    start: () => server.start(),
    stop: () => server.stop(),
  };
}

async function severalServers(): Promise<Stage> {
  const cluster = await Cluster.create(nodes, {
    ...options,
    isBalanced: isGentle && findHaproxy() !== undefined,
  });
  const { servers, redis } = cluster;
  return {
    site: cluster,
    targets: { servers, redis, crashPostgres: () => cluster.crashPostgres() },
    start: () => cluster.start(),
    stop: () => cluster.stop(),
  };
}

/** A session of about a thousand acknowledgements; half of its kills come inside a burst. */
async function hold(cookie: string): Promise<RoundResult> {
  const round = await Round.begin(site, cookie, { random, phones });
  const wanted = Math.min(acksPerSession, Math.max(1, acks - total.acked));
  const share = Math.ceil((kills * wanted) / acks);
  for (let killed = 0; round.acked < wanted || killed < share; killed++) {
    const isBurst = killed % 2 === 0;
    const writing = isBurst ? round.write(lettersAHead, burstMs) : round.write(1, burstMs);
    // In the middle of what is being written, or after it, when everything seems calm.
    await (isBurst ? setTimeout(200 + random() * (burstMs - 500)) : writing);
    if (killed < share && killer.count.kills < kills) await killer.kill(isBurst);
    await writing;
    await round.settled();
  }
  const result = await round.result();
  round.close();
  return result;
}

function add(result: RoundResult): void {
  for (const name of ['acked', 'lost', 'doubled', 'holes', 'retries', 'snapshots'] as const)
    total[name] += result[name];
  total.observersEqual &&= result.observersEqual;
}

function readArguments() {
  const text = { type: 'string' } as const;
  try {
    const options = {
      ...{ acks: text, kills: text, nodes: text, seed: text, fault: text },
      gently: { type: 'boolean', default: false } as const,
    };
    const { values } = parseArgs({ options });
    const numbers = [
      values.acks ?? '10000',
      values.kills ?? '50',
      values.nodes ?? '1',
      values.seed ?? String(Date.now() % 1e6),
    ];
    if (!numbers.every((one) => /^\d+$/.test(one)))
      throw new Error('--acks, --kills, --nodes and --seed are numbers');
    if (values.fault !== undefined && !faults.includes(values.fault))
      throw new Error(`--fault is one of ${faults.join(', ')}`);
    const [acks = 0, kills = 0, nodes = 1, seed = 0] = numbers.map(Number);
    return { acks, kills, nodes, isGentle: values.gently === true, seed, fault: values.fault };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(2);
  }
}
