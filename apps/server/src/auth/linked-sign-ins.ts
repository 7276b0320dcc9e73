import { randomUUID } from 'node:crypto';
import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import { Prisma, type Account, type PrismaClient } from '../storage/generated/client.ts';
import { lockUser } from '../storage/row-locks.ts';
import type { Identity } from './oidc-provider.ts';
import { waysIn } from './profile.ts';

const providerId = 'oidc';

/** Null when nobody here has said that it is she. */
export async function userLinkedTo(
  prisma: PrismaClient,
  { issuer, subject }: Pick<Identity, 'issuer' | 'subject'>,
): Promise<string | null> {
  const where = { issuer_accountId: { issuer, accountId: subject } };
  return (await prisma.account.findUnique({ where }))?.userId ?? null;
}

/** Oldest first. */
export const linksOf = (prisma: PrismaClient, userId: string): Promise<Account[]> =>
  prisma.account.findMany({
    where: { userId, providerId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });

/**
 * Whoever comes first, keeps it: answers LINKED_TO_OTHER. Of what the provider says, nothing else is stored but a name
 * for someone who has none here yet.
 */
export async function addLink(
  prisma: PrismaClient,
  userId: string,
  identity: Identity,
): Promise<Result<null>> {
  const { issuer, subject, name } = identity;
  const data = { id: randomUUID(), userId, providerId, issuer, accountId: subject };
  try {
    await prisma.$transaction([
      prisma.account.create({ data }),
      prisma.user.updateMany({ where: { id: userId, name: '' }, data: { name: name ?? '' } }),
    ]);
    return ok(null);
  } catch (error) {
    const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
    if (!isTaken) throw error;
    return (await userLinkedTo(prisma, identity)) === userId ? ok(null) : refuse('LINKED_TO_OTHER');
  }
}

/** Answers NOT_FOUND for someone else's too, and LAST_WAY_IN. */
export const removeLink = (prisma: PrismaClient, userId: string, id: string): Promise<Result<null>> =>
  prisma.$transaction(async (tx) => {
    await lockUser(tx, userId);
    const link = await tx.account.findFirst({ where: { id, userId, providerId } });
    if (!link) return refuse('NOT_FOUND');
    if ((await waysIn(tx, userId)) === 1) return refuse('LAST_WAY_IN');
    await tx.account.delete({ where: { id } });
    return ok(null);
  });
