import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAuth } from '../auth/auth.ts';
import { startTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { PrismaSessionDirectory } from '../storage/prisma-session-directory.ts';
import { aRehearsal } from './a-rehearsal.ts';

let database: TestDatabase;
beforeAll(async () => (database = await startTestDatabase()));
afterAll(() => database.close());

test('a demonstration is one rehearsal, and a link that signs its owner in on its console, once', async () => {
  const { prisma } = database;
  const settings = { secret: 's'.repeat(43), baseUrl: 'http://localhost:3000', trustedOrigins: [] };
  const auth = createAuth({ prisma, ...settings });
  const directory = new PrismaSessionDirectory(prisma);
  const link = new URL(await aRehearsal({ auth, directory }, { publicUrl: null, port: 3000 }));
  const token = new URLSearchParams(link.hash.slice(1)).get('link') ?? '';
  const opened = await auth.openLink(token, {});
  if (!opened.ok) throw new Error(opened.error.code);
  const [rehearsal, ...others] = await directory.list(opened.data.userId);
  expect(rehearsal).toMatchObject({ rehearsalWith: 10, status: 'draft', network: null });
  expect(others).toEqual([]);
  expect(link.href).toBe(`http://localhost:3000/facilitator/${rehearsal?.id}#link=${token}`);
  expect(await auth.openLink(token, {})).toMatchObject({ ok: false });
});
