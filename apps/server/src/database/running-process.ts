import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { isSystemError } from './system-error.ts';

const execute = promisify(execFile);

/** What a running process was started as, or null when no process has the number. */
export async function commandOf(pid: number): Promise<string | null> {
  if (!isAlive(pid)) return null;
  if (process.platform === 'linux') {
    const line = await readOrNull(`/proc/${pid}/cmdline`);
    return line === null ? null : line.replaceAll('\0', ' ').trim();
  }
  return askPs(pid, 'command=');
}

/**
 * When the process was started, in the system's own words: a number is given to another process later,
 * number and start together are not. Null when no process has the number.
 */
export async function startOf(pid: number): Promise<string | null> {
  if (!isAlive(pid)) return null;
  if (process.platform === 'linux') {
    const stat = await readOrNull(`/proc/${pid}/stat`);
    // The name in brackets may hold blanks; after it come the state and, eighteen fields on, the start.
    const [state, ...fields] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
    // A zombie has ended, only its parent has not looked yet (some containers' first process never does).
    return state === 'Z' ? null : (fields[18] ?? null);
  }
  return askPs(pid, 'lstart=');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isSystemError(error, 'EPERM');
  }
}

async function readOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ESRCH', 'EACCES')) return null;
    throw error;
  }
}

async function askPs(pid: number, column: string): Promise<string | null> {
  try {
    const { stdout } = await execute('ps', ['-o', column, '-p', String(pid)]);
    return stdout.trim() || null;
  } catch {
    return null; // ps fails when the process is gone, and is missing on Windows
  }
}
