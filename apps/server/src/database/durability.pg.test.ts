import { afterAll, beforeAll, expect, test } from 'vitest';
import { StartupError } from '../config.ts';
import { connectDatabase } from './connect.ts';
import { checkDurability } from './durability.ts';
import { startTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
beforeAll(async () => void (database = await startTestDatabase()));
afterAll(() => database.close());

/** What the check says when a connection is made with this address. */
async function complaint(url: string): Promise<string | null> {
  const connected = connectDatabase(url);
  const error: unknown = await checkDurability(connected)
    .then(() => null)
    .catch((reason: unknown) => reason)
    .finally(() => connected.close());
  if (error === null) return null;
  expect(error).toBeInstanceOf(StartupError);
  return (error as StartupError).message;
}

test('the embedded database keeps what it has confirmed', async () => {
  expect(await complaint(database.url)).toBeNull();
});

test.each(['off', 'local', 'on', 'remote_apply'])(
  'synchronous_commit=%s: only off is unsafe',
  async (value) => {
    const said = await complaint(`${database.url}?options=-c%20synchronous_commit%3D${value}`);
    if (value === 'off') expect(said).toMatch(/synchronous_commit.*ALLOW_DATA_LOSS/);
    else expect(said).toBeNull();
  },
);

test('full_page_writes that were turned off for the whole server are noticed', async () => {
  await database.prisma.$executeRawUnsafe('ALTER SYSTEM SET full_page_writes = off');
  await database.prisma.$queryRaw`SELECT pg_reload_conf()`;
  await expect.poll(() => complaint(database.url)).toMatch(/full_page_writes/);
  await database.prisma.$executeRawUnsafe('ALTER SYSTEM RESET full_page_writes');
  await database.prisma.$queryRaw`SELECT pg_reload_conf()`;
});
