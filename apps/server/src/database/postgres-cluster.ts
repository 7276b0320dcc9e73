import { mkdir, readFile, realpath, rename, rm, unlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { StartupError } from '../config.ts';
import { giveTo, type PostgresAccount } from './postgres-account.ts';
import { runProgram } from './postgres-programs.ts';
import { commandOf } from './running-process.ts';
import { isSystemError } from './system-error.ts';

/** One database folder, and the account it belongs to. */
export interface Cluster {
  dir: string;
  account: PostgresAccount;
}

const startTries = 3;
const retryMs = 300;
/** Recovery after a power cut reads the whole log before it answers. */
const startSeconds = 300;
const stopSeconds = 60;

/** Made beside its place and moved there when complete: a folder under the right name is always a whole database. */
export async function makeCluster(cluster: Cluster, passwordFile: string): Promise<void> {
  const draft = `${cluster.dir}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await giveTo(cluster.account, draft);
  const { code, output } = await runProgram(
    'initdb',
    [
      `--pgdata=${draft}`,
      `--pwfile=${passwordFile}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      // The same sorting and the same idea of letters (æ, ø, å) on every machine.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ],
    cluster.account,
  );
  if (code !== 0)
    throw new StartupError(`PostgreSQL could not make its files in ${draft}: ${lastLine(output)}`);
  await rename(draft, cluster.dir);
}

/** Starts Postgres for this machine only, on a port that is free unless one is given, and answers with the port. */
export async function startCluster(cluster: Cluster, givenPort?: number): Promise<number> {
  let complaint = '';
  for (let attempt = 0; attempt < startTries; attempt += 1) {
    const port = givenPort ?? (await freePort());
    const log = join(cluster.dir, 'server.log');
    const { code } = await runProgram(
      'pg_ctl',
      [
        'start',
        '--wait',
        `--timeout=${startSeconds}`,
        `--pgdata=${cluster.dir}`,
        `--log=${log}`,
        `--options=${flags(port)}`,
      ],
      cluster.account,
    );
    if (code === 0) return port;
    complaint = await lastComplaint(log);
    // The port may have been taken, or a killed Postgres' last children may still be leaving.
    await setTimeout(retryMs);
  }
  throw new StartupError(`PostgreSQL does not start on ${cluster.dir}: ${complaint}`);
}

/** Ends connections and writes everything down. Answers false when Postgres is still there. */
export async function stopCluster(cluster: Cluster): Promise<boolean> {
  for (const mode of ['fast', 'immediate']) {
    const { code } = await runProgram(
      'pg_ctl',
      ['stop', '--wait', `--timeout=${stopSeconds}`, `--mode=${mode}`, `--pgdata=${cluster.dir}`],
      cluster.account,
    );
    if (code === 0 || !(await isRunning(cluster))) return true;
  }
  return false;
}

/** Clears away what a killed server left: its Postgres, still running, or a note with a number that is another's now. */
export async function stopLeftover(cluster: Cluster): Promise<void> {
  const note = await readNote(cluster);
  const command = note && (await commandOf(note.pid));
  // Postgres clears away the note of a process that is gone, and checks for its still living children, itself.
  if (note === null || command === null) return;
  if (!(await isPostgresOf(cluster, note, command))) {
    // But it will not start while any process has the noted number, also when it is someone else's by now.
    await unlink(join(cluster.dir, 'postmaster.pid'));
  } else if (!(await stopCluster(cluster))) {
    throw new StartupError(
      `PostgreSQL (process ${note.pid}) from an earlier start does not stop. Stop it first.`,
    );
  }
}

/** What a running Postgres notes in its folder: its process, and the folder as it was named to it. */
interface Note {
  pid: number;
  dir: string;
}

async function readNote(cluster: Cluster): Promise<Note | null> {
  try {
    const note = await readFile(join(cluster.dir, 'postmaster.pid'), 'utf8');
    const [pid = '', dir = ''] = note.split('\n');
    return Number(pid) > 0 ? { pid: Number(pid), dir } : null;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
}

export async function isRunning(cluster: Cluster): Promise<boolean> {
  const note = await readNote(cluster);
  const command = note && (await commandOf(note.pid));
  return note !== null && command !== null && isPostgresOf(cluster, note, command);
}

/** The folder may be known by several names, and a copy of it holds a note about the original's Postgres. */
async function isPostgresOf(cluster: Cluster, note: Note, command: string): Promise<boolean> {
  if (!command.includes('postgres') || !command.includes(`${note.dir} `)) return false;
  const [noted, own] = await Promise.all([realpath(note.dir).catch(() => null), realpath(cluster.dir)]);
  return noted === own;
}

function flags(port: number): string {
  return [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    // No socket file: its path may be too long, or in a folder the account may not write in.
    "-c unix_socket_directories=''",
    '-c max_connections=40',
    '-c log_min_messages=fatal',
    // What people wrote must not end up in the log, neither as part of a statement nor in an error's details.
    '-c log_min_error_statement=panic',
    '-c log_error_verbosity=terse',
  ].join(' ');
}

/** Below those that systems hand out to whoever calls somebody: a server that starts again finds its port free. */
const ports = { from: 20_000, count: 12_000 };

/** A port of this machine that nobody listens on just now. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = ports.from + Math.floor(Math.random() * ports.count);
    if (await isFree(port)) return port;
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (error) => (isSystemError(error, 'EADDRINUSE') ? resolve(false) : reject(error)));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

async function lastComplaint(log: string): Promise<string> {
  const lines = (await readFile(log, 'utf8').catch(() => '')).split('\n');
  const complaint = lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? `see ${log}`;
  return complaint.replace(/^.*?(FATAL|PANIC):\s*/, '');
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}
