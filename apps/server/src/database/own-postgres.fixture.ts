import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chooseAccount } from './postgres-account.ts';
import { freePort } from './postgres-cluster.ts';

const run = promisify(execFile);
const installed = '/usr/lib/postgresql';
const programs = ['initdb', 'pg_ctl', 'createdb', 'pg_dump', 'pg_restore'];

/** For tests: where this machine's own PostgreSQL has its programs, as Debian lays them; null when there is none. */
export function ownProgramFolder(): string | null {
  const versions = existsSync(installed) ? readdirSync(installed).sort((one, other) => +other - +one) : [];
  const folders = versions.map((version) => join(installed, version, 'bin'));
  return folders.find((folder) => programs.every((name) => existsSync(join(folder, name)))) ?? null;
}

export interface OwnPostgres {
  makeDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** For tests: a PostgreSQL that is not the embedded one, in a temporary folder. `stop` removes it. */
export async function startOwnPostgres(bin: string): Promise<OwnPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'pusterom-own-postgres-'));
  const account = await chooseAccount(folder);
  await chmod(folder, 0o711);
  if (account) await chown(folder, account.uid, account.gid);
  const call = (program: string, args: string[]) => run(join(bin, program), args, { ...account, cwd: '/' });
  const [data, port] = [join(folder, 'data'), await freePort()];
  await call('initdb', [
    `--pgdata=${data}`,
    '--username=pusterom',
    '--auth=trust',
    '--encoding=UTF8',
    '--no-sync',
  ]);
  const flags = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off`;
  const start = ['start', '--wait', `--pgdata=${data}`, `--options=${flags}`, `--log=${folder}/log`];
  await call('pg_ctl', start);
  return {
    makeDatabase: async (name) => {
      await call('createdb', ['--host=127.0.0.1', `--port=${port}`, '--username=pusterom', name]);
      return `postgresql://pusterom@127.0.0.1:${port}/${name}`;
    },
    stop: async () => {
      await call('pg_ctl', ['stop', '--wait', '--mode=fast', `--pgdata=${data}`]);
      await rm(folder, { recursive: true });
    },
  };
}
