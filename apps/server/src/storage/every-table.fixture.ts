import type { PrismaClient } from './generated/client.ts';

/** For tests: the tables that have these characters in any column of any row. */
export async function tablesHolding(prisma: PrismaClient, characters: string): Promise<string[]> {
  const tables = await prisma.$queryRawUnsafe<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const sql = `SELECT count(*)::int AS count FROM "${name}" AS t WHERE t::text LIKE '%' || $1 || '%'`;
    const [row] = await prisma.$queryRawUnsafe<{ count: number }[]>(sql, characters);
    if (row && row.count > 0) found.push(name);
  }
  return found;
}
