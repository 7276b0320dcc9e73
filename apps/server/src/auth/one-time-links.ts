import { createHash, randomBytes } from 'node:crypto';
import type { LinkPurpose } from '@pusterom/protocol/api';
import { ok, refuse, type Result } from '@pusterom/protocol/errors';
import type { NetworkId, SessionId } from '@pusterom/protocol/ids';
import type { Invitation } from '../sessions/invitation.ts';
import type { OneTimeLink as LinkRow, Prisma, PrismaClient } from '../storage/generated/client.ts';
import { grantRight, hasRight, holdSubject } from '../storage/prisma-rights.ts';
import { newUser, ownerOf } from './profile.ts';

/** What a link is for: signing in whoever runs the server, or an invitation. */
export type OneTimeLink = { purpose: 'signIn' } | Invitation;

export interface Opened {
  link: OneTimeLink;
  /** What the invitation was to; empty for a sign-in. */
  name: string;
  /** Who has what the link gives. */
  userId: string;
}

type Transaction = Prisma.TransactionClient;

const dayMs = 24 * 60 * 60 * 1000;
const lifetimeMs: Record<LinkPurpose, number> = {
  signIn: dayMs,
  leadSession: dayMs,
  takeOverSession: dayMs,
  joinNetwork: 14 * dayMs,
};

/** Makes a link's token. Only its hash is kept, so that a copy of the database opens nothing. */
export async function createLink(prisma: PrismaClient, link: OneTimeLink): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const now = Date.now();
  await prisma.oneTimeLink.deleteMany({ where: { expiresAt: { lt: new Date(now) } } });
  const expiresAt = new Date(now + lifetimeMs[link.purpose]);
  await prisma.oneTimeLink.create({ data: { ...link, tokenHash: hashOf(token), expiresAt } });
  return token;
}

/** What a link is for, and its subject's name, for someone who has not opened it yet; it stays as it is. */
export async function lookAtLink(
  prisma: PrismaClient,
  token: string,
): Promise<Result<Pick<Opened, 'link' | 'name'>>> {
  const row = await prisma.oneTimeLink.findUnique({
    where: { tokenHash: hashOf(token) },
    include: { session: { select: { title: true } }, network: { select: { name: true } } },
  });
  if (!row || row.usedAt !== null || row.expiresAt <= new Date()) return refuse('LINK_EXPIRED');
  return ok({ link: linkOf(row), name: row.session?.title ?? row.network?.name ?? '' });
}

/**
 * Gives what the link says to whoever is signed in, or to a new user. Works for exactly one, however many try at once;
 * whoever has it already, leaves the link to the one it is meant for.
 */
export function openLink(
  prisma: PrismaClient,
  token: string,
  signedIn: string | null,
): Promise<Result<Opened>> {
  return prisma.$transaction(async (tx) => {
    const row = await tx.oneTimeLink.findUnique({ where: { tokenHash: hashOf(token) } });
    if (!row || row.expiresAt <= new Date()) return refuse('LINK_EXPIRED');
    const link = linkOf(row);
    return link.purpose === 'signIn'
      ? openSignIn(tx, row, signedIn)
      : openInvitation(tx, row, link, signedIn);
  });
}

async function openSignIn(tx: Transaction, row: LinkRow, signedIn: string | null): Promise<Result<Opened>> {
  const userId = await ownerOf(tx);
  if (row.usedAt === null && signedIn !== null && signedIn !== userId) return refuse('ALREADY_SIGNED_IN');
  if (!(await useUp(tx, row))) return refuse('LINK_EXPIRED');
  return ok({ link: { purpose: 'signIn' }, name: '', userId });
}

async function openInvitation(
  tx: Transaction,
  row: LinkRow,
  link: Invitation,
  signedIn: string | null,
): Promise<Result<Opened>> {
  const name = await holdSubject(tx, link);
  if (name === null) return refuse('LINK_EXPIRED');
  if (signedIn !== null && (await hasRight(tx, link, signedIn))) return ok({ link, name, userId: signedIn });
  if (!(await useUp(tx, row))) return refuse('LINK_EXPIRED');
  const userId = signedIn ?? (await newUser(tx));
  await grantRight(tx, link, userId);
  return ok({ link, name, userId });
}

/** True for exactly one caller. */
async function useUp(tx: Transaction, { tokenHash }: LinkRow): Promise<boolean> {
  const usedAt = new Date();
  const { count } = await tx.oneTimeLink.updateMany({ where: { tokenHash, usedAt: null }, data: { usedAt } });
  return count === 1;
}

function linkOf({ purpose, sessionId, networkId }: LinkRow): OneTimeLink {
  if (purpose === 'joinNetwork') return { purpose, networkId: networkId as NetworkId };
  return purpose === 'signIn' ? { purpose } : { purpose, sessionId: sessionId as SessionId };
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
