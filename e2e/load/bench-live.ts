// `pnpm --silent bench:live [--phones N] [--entries M] [--seconds S] [--sessions K] [--joins J] [--burst] [--nodes N]
// [--profile DIR]`: a whole gathering on one machine, first on the bare server, then on Pusterom, on several servers if
// that is asked for. One JSON object: what it came to, and how it stands to the bare one.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { existing } from '@pusterom/core/testing/a-session';
import { seeded } from '@pusterom/core/testing/seeded';
import { Cluster } from '../cluster.ts';
import { PusteromServer, startCommand } from '../pusterom-server.ts';
import { wholeNumber } from '../reliability/arguments.ts';
import { signIn } from '../reliability/client.ts';
import { siteOf } from '../site.ts';
import { BareVenue } from './bare-venue.ts';
import type { Plan } from './gathering.ts';
import { measure, type Figures } from './measure.ts';
import { OwnVenue } from './own-venue.ts';
import { texts } from './texts.ts';
import { rounded } from '../measured.ts';

const { values } = parseArgs({
  options: {
    phones: { type: 'string', default: '1000' },
    entries: { type: 'string', default: '3000' },
    seconds: { type: 'string', default: '20' },
    sessions: { type: 'string', default: '1' },
    /** A second. */
    joins: { type: 'string', default: '500' },
    burst: { type: 'boolean', default: false },
    /** Servers that share the session, with Redis between them. */
    nodes: { type: 'string', default: '1' },
    /** Where the server writes down what its time went to (`node --cpu-prof`). */
    profile: { type: 'string' },
  },
});
const given = (name: 'phones' | 'entries' | 'seconds' | 'sessions' | 'joins' | 'nodes') =>
  wholeNumber(name, values[name]);
const phones = given('phones');
const size = values.burst
  ? { phones, entries: phones, seconds: 0 }
  : { phones, entries: given('entries'), seconds: given('seconds') };
const plan = (): Plan => {
  const random = seeded(1);
  return { ...size, sessions: given('sessions'), joins: given('joins'), random, text: texts(random) };
};

const profiled = values.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${values.profile}`];
const options = { isQuiet: true, command: [...profiled, ...startCommand] };
const nodes = given('nodes');
const host = nodes === 1 ? await PusteromServer.create(options) : await Cluster.create(nodes, options);
const { origins, databaseUrl: whereFrom } = host instanceof Cluster ? host : siteOf(host);
const servers = host instanceof Cluster ? host.servers : [host];
process.on('SIGINT', () => void host.stop().then(() => process.exit(1)));
try {
  const cookie = await signIn(existing(origins[0], 'server'), await host.start());
  const databaseUrl = await whereFrom();
  const bareVenue = await BareVenue.open(databaseUrl);
  const bare = await measure(bareVenue, plan()).finally(() => bareVenue.close());
  const own = await measure(
    new OwnVenue({ pids: servers.map((one) => one.process?.pid), origins, cookie, databaseUrl }),
    plan(),
  );
  const figures = { ...size, nodes, sessions: given('sessions'), ...own, ...ratios(own, bare), bare };
  process.stdout.write(`${JSON.stringify({ ...figures, loadAverage: loadavg()[0] }, null, 2)}\n`);
  process.exitCode = own.lost === 0 && own.refused === 0 ? 0 : 1;
} finally {
  await host.stop();
}
process.exit();

function ratios(own: Figures, bare: Figures) {
  return {
    ackRatio: rounded(own.ack.p95 / bare.ack.p95, 2),
    facilitatorRatio: rounded(own.facilitator.p95 / bare.facilitator.p95, 2),
    cpuRatio: rounded(own.serverCpuSeconds / bare.serverCpuSeconds, 2),
  };
}
