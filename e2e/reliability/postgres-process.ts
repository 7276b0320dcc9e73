import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { commandOf, startOf } from '@pusterom/server/database/running-process';

const execute = promisify(execFile);

/** Postgres' own note of itself in a data folder; null when it does not run. */
async function runningPostgres(dataDir: string): Promise<{ pid: number; port: number } | null> {
  const note = await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid = '', dir = '', , port = ''] = note.split('\n');
  // The number of a process that is gone may be another's by now.
  const isOurs = Number(pid) > 0 && (await commandOf(Number(pid)))?.includes(dir);
  return isOurs && Number(port) > 0 ? { pid: Number(pid), port: Number(port) } : null;
}

/** Where the server's Postgres answers, as the one who owns it. */
export async function postgresUrl(dataDir: string): Promise<string> {
  const running = await runningPostgres(dataDir);
  if (!running) throw new Error('Postgres does not run');
  const password = (await readFile(join(dataDir, 'postgres.password'), 'utf8')).trim();
  return `postgresql://postgres:${password}@127.0.0.1:${running.port}/postgres`;
}

/**
 * As when the power goes: every process of Postgres ends at once, so that nothing it had only in memory reaches the
 * disk. Answers false when there was none.
 */
export async function crashPostgres(dataDir: string): Promise<boolean> {
  const running = await runningPostgres(dataDir);
  if (!running) return false;
  // Stopped first: from here on it has no more children than we are about to see.
  signal(running.pid, 'SIGSTOP');
  const pids = [...(await childrenOf(running.pid)), running.pid];
  for (const pid of pids) signal(pid, 'SIGKILL');
  for (const pid of pids) while ((await startOf(pid)) !== null) await setTimeout(5);
  return true;
}

async function childrenOf(parent: number): Promise<number[]> {
  const { stdout } = await execute('ps', ['-A', '-o', 'pid=,ppid=']);
  return stdout.split('\n').flatMap((line) => {
    const [pid, ppid] = line.trim().split(/\s+/).map(Number);
    return pid !== undefined && ppid === parent ? [pid] : [];
  });
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended meanwhile.
  }
}
