import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectDatabase } from '@pusterom/server/database/connect';
import { postgresUrl } from './reliability/postgres-process.ts';

/** Every row of every table, as text: what a column holds shows, whatever its type. */
export async function allRows(dataDir: string): Promise<string> {
  const { prisma, close } = connectDatabase(await postgresUrl(dataDir));
  try {
    const tables = await prisma.$queryRaw<{ name: string }[]>`
      SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
      WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`;
    const rows = tables.map(({ name }) =>
      prisma.$queryRawUnsafe<{ row: string }[]>(`SELECT it::text AS row FROM ${name} it`),
    );
    return (await Promise.all(rows)).flatMap((list) => list.map(({ row }) => row)).join('\n');
  } finally {
    await close();
  }
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
