// `pnpm --silent fuzz --seeds N`: the sync fuzz on more seeds than the tests take. Prints its figures as one JSON object.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { seeds = '2000' } = parseArgs({ options: { seeds: { type: 'string' } } }).values;
if (!/^[1-9]\d{0,6}$/.test(seeds)) {
  process.stderr.write('--seeds is a whole number, for example: pnpm --silent fuzz --seeds 2000\n');
  process.exit(2);
}
const { status, stdout } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'web', 'e2e/sync', '--reporter=dot', '--silent=false'],
  { env: { ...process.env, FUZZ_SEEDS: seeds, NO_COLOR: '1' }, encoding: 'utf8' },
);
const figures = /\{"seeds".*\}/.exec(stdout)?.[0];
if (status !== 0 || !figures) process.stderr.write(stdout);
else process.stdout.write(`${figures}\n`);
process.exitCode = status === 0 && figures ? 0 : 1;
