import { randomUUID } from 'node:crypto';
import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import { Prisma, type PrismaClient } from '../storage/generated/client.ts';

export interface Profile {
  name: string;
  email: string;
  passwordHash: string;
}

/** better-auth's name for an account that signs in with e-mail and password. */
const providerId = 'credential';
const ownerId = 'owner';

/** The one who runs the server. Until she chooses an e-mail, hers is an address that cannot exist. */
export async function ownerOf(prisma: Prisma.TransactionClient): Promise<string> {
  const create = { id: ownerId, name: '', email: 'owner@pusterom.invalid' };
  const { id } = await prisma.user.upsert({ where: { id: ownerId }, create, update: {} });
  return id;
}

/** How many: a password, whoever else vouches for her, and passkeys. */
export async function waysIn(prisma: Prisma.TransactionClient, userId: string): Promise<number> {
  const where = { userId };
  return (await prisma.account.count({ where })) + (await prisma.passkey.count({ where }));
}

export const ownerHasWayIn = async (prisma: PrismaClient): Promise<boolean> =>
  (await waysIn(prisma, ownerId)) > 0;

/** Someone who came by an invitation. She too chooses an e-mail herself, or never. */
export async function newUser(prisma: Prisma.TransactionClient): Promise<string> {
  const id = randomUUID();
  await prisma.user.create({ data: { id, name: '', email: `${id}@pusterom.invalid` } });
  return id;
}

/** Null when she has chosen none. */
export async function passwordHashOf(prisma: PrismaClient, userId: string): Promise<string | null> {
  const account = await prisma.account.findFirst({ where: { userId, providerId } });
  return account?.password ?? null;
}

/** `signIn` is the one that is kept: a new password is often chosen because someone else has had the old one. */
export async function storeProfile(
  prisma: PrismaClient,
  signIn: { id: string; userId: string },
  profile: Profile,
): Promise<Result<null>> {
  const { userId } = signIn;
  const { name, email, passwordHash } = profile;
  try {
    await prisma.$transaction(async (tx) => {
      // Locks the user's row, so that two at once do not both make an account.
      await tx.user.update({ where: { id: userId }, data: { name, email: email.toLowerCase() } });
      await tx.authSession.deleteMany({ where: { userId, id: { not: signIn.id } } });
      const where = { userId, providerId };
      const { count } = await tx.account.updateMany({ where, data: { password: passwordHash } });
      if (count > 0) return;
      await tx.account.create({
        data: { id: randomUUID(), ...where, accountId: userId, password: passwordHash },
      });
    });
    return ok(null);
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      return refuse('EMAIL_TAKEN');
    throw error;
  }
}
