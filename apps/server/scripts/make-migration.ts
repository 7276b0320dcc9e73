// Writes the next migration: what it takes to get from the schema of the newest migration to prisma/schema.prisma.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../src/database/embedded-postgres.ts';
import { migratedSchema, migrationsFolder, readSchema } from '../src/database/prisma-folder.ts';
import { withSchemaEngine } from '../src/database/schema-engine.ts';

async function makeMigration(name: string): Promise<string> {
  const schema = await readSchema();
  const before = await readFile(migratedSchema, 'utf8').catch(() => null);
  const sql = await withEmptyPostgres((url) => difference(url, before, schema));
  const isSame = sql === '' || sql.startsWith('-- This is an empty migration');
  const outcome = isSame ? 'The tables stay as they are.' : `Made ${await writeMigration(name, sql)}`;
  await writeFile(migratedSchema, schema);
  return outcome;
}

async function writeMigration(name: string, sql: string): Promise<string> {
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const folder = join(migrationsFolder, `${stamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'migration.sql'), `${sql}\n`);
  return folder;
}

/** Comparing two schemas reads nothing from the database, but the engine will not be without one. */
async function difference(url: string, from: string | null, to: string): Promise<string> {
  const result = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: from === null ? { tag: 'empty' } : datamodel(from),
      to: datamodel(to),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  return (result.stdout ?? '').trim();
}

const datamodel = (content: string) => ({
  tag: 'schemaDatamodel' as const,
  files: [{ path: 'schema.prisma', content }],
});

async function withEmptyPostgres<T>(use: (url: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'pusterom-migration-'));
  try {
    const postgres = await startEmbeddedPostgres(folder);
    return await use(postgres.url).finally(() => postgres.stop());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const name = process.argv[2] ?? '';
if (!/^[a-z0-9_]+$/.test(name)) {
  process.stderr.write('Give the migration a name in lower case, for example: pnpm db:migration add_seats\n');
  process.exit(1);
}
process.stdout.write(`${await makeMigration(name)}\n`);
