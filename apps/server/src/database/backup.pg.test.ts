import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillArchive } from '../../bench/archive-in-bulk.ts';
import type { PrismaClient } from '../storage/generated/client.ts';
import { connectDatabase } from './connect.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { applyMigrations } from './migrate.ts';
import { ownProgramFolder, startOwnPostgres } from './own-postgres.fixture.ts';
import { copyPreparedData } from './prepared-data.fixture.ts';

const operations = readFileSync(new URL('../../../../docs/operations.md', import.meta.url), 'utf8');
const ownPrograms = ownProgramFolder();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pusterom-backup-'));
  await chmod(folder, 0o711);
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs what docs/operations.md says under this first line, word for word. */
async function asWritten(title: string, given: Record<string, string>): Promise<void> {
  const [, commands] = operations.split(`\`\`\`sh\n# ${title}`);
  if (commands === undefined) throw new Error(`docs/operations.md has no commands for: ${title}`);
  const script = `# ${commands.slice(0, commands.indexOf('```'))}`;
  const path = `${ownPrograms ?? ''}:${process.env.PATH}`;
  await promisify(execFile)('sh', ['-euc', script], { env: { PATH: path, ...given } });
}

/** Of each table: how many rows, and a hash of all that is in them. */
async function contentsOf(prisma: PrismaClient): Promise<Record<string, string>> {
  const tables = await prisma.$queryRawUnsafe<{ name: string }[]>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  );
  const contents: Record<string, string> = {};
  for (const { name } of tables) {
    const sql = `SELECT count(*) || ' ' || md5(string_agg(t::text, E'\\n' ORDER BY t::text COLLATE "C")) AS text FROM "${name}" AS t`;
    const [row] = await prisma.$queryRawUnsafe<{ text: string | null }[]>(sql);
    contents[name] = row?.text ?? 'empty';
  }
  return contents;
}

async function look<T>(url: string, at: (prisma: PrismaClient) => Promise<T>): Promise<T> {
  const database = connectDatabase(url);
  return at(database.prisma).finally(() => database.close());
}

async function fill(prisma: PrismaClient): Promise<Record<string, string>> {
  await fillArchive(prisma, { sessions: 20, entries: 400 });
  const contents = await contentsOf(prisma);
  expect(contents.Session).toMatch(/^20 /);
  expect(contents.Entry).toMatch(/^400 /);
  expect(Object.keys(contents)).toContain('_prisma_migrations');
  return contents;
}

describe('what docs/operations.md says brings back each row of each table', { timeout: 60_000 }, () => {
  test('from a copy of the embedded database’s folder', async () => {
    const [dataDir, restored] = [join(folder, 'data'), join(folder, 'restored')];
    await promisify(execFile)('mkdir', [dataDir]);
    await copyPreparedData(dataDir);
    const before = await during(dataDir, fill);
    const BACKUP = join(folder, 'folder.tar.gz');
    await asWritten('Back up the folder', { BACKUP, DATA_DIR: dataDir });
    await rm(dataDir, { recursive: true });
    await asWritten('Restore the folder', { BACKUP, DATA_DIR: restored });
    expect(await during(restored, contentsOf)).toEqual(before);
  });

  async function during<T>(dataDir: string, at: (prisma: PrismaClient) => Promise<T>): Promise<T> {
    const postgres = await startEmbeddedPostgres(dataDir);
    return look(postgres.url, at).finally(() => postgres.stop());
  }

  const noPrograms = 'skipped, no PostgreSQL of this machine in /usr/lib/postgresql';
  test.skipIf(!ownPrograms)(
    `from a dump of another PostgreSQL${ownPrograms ? '' : `: ${noPrograms}`}`,
    async () => {
      const postgres = await startOwnPostgres(ownPrograms ?? '');
      try {
        const [held, empty] = [await postgres.makeDatabase('held'), await postgres.makeDatabase('empty')];
        await applyMigrations(held);
        const before = await look(held, fill);
        const BACKUP = join(folder, 'pusterom.dump');
        await asWritten('Back up the database', { BACKUP, DATABASE_URL: held });
        await asWritten('Restore into an empty database', { BACKUP, DATABASE_URL: empty });
        // As a server that is started on it does; there is nothing left to apply.
        await applyMigrations(empty);
        expect(await look(empty, contentsOf)).toEqual(before);
      } finally {
        await postgres.stop();
      }
    },
  );
});
