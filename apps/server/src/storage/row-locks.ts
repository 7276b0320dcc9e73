import type { Prisma } from './generated/client.ts';

// Who changes who may what, takes the row of the session or network first: two who do so at once wait for one another
// here, and nowhere else.

export async function lockSession(
  tx: Prisma.TransactionClient,
  id: string,
): Promise<{ ownerId: string; name: string } | null> {
  const [row] = await tx.$queryRaw<{ ownerId: string; name: string }[]>`
    SELECT "ownerId", "title" AS "name" FROM "Session" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return row ?? null;
}

export async function lockNetwork(
  tx: Prisma.TransactionClient,
  id: string,
): Promise<{ name: string } | null> {
  const [row] = await tx.$queryRaw<{ name: string }[]>`
    SELECT "name" FROM "Network" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return row ?? null;
}

export async function lockUser(tx: Prisma.TransactionClient, id: string): Promise<{ email: string } | null> {
  const [row] = await tx.$queryRaw<{ email: string }[]>`
    SELECT "email" FROM "User" WHERE "id" = ${id} FOR UPDATE`;
  return row ?? null;
}
