import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { MigrationList } from '@prisma/schema-engine-wasm';
import { Client } from 'pg';
import { StartupError } from '../config.ts';
import { readMigrations } from './prisma-folder.ts';
import { withSchemaEngine } from './schema-engine.ts';

/** Any number, as long as every version of the server uses the same. */
export const lockKey = 7_075_737;
/** A database that is starting again beside us, as after a power cut, is given this long to answer. */
const connectWithinMs = 10_000;
const retryMs = 300;
/** What passes by itself: nobody listens yet, it breaks off, it is going down or not yet up. */
const passing = ['ECONNREFUSED', 'ECONNRESET', '57P01', '57P02', '57P03'];

/** Brings the database up to the newest migration; servers that start at once take turns. */
export async function applyMigrations(url: string): Promise<void> {
  const lock = await connect(url);
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [lockKey]);
    const migrations = await readMigrations();
    // The engine takes half a second and 30 MiB that the server would keep.
    if (!(await isUpToDate(lock, migrations))) await applyAll(url, migrations);
  } finally {
    // Ending the connection lets go of the lock.
    await lock.end();
  }
}

/** Whether exactly these have been applied, as they read now. */
export async function isUpToDate(client: Client, { migrationDirectories }: MigrationList): Promise<boolean> {
  const { rows: tables } = await client.query(`SELECT to_regclass('_prisma_migrations') AS name`);
  if (tables[0].name === null) return false;
  const { rows: applied } = await client.query(
    `SELECT migration_name AS name, CASE WHEN finished_at IS NOT NULL THEN checksum END AS checksum
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`,
  );
  const wanted = migrationDirectories.map(({ path, migrationFile: { content } }) => ({
    name: path,
    checksum: content.tag === 'ok' ? createHash('sha256').update(content.value).digest('hex') : null,
  }));
  return JSON.stringify(applied) === JSON.stringify(wanted);
}

async function applyAll(url: string, migrationsList: MigrationList): Promise<void> {
  const filters = { externalTables: [], externalEnums: [] };
  try {
    await withSchemaEngine(url, (engine) => engine.applyMigrations({ migrationsList, filters }));
  } catch (error) {
    throw new StartupError(`The database cannot be brought up to date: ${messageOf(error)}`);
  }
}

async function connect(url: string): Promise<Client> {
  const giveUpMs = Date.now() + connectWithinMs;
  for (;;) {
    try {
      return await connectOnce(url);
    } catch (error) {
      if (!passing.includes(codeOf(error)) || Date.now() > giveUpMs)
        throw new StartupError(`DATABASE_URL: ${whatToDo(error, url)}`);
      await setTimeout(retryMs);
    }
  }
}

async function connectOnce(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: connectWithinMs });
  // A connection that breaks while waiting is told by the next query; unheard it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

function whatToDo(error: unknown, url: string): string {
  const { host, pathname, username } = new URL(url);
  const code = codeOf(error);
  switch (code) {
    case '28P01':
    case '28000':
      return `PostgreSQL at ${host} turns down user ${username}. Check user name and password.`;
    case '3D000':
      return `PostgreSQL at ${host} has no database called ${pathname.slice(1)}. Make it first.`;
    case 'ENOTFOUND':
      return `There is no machine called ${host}. Check the address.`;
    default:
      return `PostgreSQL at ${host} does not answer (${code || messageOf(error)}). Is it running?`;
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split('\n').join(' ');
}
