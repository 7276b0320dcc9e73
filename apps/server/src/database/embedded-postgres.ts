import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { StartupError } from '../config.ts';
import { lockDataDir } from './data-dir-lock.ts';
import { checkReach, chooseAccount, giveTo, letThrough } from './postgres-account.ts';
import {
  isRunning,
  makeCluster,
  startCluster,
  stopCluster,
  stopLeftover,
  type Cluster,
} from './postgres-cluster.ts';
import { watchPostgres, type PostgresWatch, type Say } from './postgres-watch.ts';
import { programFolder } from './postgres-programs.ts';
import { readOrMakeSecretFile } from './secret-file.ts';

export interface EmbeddedPostgres {
  /** A postgres:// address with the password in it: never to be printed. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL in the data folder, made the first time, and again whenever it dies. The folder is this
 * server's alone meanwhile.
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  say: Say = () => undefined,
): Promise<EmbeddedPostgres> {
  const folder = resolve(dataDir);
  const lock = await lockDataDir(folder);
  try {
    const { cluster, password } = await prepare(folder);
    const port = await startCluster(cluster);
    const watch = watchCluster(cluster, port, say);
    return {
      url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
      stop: async () => {
        await watch.stop();
        if (await stopCluster(cluster)) await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw asStartupError(error, folder);
  }
}

/** On the same port: whoever uses it has its address. */
function watchCluster(cluster: Cluster, port: number, say: Say): PostgresWatch {
  const start = async () => {
    await stopLeftover(cluster);
    return startCluster(cluster, port);
  };
  return watchPostgres({ isRunning: () => isRunning(cluster), start }, say);
}

async function prepare(folder: string): Promise<{ cluster: Cluster; password: string }> {
  const dir = join(folder, 'postgres');
  const passwordFile = join(folder, 'postgres.password');
  const account = await chooseAccount(dir);
  await letThrough(account, folder);
  await checkReach(account, folder);
  await checkReach(account, programFolder());
  const cluster = { dir, account };
  const isMade = await exists(join(dir, 'PG_VERSION'));
  if (isMade && !(await exists(passwordFile))) {
    throw new StartupError(
      `${passwordFile} is missing. Put it back, or move ${dir} away to begin with an empty database.`,
    );
  }
  const password = await readOrMakeSecretFile(passwordFile);
  await giveTo(account, passwordFile);
  if (isMade) await stopLeftover(cluster);
  else await makeCluster(cluster, passwordFile);
  return { cluster, password };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A folder that is not ours, a full disk and the like are for the operator to mend, in one line. */
function asStartupError(error: unknown, folder: string): unknown {
  if (error instanceof StartupError || !(error instanceof Error && 'code' in error)) return error;
  return new StartupError(`DATA_DIR: PostgreSQL's files in ${folder} cannot be used (${error.message})`);
}
