import { createHash, randomBytes } from 'node:crypto';
import type { PrismaClient } from '../storage/generated/client.ts';

const lifetimeMs = 24 * 60 * 60 * 1000;

/** Makes a link's token. Only its hash is kept, so that a copy of the database opens nothing. */
export async function createToken(prisma: PrismaClient): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const now = Date.now();
  await prisma.oneTimeLink.deleteMany({ where: { expiresAt: { lt: new Date(now) } } });
  await prisma.oneTimeLink.create({
    data: { tokenHash: hashOf(token), expiresAt: new Date(now + lifetimeMs) },
  });
  return token;
}

/** True for exactly one caller, however many try at once. */
export async function useUpToken(prisma: PrismaClient, token: string): Promise<boolean> {
  const now = new Date();
  const { count } = await prisma.oneTimeLink.updateMany({
    where: { tokenHash: hashOf(token), usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  return count === 1;
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
