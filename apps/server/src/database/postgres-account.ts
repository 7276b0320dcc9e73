import { execFile } from 'node:child_process';
import { chmod, chown, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { StartupError } from '../config.ts';
import { isSystemError } from './system-error.ts';

/** The account Postgres runs as; null for the server's own. */
export type PostgresAccount = { uid: number; gid: number } | null;

const execute = promisify(execFile);

/**
 * PostgreSQL refuses to run as root. A server started as root runs it as whoever owns the data since before, or
 * as `postgres` when the machine has that account, or as `nobody`. No account is made.
 */
export async function chooseAccount(clusterDir: string): Promise<PostgresAccount> {
  if (process.getuid?.() !== 0) return null;
  const owner = await ownerOf(clusterDir);
  if (owner !== null && owner.uid !== 0) return owner;
  return (await idsOf('postgres')) ?? (await idsOf('nobody')) ?? { uid: 65534, gid: 65534 };
}

/** Refuses, with the folder's name, when the account cannot get to a path. Nothing to see for the server's own. */
export async function checkReach(account: PostgresAccount, path: string): Promise<void> {
  if (account === null) return;
  for (let dir = path; ; dir = dirname(dir)) {
    if (!(await mayEnter(account, dir))) {
      throw new StartupError(
        `PostgreSQL cannot run as root, and the account it runs as may not enter ${dir}. ` +
          `Start the server as an ordinary user, or move ${path} out of ${dir}.`,
      );
    }
    if (dirname(dir) === dir) return;
  }
}

/** Lets the account pass through the server's own folder, whose secrets are each readable by their owner only. */
export async function letThrough(account: PostgresAccount, dataDir: string): Promise<void> {
  if (account === null || (await mayEnter(account, dataDir))) return;
  await chmod(dataDir, (await stat(dataDir)).mode | 0o001);
}

export async function giveTo(account: PostgresAccount, path: string): Promise<void> {
  if (account !== null) await chown(path, account.uid, account.gid);
}

async function mayEnter(account: { uid: number; gid: number }, dir: string): Promise<boolean> {
  const { mode, uid, gid } = await stat(dir);
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

async function ownerOf(path: string): Promise<{ uid: number; gid: number } | null> {
  try {
    const { uid, gid } = await stat(path);
    return { uid, gid };
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
}

async function idsOf(name: string): Promise<{ uid: number; gid: number } | null> {
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => execute('id', [flag, name])));
    return { uid: Number(uid?.stdout), gid: Number(gid?.stdout) };
  } catch {
    return null; // no such account
  }
}
