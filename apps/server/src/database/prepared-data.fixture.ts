import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { applyMigrations } from './migrate.ts';
import { readMigrations } from './prisma-folder.ts';

const run = promisify(execFile);

/** For tests: an empty database with every migration applied, in `folder`. Made once, and copied after that. */
export async function copyPreparedData(folder: string): Promise<void> {
  const prepared = await preparedData();
  // Owners too: the files may belong to another account than the one that runs the tests.
  await run('cp', ['-a', `${prepared}/.`, folder]);
}

/** By how it was made, so that another migration is another folder. */
async function preparedData(): Promise<string> {
  const { migrationDirectories } = await readMigrations();
  const made = createHash('sha256').update(JSON.stringify(migrationDirectories));
  const folder = join(tmpdir(), `pusterom-prepared-${made.digest('hex').slice(0, 16)}`);
  if (
    await access(folder).then(
      () => true,
      () => false,
    )
  )
    return folder;
  const draft = await mkdtemp(`${folder}-`);
  const postgres = await startEmbeddedPostgres(draft);
  await applyMigrations(postgres.url);
  await postgres.stop();
  // Whoever is first has made it for all.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }));
  return folder;
}
