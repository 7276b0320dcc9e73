// `pnpm cluster [--nodes N] [--port P]`: as docker-compose.yml has it, on this machine: several servers on one PostgreSQL, Redis
// between them, HAProxy before them. For trying out: what is stored is thrown away when it is stopped.
import { parseArgs } from 'node:util';
import { findRedis } from '@pusterom/server/realtime/redis-server.fixture';
import { findHaproxy } from './balancer.ts';
import { Cluster } from './cluster.ts';
import { wholeNumber } from './reliability/arguments.ts';

const { values } = parseArgs({
  options: { nodes: { type: 'string', default: '2' }, port: { type: 'string', default: '3000' } },
});
if (!findRedis() || !findHaproxy()) {
  process.stderr.write('Install redis-server and haproxy first (both are packages of Debian).\n');
  process.exit(1);
}
const cluster = await Cluster.create(wholeNumber('nodes', values.nodes), {
  isBalanced: true,
  port: wholeNumber('port', values.port),
});
const stop = () => void cluster.stop().then(() => process.exit(0));
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
const link = await cluster.start();
const servers = cluster.servers.map((server) => `  ${server.origin} (process ${server.process?.pid})`);
process.stdout.write(
  `\nFor you, once: ${link}\n\nEach page goes to one of\n${servers.join('\n')}\nKill one, and see its pages move. Ctrl+C ends it all.\n`,
);
