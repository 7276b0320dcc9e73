import { Client } from 'pg';
import { StartupError } from '../config.ts';
import { readMigrations } from './prisma-folder.ts';
import { withSchemaEngine } from './schema-engine.ts';

/** Any number, as long as every version of the server uses the same. */
const lockKey = 7_075_737;
const connectTimeoutMs = 10_000;

/** Brings the database up to the newest migration; servers that start at once take turns. */
export async function applyMigrations(url: string): Promise<void> {
  const lock = await connect(url);
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [lockKey]);
    await applyAll(url);
  } finally {
    // Ending the connection lets go of the lock.
    await lock.end();
  }
}

async function applyAll(url: string): Promise<void> {
  const migrationsList = await readMigrations();
  const filters = { externalTables: [], externalEnums: [] };
  try {
    await withSchemaEngine(url, (engine) => engine.applyMigrations({ migrationsList, filters }));
  } catch (error) {
    throw new StartupError(`The database cannot be brought up to date: ${messageOf(error)}`);
  }
}

async function connect(url: string): Promise<Client> {
  try {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: connectTimeoutMs });
    // A connection that breaks while waiting is told by the next query; unheard it would end the process.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  } catch (error) {
    throw new StartupError(`DATABASE_URL: ${whatToDo(error, url)}`);
  }
}

function whatToDo(error: unknown, url: string): string {
  const { host, pathname, username } = new URL(url);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
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

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split('\n').join(' ');
}
