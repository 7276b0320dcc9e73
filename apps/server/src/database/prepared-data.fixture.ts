import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { applyMigrations } from './migrate.ts';
import { migratedSchema } from './prisma-folder.ts';

const run = promisify(execFile);

/** For tests: an empty database with every migration applied, in `folder`. Made once, and copied after that. */
export async function copyPreparedData(folder: string): Promise<void> {
  const prepared = await preparedData();
  // Owners too: the files may belong to another account than the one that runs the tests.
  await run('cp', ['-a', `${prepared}/.`, folder]);
}

/** By what is in it, so that another schema is another folder. */
async function preparedData(): Promise<string> {
  const schema = createHash('sha256').update(await readFile(migratedSchema));
  const folder = join(tmpdir(), `pusterom-prepared-${schema.digest('hex').slice(0, 16)}`);
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
