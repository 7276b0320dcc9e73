import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLink } from '@pusterom/server/auth/one-time-links';
import { connectDatabase, type Database } from '@pusterom/server/database/connect';
import { linkPath } from '@pusterom/server/http/link-path';
import { postgresUrl } from './reliability/postgres-process.ts';

type Prisma = Database['prisma'];

/** Every row of every table, as text: what a column holds shows, whatever its type. */
export async function allRows(dataDir: string): Promise<string> {
  return askDatabase(dataDir, async (prisma) => {
    const rows = (await tablesOf(prisma)).map((name) =>
      prisma.$queryRawUnsafe<{ row: string }[]>(`SELECT it::text AS row FROM ${name} it`),
    );
    return (await Promise.all(rows)).flatMap((list) => list.map(({ row }) => row)).join('\n');
  });
}

/** The bytes of all files in the data folder, one sign for each byte: the tables and their log, keys and notes. */
export async function allFiles(dataDir: string): Promise<string> {
  const entries = await readdir(dataDir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  // PostgreSQL takes some away while they are read.
  const bytes = files.map(({ parentPath, name }) =>
    readFile(join(parentPath, name), 'latin1').catch(() => ''),
  );
  return (await Promise.all(bytes)).join('\n');
}

/** As when the database was made: its tables are there, and nothing is in them. */
export async function forgetAllRows(dataDir: string): Promise<void> {
  await askDatabase(dataDir, async (prisma) => {
    const names = await tablesOf(prisma);
    const filled = names.filter((name) => !name.endsWith('_prisma_migrations'));
    await prisma.$executeRawUnsafe(`TRUNCATE ${filled.join()} RESTART IDENTITY`);
  });
}

/** What the start prints for the owner, while it goes on. */
export async function ownerLinkPath(dataDir: string): Promise<string> {
  return askDatabase(dataDir, async (prisma) => linkPath(await createLink(prisma, { purpose: 'signIn' })));
}

async function tablesOf(prisma: Prisma): Promise<string[]> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
    WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`;
  return tables.map(({ name }) => name);
}

async function askDatabase<T>(dataDir: string, ask: (prisma: Prisma) => Promise<T>): Promise<T> {
  const { prisma, close } = connectDatabase(await postgresUrl(dataDir));
  try {
    return await ask(prisma);
  } finally {
    await close();
  }
}
