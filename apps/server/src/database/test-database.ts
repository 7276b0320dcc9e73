import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectDatabase, type Database } from './connect.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { copyPreparedData } from './prepared-data.fixture.ts';

export interface TestDatabase extends Database {
  url: string;
}

/** For tests: a PostgreSQL of its own in a temporary folder, with every migration applied. `close` removes it all. */
export async function startTestDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'pusterom-test-'));
  await copyPreparedData(folder);
  const postgres = await startEmbeddedPostgres(folder);
  const database = connectDatabase(postgres.url);
  return {
    ...database,
    url: postgres.url,
    close: async () => {
      await database.close();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
