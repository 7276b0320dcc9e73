import type { PasskeySummary } from '@pusterom/protocol/api';
import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import { Prisma, type Passkey, type PrismaClient } from '../storage/generated/client.ts';

type NewPasskey = Pick<Passkey, 'id' | 'userId' | 'publicKey' | 'counter' | 'transports' | 'name'>;

export async function passkeyIds(prisma: PrismaClient, userId: string): Promise<string[]> {
  const all = await prisma.passkey.findMany({ where: { userId }, select: { id: true } });
  return all.map(({ id }) => id);
}

export async function passkeysOf(prisma: PrismaClient, userId: string): Promise<PasskeySummary[]> {
  const all = await prisma.passkey.findMany({
    where: { userId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return all.map(({ id, name, createdAt, usedAt }) => ({
    id,
    name,
    createdAt: createdAt.toISOString(),
    usedAt: usedAt?.toISOString() ?? null,
  }));
}

export const findPasskey = (prisma: PrismaClient, id: string): Promise<Passkey | null> =>
  prisma.passkey.findUnique({ where: { id } });

/** A credential belongs to one user for good: the same id again is refused, whoever brings it. */
export async function addPasskey(
  prisma: PrismaClient,
  { id, userId, publicKey, counter, transports, name }: NewPasskey,
): Promise<Result<null>> {
  try {
    await prisma.passkey.create({ data: { id, userId, publicKey, counter, transports, name } });
    return ok(null);
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      return refuse('PASSKEY_REFUSED');
    throw error;
  }
}

/** False when it has been used or removed since it was read: of two with the same count, one may be a copy. */
export async function storeUse(prisma: PrismaClient, passkey: Passkey, counter: number): Promise<boolean> {
  const where = { id: passkey.id, counter: passkey.counter };
  const { count } = await prisma.passkey.updateMany({ where, data: { counter, usedAt: new Date() } });
  return count === 1;
}

export async function removePasskey(prisma: PrismaClient, userId: string, id: string): Promise<Result<null>> {
  const { count } = await prisma.passkey.deleteMany({ where: { id, userId } });
  return count === 1 ? ok(null) : refuse('NOT_FOUND');
}
