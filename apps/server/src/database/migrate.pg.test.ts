import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StartupError } from '../config.ts';
import { Client } from 'pg';
import { applyMigrations, isUpToDate, lockKey } from './migrate.ts';
import { freePort } from './postgres-cluster.ts';
import { migratedSchema, readMigrations, readSchema } from './prisma-folder.ts';
import { startTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
}, 30_000);
afterAll(() => database.close());

const applied = () =>
  database.prisma.$queryRawUnsafe('SELECT migration_name, started_at FROM _prisma_migrations');

test('a second run changes nothing, also when several servers start at once', async () => {
  const before = await applied();
  await Promise.all([applyMigrations(database.url), applyMigrations(database.url)]);
  expect(await applied()).toEqual(before);
});

test('servers that start at once on an empty database wait for each other, and each table is made once', async () => {
  await database.prisma.$executeRawUnsafe('CREATE DATABASE empty');
  const empty = new URL(database.url);
  empty.pathname = '/empty';
  const client = new Client({ connectionString: empty.href });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockKey]);
    const starts = [1, 2, 3].map(() => applyMigrations(empty.href));
    await expect.poll(() => waitingFor(client, lockKey), { timeout: 10_000 }).toBe(starts.length);
    await client.query('SELECT pg_advisory_unlock($1)', [lockKey]);
    await Promise.all(starts);
    expect(await isUpToDate(client, await readMigrations())).toBe(true);
  } finally {
    await client.end();
  }
});

test('a database that comes back while the server starts is waited for', async () => {
  const front = new URL(database.url);
  front.port = String(await freePort());
  const starting = applyMigrations(front.href);
  await expect(Promise.race([starting, setTimeout(600, 'waiting')])).resolves.toBe('waiting');
  const server = await relay(Number(front.port), Number(new URL(database.url).port));
  await starting;
  server.close();
});

/** Hands on whatever comes in to another port of this machine. */
async function relay(port: number, to: number): Promise<Server> {
  const server = createServer((incoming) => {
    const outgoing = connect(to, '127.0.0.1');
    incoming.pipe(outgoing).pipe(incoming);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function waitingFor(client: Client, key: number): Promise<number> {
  const { rows } = await client.query('SELECT pid FROM pg_locks WHERE objid = $1 AND NOT granted', [key]);
  return rows.length;
}

test.each([
  ['nothing has happened since', 'SELECT 1', true],
  ['one has not been applied', `DELETE FROM _prisma_migrations WHERE migration_name LIKE '%_trust'`, false],
  [
    'one broke off',
    `UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '%_trust'`,
    false,
  ],
  [
    'one has been changed',
    `UPDATE _prisma_migrations SET checksum = 'x' WHERE migration_name LIKE '%_trust'`,
    false,
  ],
  ['it is empty', 'DROP TABLE _prisma_migrations', false],
])('a database is known to be up to date or not: %s', async (_, change, expected) => {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(change);
    expect(await isUpToDate(client, await readMigrations())).toBe(expected);
  } finally {
    await client.end();
  }
});

test('there is a migration for everything in the schema: if not, run `pnpm db:migration <name>`', async () => {
  expect(await readFile(migratedSchema, 'utf8')).toBe(await readSchema());
});

test('the Norwegian search indexes are there', async () => {
  const indexes = await database.prisma.$queryRawUnsafe<{ indexname: string }[]>(
    `SELECT indexname FROM pg_indexes WHERE indexdef LIKE '%norwegian%' ORDER BY 1`,
  );
  expect(indexes.map((index) => index.indexname)).toEqual([
    'Action_search',
    'Cluster_label_search',
    'Entry_text_search',
    'Session_title_search',
  ]);
});

test.each([
  ['a wrong password', (url: URL) => (url.password = 'not-this-one'), 'Check user name and password'],
  ['a database that is not there', (url: URL) => (url.pathname = '/nowhere'), 'no database called nowhere'],
  ['a server that is not there', (url: URL) => (url.port = '1'), 'Is it running?'],
])('%s is told in one line, without the password', async (_, change, advice) => {
  const url = new URL(database.url);
  const { password } = url;
  change(url);
  const error: unknown = await applyMigrations(url.href).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StartupError);
  const { message } = error as StartupError;
  expect(message).toMatch(/^DATABASE_URL: [^\n]+$/);
  expect(message).toContain(advice);
  expect(message).not.toContain(password);
  expect(message).not.toContain(url.password);
});
