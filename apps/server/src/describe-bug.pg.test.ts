import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startTestDatabase, type TestDatabase } from './database/test-database.ts';
import { describeBug } from './describe-bug.ts';

let database: TestDatabase;
beforeAll(async () => (database = await startTestDatabase()));
afterAll(() => database.close());

const secret = 'Trude på avdeling 4';

test("a database's error holds what people wrote; nothing prints it, and what is told of it does not", async () => {
  const printed = (['stdout', 'stderr'] as const).map((stream) => vi.spyOn(process[stream], 'write'));
  const user = { id: 'kari', name: secret, email: `${secret}@example.no` };
  await database.prisma.user.create({ data: user });
  const bugs = [
    await database.prisma.user
      .create({ data: { ...user, id: secret.repeat(2) } })
      .catch((bug: unknown) => bug),
    await database.prisma.user
      .create({ data: { ...user, nothing: secret } as never })
      .catch((bug: unknown) => bug),
    await database.prisma.$queryRaw`SELECT ${secret}::int`.catch((bug: unknown) => bug),
    await database.prisma.user
      .findMany({ where: { id: { equals: [secret] } } as never })
      .catch((bug: unknown) => bug),
  ];
  const output = printed.flatMap((write) => write.mock.calls.map(([chunk]) => String(chunk))).join();
  for (const write of printed) write.mockRestore();
  expect(bugs.every((bug) => bug instanceof Error)).toBe(true);
  expect(bugs.filter((bug) => String(bug).includes('Trude')).length).toBeGreaterThan(1);
  expect(JSON.stringify(bugs.map(describeBug))).not.toContain('Trude');
  expect(output).not.toContain('Trude');
});
