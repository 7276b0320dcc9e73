import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MigrationList } from '@prisma/schema-engine-wasm';

/** The repository's prisma/: the schema, and one folder for each migration. */
export const prismaFolder = fileURLToPath(new URL('../../../../prisma', import.meta.url));
export const migrationsFolder = join(prismaFolder, 'migrations');
/** The schema as the newest migration leaves it: the WebAssembly engine cannot read it back from a database. */
export const migratedSchema = join(migrationsFolder, 'schema.prisma');

export const readSchema = (): Promise<string> => readFile(join(prismaFolder, 'schema.prisma'), 'utf8');

/** The migrations, oldest first, as the schema engine wants them. */
export async function readMigrations(): Promise<MigrationList> {
  const found = await readdir(migrationsFolder, { withFileTypes: true });
  const names = found.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (name) => {
      const value = await readFile(join(migrationsFolder, name, 'migration.sql'), 'utf8');
      return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } } };
    }),
  );
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories,
  };
}
