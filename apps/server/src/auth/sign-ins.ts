import type { SignInSummary } from '@pusterom/protocol/api';
import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import type { PrismaClient } from '../storage/generated/client.ts';

/** Those of one user that still hold, newest first. */
export async function signInsOf(
  prisma: PrismaClient,
  { userId, id: currentId }: { userId: string; id: string },
): Promise<SignInSummary[]> {
  const all = await prisma.authSession.findMany({
    where: { userId, expiresAt: { gt: new Date() } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  return all.map(({ id, userAgent, createdAt, updatedAt }) => ({
    id,
    device: userAgent,
    createdAt: createdAt.toISOString(),
    usedAt: updatedAt.toISOString(),
    isThis: id === currentId,
  }));
}

/** Answers NOT_FOUND for someone else's too. */
export async function endSignIn(prisma: PrismaClient, userId: string, id: string): Promise<Result<null>> {
  const { count } = await prisma.authSession.deleteMany({ where: { id, userId } });
  return count === 1 ? ok(null) : refuse('NOT_FOUND');
}
