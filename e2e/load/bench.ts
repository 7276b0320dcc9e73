// `pnpm bench`: what docs/performance.md shows, measured anew on this machine and written into it. Takes some ten minutes,
// and wants the machine for itself.
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Figures } from './measure.ts';

type Result = Figures & {
  ackRatio: number;
  facilitatorRatio: number;
  cpuRatio: number;
  bare: Figures;
};

const runs: readonly { name: string; args: string }[] = [
  { name: '100 phones', args: '--phones 100 --entries 300 --seconds 20' },
  { name: '300 phones', args: '--phones 300 --entries 900 --seconds 20' },
  { name: '1,000 phones', args: '--phones 1000 --entries 3000 --seconds 20' },
  // A session takes no more.
  { name: '2,000 phones', args: '--phones 2000 --entries 6000 --seconds 20 --joins 100' },
  { name: '500 phones, all in the same instant', args: '--phones 500 --burst' },
  {
    name: '200 sessions of 20 phones',
    args: '--phones 4000 --entries 4000 --seconds 20 --sessions 200 --joins 100',
  },
];

const page = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
const execute = promisify(execFile);
const rows: string[] = [];
for (const { name, args } of runs) {
  process.stderr.write(`${name} …\n`);
  rows.push(rowOf(name, await measured(args)));
}
const before = await readFile(page, 'utf8');
const [head, tail] = [before.split('<!-- figures -->')[0], before.split('<!-- /figures -->')[1]];
const table = [machine(), '', ...columns(), ...rows].join('\n');
await writeFile(page, `${head}<!-- figures -->\n\n${table}\n\n<!-- /figures -->${tail}`);
process.stdout.write(`${table}\n`);

async function measured(args: string): Promise<Result> {
  const script = fileURLToPath(new URL('bench-live.ts', import.meta.url));
  const { stdout } = await execute(process.execPath, ['--import', 'tsx', script, ...args.split(' ')], {
    maxBuffer: 1e7,
  });
  return JSON.parse(stdout) as Result;
}

function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  const load = loadavg()[0]?.toFixed(1);
  return `Measured on ${day}: ${cpus().length} × ${cpu?.model ?? 'unknown'}, ${memory} GiB, ${type()}, Node ${process.versions.node}; load average at the end ${load}.`;
}

function columns(): string[] {
  const names = [
    ...['', 'join p95', 'ack p50 / p95', 'bare ack p95', 'ratio'],
    ...['facilitator p95', 'ratio', 'screen p95', 'phone p95'],
    ...['CPU an entry', 'bare', 'ratio', 'memory', 'lost'],
  ];
  return [`| ${names.join(' | ')} |`, `|${names.map(() => '---').join('|')}|`];
}

function rowOf(name: string, own: Result): string {
  const { bare } = own;
  const cells = [
    ...[name, ms(own.join.p95), `${ms(own.ack.p50)} / ${ms(own.ack.p95)}`, ms(bare.ack.p95), own.ackRatio],
    ...[ms(own.facilitator.p95), own.facilitatorRatio, ms(own.screen.p95), ms(own.phone.p95)],
    ...[`${own.cpuMsPerEntry} ms`, `${bare.cpuMsPerEntry} ms`, own.cpuRatio],
    ...[`${own.rssMb} MiB`, `${own.lost} of ${own.acked}`],
  ];
  return `| ${cells.join(' | ')} |`;
}

function ms(value: number): string {
  return value < 1000 ? `${value} ms` : `${(value / 1000).toFixed(1)} s`;
}
